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
  'exempt-by-treaty': yesNo.optional(),
  source: oneOf('belgium', 'foreign').optional(),
};

const paid = {
  ...everyLine,
  amount: amount.optional(),
  per: oneOf('month', 'half-month', 'week', 'day', 'year').optional(),
};
const earned = { ...paid, 'family-allowances-kept': yesNo.optional() };
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
      'cadastral-income': amount.optional(),
      'still-owned': yesNo.optional(),
    }),
    lineOf(['other-property', 'unbuilt-property'], {
      ...everyLine,
      'cadastral-income': amount.optional(),
      'still-owned': yesNo.optional(),
      let: oneOf('no', 'private', 'professional').optional(),
      rent: amount.optional(),
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
  separated: oneOf('no', 'in-fact', 'judicially').optional(),
  'same-address': yesNo.optional(),
  relative: yesNo.optional(),
  'one-household': yesNo.optional(),
});

const sharedCustody = z.strictObject({
  with: name,
  'days-per-fortnight': count(14).optional(),
  declared: yesNo.optional(),
});

export const person = z.strictObject({
  born: day.optional(),
  mutuality: z.string('not-a-single-value').max(100, 'text-too-long').optional(),
  'insured-as': oneOf('holder', 'dependant').optional(),
  'dependant-of': holderName.optional(),
  'dependant-as': oneOf('spouse', 'cohabitant', 'child', 'ascendant').optional(),
  partner: noneOr(partner).optional(),
  'lives-with-parents': noneOr(z.array(name, 'not-a-list')).optional(),
  'pays-own-contribution': yesNo.optional(),
  'shared-custody': noneOr(sharedCustody).optional(),
  situations: noneOr(listOf(situationItem)).optional(),
  incomes: z
    .record(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'not-a-period'), noneOr(listOf(incomeLine)))
    .optional(),
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
    declaration: z.strictObject({ 'income-risen': yesNo.optional(), signed: day.optional() }).optional(),
    'proactive-flow': noneOr(proactiveFlow).optional(),
    persons: z.record(name, person),
    others: none.optional(),
  })
  .meta({
    title: 'A situation: one household on the day of its request',
    description:
      'What is left out, or `unknown`, is not stated; `none` says that there is none. Both differ from a value.',
  });

export type WrittenSituation = z.infer<typeof situation>;
export type WrittenPerson = z.infer<typeof person>;
