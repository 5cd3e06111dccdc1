import { civilDate, dayOf, type Series } from '@pleindroit/law';

/** A request looks at the ceiling of a year that is over: that of 2025 is the one for the requests of 2026 (art. 22). */
export function isOfTheYearBefore(series: Series): boolean {
  return series.startsWith('ceiling.year.');
}

/** The day of a series that counts for what happens on a day. */
export function dayLookedAt(series: Series, day: number): number {
  return isOfTheYearBefore(series) ? dayOf(civilDate(day).year - 1, 12, 31) : day;
}
