/**
 * A civil day as the number of days since 1 January 1970. Not a JavaScript `Date`: a `Date` is an instant, and an instant
 * moved by a time zone is the eve of a deadline. Everything here is the Gregorian calendar and nothing else.
 */
export type Day = number & { readonly unit: 'day' };

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const MILLISECONDS = 86_400_000;

export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return (Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS) as Day;
}

export function civilDate(day: number): CivilDate {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** `"2024-02-29"` → a day; a day that does not exist is undefined, never the next one. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1800 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    return undefined;
  return dayOf(year, month, dayOfMonth);
}

/** A day written by ourselves: a wrong one is our bug. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a civil day: ${text}`);
  return parsed;
}

export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function firstOfMonth(day: number): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, month, 1);
}

export function lastOfMonth(day: number): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, month, daysInMonth(year, month));
}

export function firstOfQuarter(day: number): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, month - ((month - 1) % 3), 1);
}

export function firstOfYear(day: number): Day {
  return dayOf(civilDate(day).year, 1, 1);
}

/** The same day `months` later, or the last day of that month when it has no such day: how a term *within* months ends. */
export function monthsOn(day: number, months: number): Day {
  const { year, month, dayOfMonth } = civilDate(day);
  const target = civilDate(dayOf(year, month + months, 1));
  return dayOf(target.year, target.month, Math.min(dayOfMonth, daysInMonth(target.year, target.month)));
}

/**
 * The first day after `months` *complete* months. A month runs from a day to the eve of the same day; where that day does
 * not exist, to the end of the month (interpretation 26). From 30 November 2024, three months are complete on
 * 28 February, so this is 1 March: `monthsOn` would say 28 February, one day of right too early.
 */
export function afterFullMonths(day: number, months: number): Day {
  const { year, month, dayOfMonth } = civilDate(day);
  return dayOf(year, month + months, 1) + dayOfMonth - 1 > lastOfMonth(dayOf(year, month + months, 1))
    ? dayOf(year, month + months + 1, 1)
    : dayOf(year, month + months, dayOfMonth);
}
