import type { RightPeriod } from '@pleindroit/assessment/life';
import { civilDate, dayOf } from '@pleindroit/law';

/** Where a period stands on a line of time, in percent of its width. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  readonly isOpen: boolean;
  /** Its end is not known: it goes on beyond the line. */
  readonly goesOn: boolean;
}

export interface TimeLine {
  /** From the first of January before the first period, at most two years back, to the last day that is told. */
  readonly first: number;
  readonly last: number;
  readonly years: readonly { readonly year: number; readonly left: number }[];
}

const MOST_YEARS_BACK = 2;

export function timeLineOf(
  periods: readonly Pick<RightPeriod, 'from'>[],
  today: number,
  last: number,
): TimeLine {
  const thisYear = civilDate(today).year;
  const earliest = Math.min(thisYear, ...periods.map(({ from }) => civilDate(from).year));
  const firstYear = Math.max(earliest, thisYear - MOST_YEARS_BACK);
  const first = dayOf(firstYear, 1, 1);
  const years = Array.from({ length: civilDate(last).year - firstYear + 1 }, (_, place) => firstYear + place);
  return {
    first,
    last,
    years: years.map((year) => ({ year, left: percent(dayOf(year, 1, 1), first, last) })),
  };
}

/** Nothing when the period is over before the line begins. */
export function barOf(
  { from, until, isOpen }: Pick<RightPeriod, 'from' | 'until' | 'isOpen'>,
  { first, last }: TimeLine,
): Bar | undefined {
  const end = Math.min(until ?? last, last) + 1;
  if (end <= first || from > last) return undefined;
  const left = percent(Math.max(from, first), first, last);
  return { left, width: percent(end, first, last) - left, isOpen, goesOn: until === undefined };
}

export function percent(day: number, first: number, last: number): number {
  return Math.round(((day - first) / (last + 1 - first)) * 10_000) / 100;
}
