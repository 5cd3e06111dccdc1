/** One thing that is wrong with what somebody wrote: where, what (worded by the interview, in their language), and where in the text. */
export interface Problem {
  /** Place in the situation, `persons.anna.incomes.2025-01[0].amount`; empty for the whole text. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What the wording needs: the value as written, the name, the limit. */
  readonly values: Readonly<Record<string, string>>;
  /** Line and column, from 1. */
  readonly at?: { readonly line: number; readonly column: number };
}

export const PROBLEM_CODES = [
  'too-large',
  'more-problems',
  'not-readable',
  'too-deep',
  'several-documents',
  'tab',
  'tag',
  'alias',
  'duplicate-key',
  'forbidden-key',
  'unknown-key',
  'missing',
  'not-a-map',
  'none-or-map',
  'none-or-list',
  'not-a-list',
  'not-a-single-value',
  'not-one-of',
  'not-a-day',
  'not-an-amount',
  'not-a-count',
  'not-a-name',
  'not-a-period',
  'text-too-long',
  'others-not-last',
  'too-many-persons',
  'too-many-lines',
  'too-many-situations',
  'no-person',
  'request-in-future',
  'request-before-2014',
  'signed-in-future',
  'paid-in-future',
  'flow-in-future',
  'period-in-future',
  'born-after-request',
  'born-too-long-ago',
  'before-birth',
  'unknown-person',
  'dependant-of-nobody',
  'depends-on-self',
  'depends-on-dependant',
  'dependants-in-a-circle',
  'only-for-dependants',
  'partner-of-self',
  'two-partners',
  'partners-contradict',
  'dependant-partner-contradicts',
  'custody-with-holder',
  'parent-of-self',
  'parents-in-a-circle',
  'named-twice',
  'since-and-from',
  'no-beginning',
  'until-before-from',
  'rhythm-of-a-year',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
