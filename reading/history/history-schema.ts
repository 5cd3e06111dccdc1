import { z } from 'zod';
import { day, name, none, oneOf, year, yesNo } from '../scalars.ts';
import { declaration, noneOr, person, proactiveFlow } from '../schema.ts';

/** The shape of a history: a household, and what happened to it. Every message is a code of `problem.ts`. */

const happened = {
  on: day.describe('From when it holds, or when it was done'),
  known: day.optional().describe('When it became known; left out, on that same day'),
};

export const happening = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('change'),
      ...happened,
      persons: z
        .record(name, person)
        .optional()
        .describe('What is stated of somebody takes the place of what was; the rest stays'),
      others: none.optional(),
      died: z.array(name, 'not-a-list').optional(),
    }),
    z.strictObject({
      kind: z.literal('request'),
      ...happened,
      declaration: declaration.optional(),
      'proactive-flow': noneOr(proactiveFlow).optional(),
      'deliberately-false': yesNo
        .optional()
        .describe('It turned out that a member declared wrongly, knowingly and on purpose (art. 41)'),
    }),
    z.strictObject({ kind: z.literal('initiative'), ...happened }),
    z.strictObject({ kind: z.literal('declaration'), ...happened }),
    z.strictObject({
      kind: z.literal('arrival'),
      ...happened,
      asked: day,
      answered: day.optional(),
      is: oneOf('cohabitant', 'not-a-cohabitant', 'not-answered'),
    }),
    z.strictObject({
      kind: z.literal('control'),
      ...happened,
      year,
      'without-tax-data': z.array(name, 'not-a-list'),
    }),
  ],
  'not-one-of',
);

export const HAPPENING_KINDS = happening.options.map(({ shape }) => shape.kind.value);

export const history = z
  .strictObject({
    applicant: name,
    persons: z.record(name, person),
    others: none.optional(),
    happened: z.array(happening, 'not-a-list'),
  })
  .meta({
    title: 'A history: one household, and what happened to it',
    description:
      'Persons are as they were at first. Situations and incomes carry their own days: what was known last counts for all of it. The rest changes with what happened, from its day on. What is not in it has not happened.',
  });

export type WrittenHistory = z.infer<typeof history>;
export type WrittenHappening = z.infer<typeof happening>;
