import { amountsInForce, dayOf, type Series } from '@pleindroit/law';

/**
 * The small rule that every engine gets: the ceiling of a month is the first amount of that month and the additional one for
 * each further person; income is the sum of the month's lines, times twelve; it must stay below the ceiling.
 */
export interface Question {
  /** First day of the month, in days since 1970. */
  readonly month: number;
  readonly additional: number;
  /** Cents a month; three of them, because not every engine knows lists. */
  readonly lines: readonly [number, number, number];
}

export interface Answer {
  readonly income: number;
  readonly ceiling: number;
  readonly below: boolean;
}

/** One engine, with the questions in the form it likes, made before any clock runs. */
export interface Engine {
  readonly name: string;
  /** Whether the timed answer carries its reasons. */
  readonly explains: 'yes' | 'no' | 'values only';
  /** What is timed: the answer to one question. */
  readonly ask: (place: number) => unknown;
  /** What it said, to be compared with the others; not timed. */
  readonly answer: (place: number) => Answer | Promise<Answer>;
}

export type Prepare = (questions: readonly Question[]) => Engine;

/** The amounts of the ceiling from 2024 on, newest first: all that a question can need. */
export interface DatedAmount {
  readonly from: number;
  readonly cents: number;
}

export function amountsOf(series: Series): readonly DatedAmount[] {
  return amountsInForce[series].values
    .filter(({ to }) => to === undefined || to >= dayOf(2024, 1, 1))
    .map(({ from, value }) => ({ from, cents: value }))
    .reverse();
}

export const first = amountsOf('ceiling.month.first');
export const additional = amountsOf('ceiling.month.additional');

export function questions(count: number): readonly Question[] {
  return Array.from({ length: count }, (_, place) => ({
    month: dayOf(2024, 1 + (place % 28), 1),
    additional: place % 6,
    lines: [150_000 + 7_001 * (place % 13), 12_345 + 3_003 * (place % 17), 20_000 * (place % 5)],
  }));
}
