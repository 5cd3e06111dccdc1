/**
 * How arts 21-24 make the ceilings: base × welfare factors, then × index, and the mean of twelve months for
 * a year. Not how a household is judged (the published amounts are): it tests those amounts and proposes the
 * next one.
 */

import { factorsOn, valueOn, type LawAmounts } from '../amounts/amounts.ts';
import { dayOf } from '../calendar/calendar.ts';
import { cents, scaled, type Cents } from '../money/money.ts';

/** The first person of a household, or each further member. */
export type Rank = 'first' | 'additional';

/**
 * The base of art. 21 raised by each welfare factor in turn, rounded to the cent each time: one rounding at
 * the end differs.
 */
export function raisedBase(amounts: LawAmounts, rank: Rank, day: number): Cents | undefined {
  const base = valueOn(amounts, `ceiling.base.${rank}`, day);
  const factors = factorsOn(amounts, 'ceiling.welfare', day);
  // Before the first factor (July 2015) the ceilings still came from the decree of 2007: not this chain.
  if (base === undefined || factors.length === 0) return undefined;
  return cents(factors.reduce((raised, factor) => scaled(raised, factor.value, factor.scale), base.value));
}

/**
 * The ceiling of the month of a day, by the chain. `index` stands in for the coefficient of that day when
 * given.
 */
export function chainedMonth(
  amounts: LawAmounts,
  rank: Rank,
  day: number,
  index: { readonly value: number; readonly scale: number } | undefined = valueOn(
    amounts,
    'ceiling.index',
    day,
  ),
): Cents | undefined {
  const base = raisedBase(amounts, rank, day);
  return base === undefined || index === undefined
    ? undefined
    : cents(scaled(base, index.value, index.scale));
}

/**
 * The mean of the twelve ceilings of a year, each already in cents; undefined while one of them is not
 * known.
 */
export function meanOfYear(amounts: LawAmounts, rank: Rank, year: number): Cents | undefined {
  let sum = 0;
  for (let month = 1; month <= 12; month += 1) {
    const ceiling = valueOn(amounts, `ceiling.month.${rank}`, dayOf(year, month, 1));
    if (ceiling === undefined) return undefined;
    sum += ceiling.value;
  }
  return cents(scaled(sum, 1, 12));
}

/** 1.02 to the power n, half up to four decimals: the coefficient after n rises of the pensions. */
export function indexCoefficient(n: number): { readonly value: number; readonly scale: number } {
  const numerator = 102n ** BigInt(n) * 10_000n;
  const denominator = 100n ** BigInt(n);
  return { value: Number((2n * numerator + denominator) / (2n * denominator)), scale: 10_000 };
}
