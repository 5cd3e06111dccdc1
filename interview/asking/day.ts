/**
 * A day as people write it on a form: `3/2/24`, `03.02.2024`, `2024-02-03`, `3 février 2024`, `1er mars 2024`, `3. März 2024`. Day before
 * month, as in Belgium. What is understood is told back to them.
 */
export type DayWritten =
  /** A civil day, `2024-02-03`. */
  { readonly day: string } | { readonly mistake: DayMistake };

export type DayMistake =
  | 'empty'
  /** A month or a year alone. */
  | 'no-day-of-the-month'
  /** 31 June, 29 February of a year without one, month 13. */
  | 'no-such-day'
  | 'not-a-day'
  | 'too-long-ago'
  | 'in-the-future';

/** `latest` is the last day that makes sense, as `2024-02-03`; a year of two figures is the last one up to then. */
export function dayWritten(text: string, latest: string): DayWritten {
  const bare = text.normalize('NFKC').trim().toLowerCase();
  if (bare === '') return { mistake: 'empty' };
  const parts = bare.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const found = inOrder(parts);
  if (found === 'no day') return { mistake: 'no-day-of-the-month' };
  if (found === undefined) return { mistake: 'not-a-day' };
  const [year, month, dayOfMonth] = found;
  const whole = year.length === 2 ? lastYearEndingIn(year, latest) : Number(year);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(whole, month)) {
    return { mistake: 'no-such-day' };
  }
  if (whole < FIRST_YEAR) return { mistake: 'too-long-ago' };
  const day = [String(whole), padded(month), padded(dayOfMonth)].join('-');
  return day > latest ? { mistake: 'in-the-future' } : { day };
}

/** Nobody who is asked about was born before. */
const FIRST_YEAR = 1900;

type Found = readonly [year: string, month: number, dayOfMonth: number];

function inOrder(parts: readonly string[]): Found | 'no day' | undefined {
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1 && isYear(first)) return 'no day';
  if (parts.length === 2 && (monthOf(first) !== undefined || isNumber(first)) && isYear(second))
    return 'no day';
  if (parts.length !== 3) return undefined;
  if (/^\d{4}$/.test(first) && isNumber(second) && isNumber(third)) {
    return [first, Number(second), Number(third)];
  }
  const month = monthOf(second) ?? (isNumber(second) ? Number(second) : undefined);
  const dayOfMonth = /^(\d{1,2})(er|e|st|nd|rd|th|ste|de)?$/.exec(first)?.[1];
  if (month === undefined || dayOfMonth === undefined || !/^(\d{2}|\d{4})$/.test(third)) return undefined;
  return [third, month, Number(dayOfMonth)];
}

const isNumber = (part: string): boolean => /^\d{1,2}$/.test(part);
const isYear = (part: string): boolean => /^\d{4}$/.test(part);

/** How a month begins in French, Dutch, German and English, without its accents; the longer beginning goes first. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^jan/, 1],
  [/^f[ei]?[vb]/, 2],
  [/^(mars?$|maart|mrt|marz|march)/, 3],
  [/^a[vp]r/, 4],
  [/^(mai|mei|may)$/, 5],
  [/^(juil|jul)/, 7],
  [/^jui?n/, 6],
  [/^(aout|aug)/, 8],
  [/^sep/, 9],
  [/^o[ck]t/, 10],
  [/^nov/, 11],
  [/^de[cz]/, 12],
];

function monthOf(name: string): number | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return /^\p{L}{3,}$/u.test(plain) ? MONTHS.find(([start]) => start.test(plain))?.[1] : undefined;
}

function lastYearEndingIn(year: string, latest: string): number {
  const last = Number(latest.slice(0, 4));
  const inThisCentury = last - (last % 100) + Number(year);
  return inThisCentury > last ? inThisCentury - 100 : inThisCentury;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const padded = (number: number): string => String(number).padStart(2, '0');
