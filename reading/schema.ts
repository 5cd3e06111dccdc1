import { REPLACEMENT_INCOME, SOCIAL_INCOME } from '@pleindroit/law';
import { z } from 'zod';
import {
  amount,
  count,
  currency,
  day,
  dayOrUnknown,
  daysOfAStay,
  holderName,
  name,
  none,
  noneOrAmount,
  noneOrDay,
  oneOf,
  rate,
  share,
  year,
  yesNo,
} from './scalars.ts';

/** The shape of a situation. Every message here is a code of `problem.ts`; the wording is found elsewhere. */

const closing = z.strictObject({ others: none }).meta({ description: 'Nothing is missing from this list' });

/** A map stays a map when `none` stands in its place: the kind of mistake decides which of both is explained. */
export function noneOr<T extends z.ZodType>(other: T) {
  return z.union([none, other]);
}

const duration = {
  since: day.optional().describe('It began on this day and still lasts'),
  from: day.optional(),
  until: day.optional().describe('The last day, included'),
};

const situationOf = <K extends string, S extends z.ZodRawShape>(kind: K, facts: S) =>
  z.strictObject({ kind: z.literal(kind), ...duration, ...facts });

/** Of somebody who is ill: what the mutuality asks before it grants by itself (art. 32/1). */
const ofHealth = {
  'all-activity-ceased': yesNo.optional(),
  'self-employed': yesNo.optional(),
  'activity-interrupted': yesNo.optional().describe('Of a self-employed person'),
  'keeps-pension-rights': yesNo.optional().describe('Of a self-employed person'),
};

export const situationItem = z.discriminatedUnion(
  'kind',
  [
    situationOf('retirement-pension', {}),
    situationOf('survival-pension', {
      scheme: oneOf('employee', 'self-employed', 'public-sector').optional(),
    }),
    situationOf('invalidity', {
      ...ofHealth,
      'kept-pension-quarters': count(400).optional(),
    }),
    situationOf('civil-servant-sick-leave', {}),
    situationOf('military-withdrawal', {}),
    situationOf('incapacity', ofHealth),
    situationOf('unemployment', {
      controlled: yesNo.optional(),
      complete: yesNo.optional(),
      'bound-by-contract': yesNo.optional().describe('Still bound by an employment contract (art. 32/1)'),
      'company-supplement': yesNo.optional(),
    }),
    situationOf('recognised-disability', {}),
    situationOf('single-parent', {
      lives: oneOf('with-own-children', 'with-other-children', 'alone', 'with-others').optional(),
      'dependent-child-registered': yesNo.optional(),
      'children-registered-with-this-person': yesNo.optional(),
      custody: oneOf('main', 'shared', 'no').optional(),
      'days-per-fortnight': count(14).optional(),
    }),
    situationOf('bridging-right', { scheme: oneOf('classic', 'crisis').optional() }),
    situationOf('german-speaking-elderly-allowance', {}),
    situationOf('widowhood', {}),
    situationOf('integration-income', {}),
    situationOf('welfare-aid', { 'borne-by-federal-state': yesNo.optional() }),
    situationOf('income-guarantee-for-elderly', {}),
    situationOf('guaranteed-income-for-elderly', {}),
    situationOf('disability-allowance', {}),
    situationOf('elderly-allowance', {
      under: oneOf('federal-law', 'wallonia', 'brussels', 'flanders').optional(),
    }),
    situationOf('child-disability', {
      percent: count(100).optional(),
      'found-by': oneOf('federal-doctor', 'regional-doctor').optional(),
      'meets-federal-criteria': yesNo.optional().describe('Of a finding by a doctor of a federated entity'),
    }),
    situationOf('unaccompanied-minor', {}),
    situationOf('orphan', {
      'registered-under': oneOf('ordinary', 'overseas').optional(),
      'both-parents-dead': yesNo.optional().describe('Of an orphan of overseas social security'),
    }),
  ],
  'not-one-of',
);

export const SITUATION_KINDS = situationItem.options.map(({ shape }) => shape.kind.value);

const everyLine = {
  'exempt-by-treaty': yesNo.optional().describe('It counts all the same (art. 27)'),
  source: oneOf('belgium', 'foreign').optional(),
};

/** The amounts of a line in another currency, at the rate that is stated. */
const inCurrency = { currency: currency.optional(), rate: rate.optional() };

