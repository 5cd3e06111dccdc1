import {
  allSeries,
  amountsInForce,
  carriedForwardSince,
  civilDate,
  dayOf,
  isoDay,
  monthsOn,
  type DatedValue,
  type Series,
} from '@pleindroit/law';
import { isConstant } from './constant.ts';

const GROUPS = {
  ceilings: ['ceiling.month.', 'ceiling.year.'],
  making: ['ceiling.base.', 'ceiling.index', 'ceiling.welfare'],
  income: ['income.cadastral-', 'income.dwelling-', 'income.capital-'],
  dependant: ['dependant.'],
  maf: ['maf.'],
  'co-payments': ['consequences.'],
} as const;

export type Group = keyof typeof GROUPS;

/** What people look for first comes first: the ceilings themselves, and of those the amount of the first person. */
export const groups: readonly { readonly name: Group; readonly series: readonly Series[] }[] = (
  Object.keys(GROUPS) as Group[]
).map((name) => ({
  name,
  series: GROUPS[name].flatMap((start) =>
    allSeries(amountsInForce)
      .filter((series) => series.startsWith(start))
      .sort((a, b) => (ofFirstPersonFirst(a) < ofFirstPersonFirst(b) ? -1 : 1)),
  ),
}));

/** In the order of the alphabet, except that the amount of the first person stands right before that of the others. */
function ofFirstPersonFirst(series: Series): string {
  return series.replace(/\.first$/, '.');
}

/** Sources were read up to a day; what holds two years after it, nobody can say. */
export function isTooFar(series: Series, day: number): boolean {
  return day > monthsOn(amountsInForce[series].confirmedUntil, 24);
}

/** A request looks at the ceiling of a year that is over: that of 2025 is the one for the requests of 2026 (art. 22). */
export function isOfTheYearBefore(series: Series): boolean {
  return series.startsWith('ceiling.year.');
}

/** The day of a series that counts for what happens on a day. */
export function dayLookedAt(series: Series, day: number): number {
  return isOfTheYearBefore(series) ? dayOf(civilDate(day).year - 1, 12, 31) : day;
}

/** What a series says of one day; nothing when the law of that day is not known here. */
export interface InForce {
  readonly series: Series;
  readonly value: DatedValue;
  readonly carriedForwardSince?: string;
}

export function inForceOn(series: Series, day: number): readonly InForce[] {
  if (isTooFar(series, day)) return [];
  // Factors apply one after the other, so several may be in force; of the others at most one is.
  const values = amountsInForce[series].values.filter(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  );
  const since = carriedForwardSince(amountsInForce, series, day);
  return values.map((value) => ({
    series,
    value,
    ...(since === undefined || value.to !== undefined || isConstant(series)
      ? {}
      : { carriedForwardSince: isoDay(since) }),
  }));
}
