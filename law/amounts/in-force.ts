import { monthsOn, type Day } from '../calendar/calendar.ts';
import {
  carriedForwardSince,
  factorsOn,
  valueOn,
  type DatedValue,
  type LawAmounts,
  type Series,
} from './amounts.ts';

/** What a series says of one day to somebody who asks only for that. */
export interface InForce {
  readonly series: Series;
  readonly value: DatedValue;
  readonly carriedForwardSince?: Day;
}

/** Sources were read up to a day; what holds more than two years after it, nobody can say. */
export function isTooFar(amounts: LawAmounts, series: Series, day: number): boolean {
  return day > monthsOn(amounts[series].confirmedUntil, 24);
}

/** The value of a day, or the factors that apply one after the other; none when the law of that day is not known here. */
export function inForceOn(amounts: LawAmounts, series: Series, day: number): readonly InForce[] {
  if (isTooFar(amounts, series, day)) return [];
  const since = carriedForwardSince(amounts, series, day);
  return valuesOn(amounts, series, day).map((value) => ({
    series,
    value,
    ...(since === undefined || value.to !== undefined ? {} : { carriedForwardSince: since }),
  }));
}

function valuesOn(amounts: LawAmounts, series: Series, day: number): readonly DatedValue[] {
  if (amounts[series].unit === 'factor') return factorsOn(amounts, series, day);
  const value = valueOn(amounts, series, day);
  return value === undefined ? [] : [value];
}