const paid = {
  ...everyLine,
  ...inCurrency,
  amount: amount.optional(),
  per: oneOf('month', 'half-month', 'week', 'day', 'year')
    .optional()
    .describe('How often it is paid; in the entry of a year always `year`'),
};
const onceAYear = oneOf('year').optional().describe('Once, for a whole year: `year`, also when left out');
const earned = {
  ...paid,
  'family-allowances-kept': yesNo
    .optional()
    .describe(
      'Of a person under 25: family allowances were paid for this person while the income was earned',
    ),
};
const property = {
  ...everyLine,
  ...inCurrency,
  'cadastral-income': noneOrAmount
    .optional()
    .describe(
      'Not indexed; `none` when it is not fixed yet. The part of this person, or the whole with `share`',
    ),
  'rental-value': amount.optional().describe('Of a whole year, when the cadastral income is not fixed yet'),
  share: share.optional().describe('The part of this person, when the amounts are those of the whole'),
  'held-as': oneOf('owner', 'usufructuary', 'possessor', 'bare-owner', 'unknown')
    .optional()
    .describe('A bare owner has no income of it; left out, the full owner'),
  'still-owned': yesNo.optional().describe('Still owned on the day of the request (art. 28)'),
};
const lineOf = <K extends string, S extends z.ZodRawShape>(kinds: readonly K[], facts: S) =>
  z.strictObject({ kind: z.enum(kinds), ...facts });

export const incomeLine = z.discriminatedUnion(
  'kind',
  [
    lineOf(['wage', 'student-wage', 'other-professional-income'], earned),
    lineOf(['holiday-pay', 'year-end-bonus', 'other-linked-advantage'], { ...earned, per: onceAYear }),
    lineOf(['catch-up-premium'], { ...paid, per: onceAYear }),
    lineOf(['director-remuneration'], { ...earned, 'personal-contributions': noneOrAmount.optional() }),
    lineOf(['self-employed-profit', 'former-activity-profit'], {
      ...earned,
      charges: noneOrAmount.optional(),
    }),
    lineOf(
      [
        ...REPLACEMENT_INCOME,
        'movable-income',
        'maintenance-received',
        'miscellaneous-income',
        ...SOCIAL_INCOME,
      ],
      paid,
    ),
    lineOf(['own-dwelling'], property),
    lineOf(['other-property', 'unbuilt-property', 'foreign-property'], {
      ...property,
      let: oneOf('no', 'private', 'professional').optional().describe('How it is let'),
      rent: amount.optional().describe('Gross rent of a whole year, when let for professional use'),
    }),
    lineOf(['capital'], { ...everyLine, ...inCurrency, amount: amount.optional(), paid: day.optional() }),
  ],
  'not-one-of',
);

/** A list closed by `others: none`. */
const listOf = <T extends z.ZodType>(item: T) => z.array(z.union([closing, item]), 'not-a-list');

const partner = z.strictObject({
  who: name,
  bond: oneOf('marriage', 'legal-cohabitation', 'cohabitation').optional(),
  since: day
    .optional()
    .describe(
      'The marriage, the registration of the cohabitation, or its first day in the National Register',
    ),
  declared: noneOrDay
    .optional()
    .describe('Of a cohabitation: the day on which its declaration on honour was handed in (art. 14 § 3)'),
  separated: oneOf('no', 'in-fact', 'judicially').optional().describe('Of a marriage'),
  'separated-since': day.optional(),
  'same-address': yesNo.optional().describe('Of a cohabitation: the same address in the National Register'),
  relative: yesNo
    .optional()
    .describe('Of a cohabitation: related by blood or marriage up to the third degree'),
  'one-household': yesNo.optional().describe('Of a cohabitation: both state that they form one household'),
});

const exOfficio = z.strictObject({
  'other-property': yesNo
    .optional()
    .describe('Has rights on real estate other than the dwelling, as owner, usufructuary or by a long lease'),
  'cadastral-income-not-fixed': yesNo.optional(),
  'pension-register': yesNo.optional().describe('Any income in the register of the Federal Pensions Service'),
  'severance-pay': yesNo.optional().describe('Severance pay or a redeployment indemnity'),
  'accident-above-20': yesNo
    .optional()
    .describe('Benefits for an accident at work or an occupational disease above 20 %'),
  'ended-by-control': noneOrDay
    .optional()
    .describe('The last day of a right that ended after the yearly control, a 31 December (art. 32/6)'),
  renounced: noneOr(
    z.strictObject({ opened: day.optional(), on: day.optional(), revoked: noneOrDay.optional() }),
  )
    .optional()
    .describe('Renounced a right that the mutuality had granted by itself (art. 41/1)'),
});

