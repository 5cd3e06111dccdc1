import { z } from 'zod';
import { amount, count, day, holderName, name, none, noneOrAmount, oneOf, yesNo } from './scalars.ts';

/** The shape of a situation. Every message here is a code of `problem.ts`; the wording is found elsewhere. */

const closing = z.strictObject({ others: none }).meta({ description: 'Nothing is missing from this list' });

/** A map stays a map when `none` stands in its place: the kind of mistake decides which of both is explained. */
function noneOr<T extends z.ZodType>(other: T) {
  return z.union([none, other]);
}

const duration = {
  since: day.optional().describe('It began on this day and still lasts'),
  from: day.optional(),
  until: day.optional().describe('The last day, included'),
};

const situationOf = <K extends string, S extends z.ZodRawShape>(kind: K, facts: S) =>
  z.strictObject({ kind: z.literal(kind), ...duration, ...facts });

export const situationItem = z.discriminatedUnion(
  'kind',
  [
    situationOf('retirement-pension', {}),
    situationOf('survival-pension', {
      scheme: oneOf('employee', 'self-employed', 'public-sector').optional(),
    }),
    situationOf('invalidity', {
      'self-employed': yesNo.optional(),
      'activity-interrupted': yesNo.optional(),
      'kept-pension-quarters': count(400).optional(),
    }),
    situationOf('civil-servant-sick-leave', {}),
    situationOf('military-withdrawal', {}),
    situationOf('incapacity', {}),
    situationOf('unemployment', { controlled: yesNo.optional(), complete: yesNo.optional() }),
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
  ],
  'not-one-of',
);

export const SITUATION_KINDS = situationItem.options.map(({ shape }) => shape.kind.value);

const everyLine = {
  'exempt-by-treaty': yesNo.optional().describe('It counts all the same (art. 27)'),
  source: oneOf('belgium', 'foreign').optional(),
};

const paid = {
  ...everyLine,
  amount: amount.optional(),
  per: oneOf('month', 'half-month', 'week', 'day', 'year')
    .optional()
    .describe('How often it is paid; in the entry of a year always `year`'),
};
const earned = {
  ...paid,
  'family-allowances-kept': yesNo
    .optional()
    .describe('Of a person under 25: family allowances are still paid for this person'),
};
const lineOf = <K extends string, S extends z.ZodRawShape>(kinds: readonly K[], facts: S) =>
  z.strictObject({ kind: z.enum(kinds), ...facts });

export const incomeLine = z.discriminatedUnion(
  'kind',
  [
    lineOf(
      [
        'wage',
        'other-professional-income',
        'holiday-pay',
        'year-end-bonus',
        'catch-up-premium',
        'other-linked-advantage',
      ],
      earned,
    ),
    lineOf(['director-remuneration'], { ...earned, 'personal-contributions': noneOrAmount.optional() }),
    lineOf(['self-employed-profit'], { ...earned, charges: noneOrAmount.optional() }),
    lineOf(
      [
        'unemployment-benefit',
        'incapacity-benefit',
        'bridging-right-benefit',
        'company-supplement',
        'other-replacement-income',
        'retirement-pension',
        'survival-pension',
        'other-pension',
        'movable-income',
        'maintenance-received',
        'miscellaneous-income',
        'family-allowances',
        'disability-allowance',
        'integration-income',
        'elderly-guaranteed-income',
      ],
      paid,
    ),
    lineOf(['own-dwelling'], {
      ...everyLine,
      'cadastral-income': amount.optional().describe('Not indexed, the share of this person'),
      'still-owned': yesNo.optional().describe('Still owned on the day of the request (art. 28)'),
    }),
    lineOf(['other-property', 'unbuilt-property'], {
      ...everyLine,
      'cadastral-income': amount.optional().describe('Not indexed, the share of this person'),
      'still-owned': yesNo.optional().describe('Still owned on the day of the request (art. 28)'),
      let: oneOf('no', 'private', 'professional').optional().describe('How it is let'),
      rent: amount.optional().describe('Gross rent of a whole year, when let for professional use'),
    }),
    lineOf(['capital'], { ...everyLine, amount: amount.optional(), paid: day.optional() }),
  ],
  'not-one-of',
);

/** A list closed by `others: none`. */
const listOf = <T extends z.ZodType>(item: T) => z.array(z.union([closing, item]), 'not-a-list');

const partner = z.strictObject({
  who: name,
  bond: oneOf('marriage', 'legal-cohabitation', 'cohabitation').optional(),
  separated: oneOf('no', 'in-fact', 'judicially').optional().describe('Of a marriage'),
  'same-address': yesNo.optional().describe('Of a cohabitation: the same address in the National Register'),
  relative: yesNo
    .optional()
    .describe('Of a cohabitation: related by blood or marriage up to the third degree'),
  'one-household': yesNo.optional().describe('Of a cohabitation: both state that they form one household'),
});

const sharedCustody = z.strictObject({
  with: name,
  'days-per-fortnight': count(14)
    .optional()
    .describe('Days in fourteen that the child lives with this parent'),
  declared: yesNo.optional(),
});

export const person = z.strictObject({
  born: day.optional().describe('Day of birth'),
  mutuality: z
    .string('not-a-single-value')
    .max(100, 'text-too-long')
    .optional()
    .describe('Name of the mutuality where the person is registered'),
  'insured-as': oneOf('holder', 'dependant').optional().describe('Holder, or dependant of a holder (art. 2)'),
  'dependant-of': holderName.optional().describe('The holder this person depends on; only for a dependant'),
  'dependant-as': oneOf('spouse', 'cohabitant', 'child', 'ascendant')
    .optional()
    .describe('In which quality a dependant is registered'),
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
    .describe('none, or the situations of article 18, closed by others: none'),
  incomes: z
    .record(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'not-a-period'), noneOr(listOf(incomeLine)))
    .optional()
    .describe(
      'For each month (2025-01) or year (2024): none, or lines of income, closed by others: none (arts 27, 28)',
    ),
});

const proactiveFlow = z.strictObject({
  notified: day.optional(),
  'flow-year': count(2200).optional(),
  'current-flow-completed': yesNo.optional(),
  'income-not-risen': yesNo.optional(),
});

export const situation = z
  .strictObject({
    request: day,
    applicant: name,
    declaration: z
      .strictObject({
        'income-risen': yesNo
          .optional()
          .describe('Income has risen otherwise than by indexation, or a new one began, when signing'),
        signed: day.optional().describe('Day of the signature; never long after the request'),
      })
      .optional()
      .describe('The declaration on honour (arts 29, 32)'),
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
