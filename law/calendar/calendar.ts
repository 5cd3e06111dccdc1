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

/** Months outside 1 to 12 fall in the years before and after, as in `Date.UTC`. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Years that begin on 1 March end with the leap day, so that every month begins a fixed number of days after it.
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  return (daysBeforeMarch(marchYear) + Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1) as Day;
}

/** From 1 January 1970 to 1 March of the year. */
function daysBeforeMarch(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - 719_468;
}

/** Whole numbers only, no `Date`: an answer about a household asks for hundreds of these. */
export function civilDate(day: number): CivilDate {
  let marchYear = Math.floor((day + 719_468) / 365.2425);
  if (daysBeforeMarch(marchYear) > day) marchYear--;
  else if (daysBeforeMarch(marchYear + 1) <= day) marchYear++;
  const ofYear = day - daysBeforeMarch(marchYear);
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return marchMonth < 10
    ? { year: marchYear, month: marchMonth + 3, dayOfMonth }
    : { year: marchYear + 1, month: marchMonth - 9, dayOfMonth };
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
  if (!Number.isInteger(day)) throw new RangeError(`not a civil day: ${day}`);
  const { year, month, dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
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

/** Of the month or the year that begins on that day. */
export function lastOfPeriod(kind: 'month' | 'year', begins: number): number {
  return monthsOn(begins, kind === 'month' ? 1 : 12) - 1;
}

/**
 * The first day after `months` *full* months, counted as interpretation 26 says. 30 November 2024 and three months make
 * 1 March 2025: `monthsOn` would say 28 February, a day on which the third month is not over.
 */
export function afterFullMonths(day: number, months: number): Day {
  const { year, month, dayOfMonth } = civilDate(day);
  return dayOf(year, month + months, 1) + dayOfMonth - 1 > lastOfMonth(dayOf(year, month + months, 1))
    ? dayOf(year, month + months + 1, 1)
    : dayOf(year, month + months, dayOfMonth);
}