const sharedCustody = z.strictObject({
  with: name,
  'days-per-fortnight': count(14)
    .optional()
    .describe('Days in fourteen that the child lives with this parent'),
  declared: yesNo.optional(),
});

const careUse = z.strictObject({
  'general-practitioner': count(1000).optional().describe('Visits in a year'),
  specialist: count(1000).optional().describe('Visits in a year'),
  'medicine-b': count(1000).optional().describe('Packages in a year'),
  'medicine-c': count(1000).optional().describe('Packages in a year, large packages of category B too'),
  hospital: z.array(daysOfAStay, 'not-a-list').optional().describe('Days of each stay in a year'),
});

export const person = z.strictObject({
  born: day.optional().describe('Day of birth'),
  mutuality: z
    .string('not-a-single-value')
    .max(100, 'text-too-long')
    .optional()
    .describe('Name of the mutuality where the person is registered'),
  care: careUse
    .optional()
    .describe('How often this person uses care in a year: only for the estimate of what the right is worth'),
  'insured-as': oneOf('holder', 'dependant').optional().describe('Holder, or dependant of a holder (art. 2)'),
  'dependant-of': holderName.optional().describe('The holder this person depends on; only for a dependant'),
  'dependant-as': oneOf('spouse', 'cohabitant', 'child', 'ascendant')
    .optional()
    .describe('In which quality a dependant is registered'),
  'dependant-since': day.optional().describe('From when the registration as a dependant works'),
  'joined-by': oneOf('first-registration', 'adoption', 'otherwise')
    .optional()
    .describe('In a history: how somebody who comes later came into the household (art. 35)'),
  'lives-with': oneOf('nobody', 'close-relatives', 'others')
    .optional()
    .describe(
      'In the National Register; close relatives: by blood or adoption, up to the second degree, and nobody else',
    ),
  'ex-officio': exOfficio
    .optional()
    .describe('What the data of the mutuality show of this person (arts 32/3, 32/6, 41/1)'),
  partner: noneOr(partner)
    .optional()
    .describe('none, or who and in which bond; written at one of the two is enough (art. 25)'),
  'lives-with-parents': noneOr(z.array(name, 'not-a-list'))
    .optional()
    .describe('none, or the (adoptive) parents this person lives with (art. 26)'),
  'pays-own-contribution': yesNo
    .optional()
    .describe(
      'A child who is a holder and pays a personal contribution, or is insured as a self-employed (art. 26)',
    ),
  'shared-custody': noneOr(sharedCustody)
    .optional()
    .describe('none, or with whom a dependent child of another household lives part of the time (art. 21)'),
  situations: noneOr(listOf(situationItem))
    .optional()
    .describe('none, or the situations of articles 8 and 18, closed by others: none'),
  incomes: z
    .record(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'not-a-period'), noneOr(listOf(incomeLine)))
    .optional()
    .describe(
      'For each month (2025-01) or year (2024): none, or lines of income, closed by others: none (arts 27, 28)',
    ),
});

export const proactiveFlow = z.strictObject({
  notified: day.optional(),
  'flow-year': year.optional(),
  'current-flow-completed': yesNo.optional(),
  'income-not-risen': yesNo.optional(),
});

export const declaration = z
  .strictObject({
    'income-risen': yesNo
      .optional()
      .describe('Income has risen otherwise than by indexation, or a new one began, when signing'),
    signed: dayOrUnknown
      .optional()
      .describe(
        'Day of the signature, within two months of the request; left out, nothing was handed in yet',
      ),
  })
  .describe('The declaration on honour (arts 29, 32)');

export const situation = z
  .strictObject({
    request: day,
    applicant: name,
    declaration: declaration.optional(),
    'proactive-flow': noneOr(proactiveFlow)
      .optional()
      .describe('none, or the notice of the proactive flow (art. 18, 10°)'),
    persons: z.record(name, person),
    others: none
      .optional()
      .describe('none: no partner, dependant or shared-custody child is missing from the list'),
  })
  .meta({
    title: 'A situation: one household on the day of its request',
    description:
      'What is left out, or `unknown`, is not stated; `none` says that there is none. Both differ from a value.',
  });

export type WrittenSituation = z.infer<typeof situation>;
export type WrittenPerson = z.infer<typeof person>;
