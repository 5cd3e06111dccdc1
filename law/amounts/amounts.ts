import { day, type Day } from '../calendar/calendar.ts';
import inForce from './amounts.json' with { type: 'json' };
import { TRUSTS, UNITS, type Trust, type Unit } from './units.ts';

/** The series of one unit: what a card may do with an amount follows from it. */
type SeriesOf<U extends Unit> = U extends Unit ? keyof (typeof inForce)[U] : never;

/**
 * The name of a dated amount, folder and key: `ceiling.month.first`. A name that does not exist does not
 * compile.
 */
export type Series = SeriesOf<Unit>;
/** What is counted in euro. */
export type MoneySeries = SeriesOf<Extract<Unit, `EUR ${string}`>>;
/** What an amount is multiplied by. Factors, which apply one after the other, are not among them. */
export type CoefficientSeries = SeriesOf<'coefficient' | 'percent per year'>;

/**
 * value / scale is the number: cents for euro (scale 1), 13728 / 10000 for a coefficient of 1.3728, 15 /
 * 1000 for 1.5 %.
 */
export interface DatedValue {
  readonly series: Series;
  readonly from: Day;
  /** Last day, included; absent when nobody knows the end. */
  readonly to?: Day;
  readonly value: number;
  readonly scale: number;
  readonly source: string;
  readonly trust: Trust;
}

export interface DatedSeries {
  readonly unit: Unit;
  /**
   * No index moves it: a base amount, a step decided once, a rate of the tax code. It holds until a text changes it, so nobody
   * has to confirm it each year.
   */
  readonly isConstant?: true;
  /**
   * Last day up to which the sources were read: an open-ended value is carried forward from the next day on.
   */
  readonly confirmedUntil: Day;
  /** Oldest first. */
  readonly values: readonly DatedValue[];
}

/**
 * All dated amounts of one law. A plain value: a reform is `{ ...amountsInForce, 'ceiling.month.first': { …
 * } }`.
 */
export type LawAmounts = Readonly<Record<Series, DatedSeries>>;

/** The amounts in force, from the YAML files beside the rules (`npm run values`). */
export const amountsInForce: LawAmounts = readAmounts(inForce);

/**
 * The value of a day, or undefined when the law of that day is not known here: before the first value, in a
 * gap, or after a last value that has an end. A series of years is asked with any day of the year whose
 * income is used.
 */
export function valueOn(amounts: LawAmounts, series: Series, day: number): DatedValue | undefined {
  const { unit, values } = amounts[series];
  if (unit === 'factor')
    throw new RangeError(`${series} holds factors applied one after the other: ask factorsOn`);
  const value = values[lastStartedBy(values, day)];
  return value === undefined || (value.to !== undefined && value.to < day) ? undefined : value;
}

/** The factors in force on a day, in the order in which they are applied. */
export function factorsOn(amounts: LawAmounts, series: Series, day: number): readonly DatedValue[] {
  return amounts[series].values.filter(
    (value) => value.from <= day && (value.to === undefined || day <= value.to),
  );
}

/**
 * The day since which the value of `day` is carried forward; undefined when it is confirmed, when no
 * index moves it, or when there is no value. A value with an end is known up to that end, so it is never carried forward.
 */
export function carriedForwardSince(amounts: LawAmounts, series: Series, day: number): Day | undefined {
  const { isConstant, confirmedUntil, values } = amounts[series];
  if (isConstant === true || day <= confirmedUntil) return undefined;
  const open = values.findLast((value) => value.to === undefined && value.from <= day);
  return open === undefined ? undefined : ((confirmedUntil + 1) as Day);
}

/** The names of all series, in alphabetical order. */
export function allSeries(amounts: LawAmounts): readonly Series[] {
  return (Object.keys(amounts) as Series[]).sort();
}

/**
 * Index of the last value that started on or before the day, -1 when none: the answer is asked for every
 * household.
 */
function lastStartedBy(values: readonly DatedValue[], day: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle]?.from ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface PublishedSeries {
  readonly isConstant?: boolean | undefined;
  readonly confirmedUntil: string;
  readonly values: readonly PublishedValue[];
}

interface PublishedValue {
  readonly from: string;
  readonly to?: string | undefined;
  readonly value: number;
  readonly scale: number;
  readonly source: string;
  readonly trust: string;
}

/** The JSON was checked when it was written; what it does not promise in types is asked again here, once. */
function readAmounts(
  published: Readonly<Partial<Record<Unit, Readonly<Record<string, PublishedSeries>>>>>,
): LawAmounts {
  return Object.fromEntries(
    UNITS.flatMap((unit) =>
      Object.entries(published[unit] ?? {}).map(([name, series]) => [
        name,
        readSeries(name as Series, unit, series),
      ]),
    ),
  ) as LawAmounts;
}

function readSeries(
  series: Series,
  unit: Unit,
  { isConstant, confirmedUntil, values }: PublishedSeries,
): DatedSeries {
  return {
    unit,
    ...(isConstant === true ? { isConstant } : {}),
    confirmedUntil: day(confirmedUntil),
    values: values.map(({ from, to, value, scale, source, trust }) => ({
      series,
      from: day(from),
      ...(to === undefined ? {} : { to: day(to) }),
      value,
      scale,
      source,
      trust: trustIn(trust, series),
    })),
  };
}

function trustIn(text: string, series: Series): Trust {
  const found = TRUSTS.find((one) => one === text);
  if (found === undefined) throw new RangeError(`${series}: not one of ${TRUSTS.join(', ')}: ${text}`);
  return found;
}
