import type { Explained } from '@pleindroit/assessment';
import { parseDay } from '@pleindroit/law';

/**
 * Every figure of an explanation once more, from the figures printed beneath it and nothing else. Written apart from the
 * interpreter, in exact fractions and with its own calendar, so that the same mistake is not made twice.
 */
export interface Figures {
  readonly low: number;
  readonly high: number;
}

/** The figures of a step from those of its parts; undefined where the step is a leaf, which is stated or read. */
export function recomputed(step: Explained, parts: readonly Figures[]): Figures | undefined {
  const [first, second] = parts;
  switch (step.op) {
    case 'card':
    case 'of-applicant':
      return first;
    case 'plus':
      return { low: total(parts, 'low'), high: total(parts, 'high') };
    case 'minus':
      if (second === undefined) return first?.high === 0 ? first : undefined;
      return both(first, second, (a, b) => ({ low: less(a.low, b.high), high: less(a.high, b.low) }));
    case 'times':
      return both(first, second, (a, b) => ({ low: times(a.low, b.low), high: times(a.high, b.high) }));
    case 'times-coefficient': {
      const amount = step.parts[1]?.amount;
      if (amount === undefined) return first?.high === 0 ? { low: 0, high: 0 } : { low: 0, high: Infinity };
      return first && rounded(first, amount.value, amount.scale);
    }
    case 'scaled':
      return first && rounded(first, Number(step.of['numerator']), Number(step.of['denominator']));
    case 'proportion': {
      const [, of, among] = parts;
      if (first?.high === 0) return { low: 0, high: 0 };
      if (first === undefined || of === undefined || among === undefined) return undefined;
      const least = among.high === Infinity ? 0 : rounded(first, of.low, among.high).low;
      const isLimited = first.high < Infinity && of.high < Infinity && among.low > 0;
      return { low: least, high: isLimited ? rounded(first, of.high, among.low).high : Infinity };
    }
    case 'is-below':
      return both(first, second, (a, b) => yesNo(a.high < b.low, a.low < b.high));
    case 'is-at-least':
      return both(first, second, (a, b) => yesNo(a.low >= b.high, a.high >= b.low));
    case 'is-equal':
      return both(first, second, (a, b) => {
        const same = a.low === a.high && b.low === b.high && a.low === b.low;
        return yesNo(same, a.low <= b.high && b.low <= a.high);
      });
    case 'not':
      return first && { low: 1 - first.high, high: 1 - first.low };
    case 'all-of':
      return { low: least(parts, 'low', 1), high: least(parts, 'high', 1) };
    case 'any-of':
    case 'names':
    case 'named-by':
      return parts.length === 0 ? undefined : { low: most(parts, 'low', 0), high: most(parts, 'high', 0) };
    case 'earliest-named':
      return parts.length === 0
        ? undefined
        : { low: least(parts, 'low', Infinity), high: least(parts, 'high', Infinity) };
    case 'any-person':
      return { low: most(parts, 'low', 0), high: most(parts, 'high', 0) };
    case 'count-persons':
      return { low: total(parts, 'low'), high: total(parts, 'high') };
    case 'earlier-of':
      return { low: least(parts, 'low', Infinity), high: least(parts, 'high', Infinity) };
    case 'later-of':
      return { low: most(parts, 'low', -Infinity), high: most(parts, 'high', -Infinity) };
    case 'when':
      return branches(first, parts.slice(1));
    case 'choose':
    case 'as-of':
      return parts.length === 1
        ? undefined
        : { low: least(parts.slice(1), 'low', Infinity), high: most(parts.slice(1), 'high', -Infinity) };
    case 'is': {
      const { choice } = step.parts[0] ?? {};
      return choice === undefined ? { low: 0, high: 1 } : yesNo(isIn(step, choice), isIn(step, choice));
    }
    case 'sum-persons':
    case 'earliest-person':
      return acrossPersons(step, parts);
    case 'sum-lines': {
      // Beside the lines may stand a day of birth: after it there is nothing to add up.
      const lines = parts.filter((_, place) => step.parts[place]?.unit === 'cents');
      return first?.low !== first?.high
        ? { low: 0, high: Infinity }
        : { low: total(lines, 'low'), high: total(lines, 'high') };
    }
    case 'calendar':
    case 'months-on':
    case 'after-full-months':
      return first && { low: moved(step, first.low), high: moved(step, first.high) };
    case 'fact':
    case 'given':
    case 'never':
    case 'amount':
    case 'is-none':
    case 'is-applicant':
    case 'names-nobody':
    case 'began-on':
    case 'began-lasting':
    case 'began-completing':
      return step.settled && step.never !== true ? began(step) : undefined;
    case 'holds-on':
    case 'period-start':
    case 'period-end':
      return undefined;
  }
}

function branches(condition: Figures | undefined, taken: readonly Figures[]): Figures | undefined {
  const [then, otherwise] = taken;
  if (condition?.low !== condition?.high) {
    return both(then, otherwise, (a, b) => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }));
  }
  return then;
}

/** Pairs of who and what: whoever does not belong has no figure; whoever may belong adds only to what is possible. */
function acrossPersons(step: Explained, parts: readonly Figures[]): Figures {
  const sums = step.op === 'sum-persons';
  let low = sums ? 0 : Infinity;
  let high = sums ? 0 : Infinity;
  for (let place = 0; place < parts.length; place++) {
    const who = parts[place];
    if (who === undefined || step.parts[place]?.unit !== 'yes-no') {
      // What is missing from the list of persons stands behind them.
      if (who !== undefined && sums) high += who.high;
      else if (who !== undefined) low = Math.min(low, who.low);
      continue;
    }
    if (who.high === 0) continue;
    const what = parts[++place];
    if (what === undefined) continue;
    if (sums) {
      low += who.low === 1 ? what.low : 0;
      high += what.high;
    } else {
      low = Math.min(low, what.low);
      if (who.low === 1) high = Math.min(high, what.high);
    }
  }
  return { low, high };
}

/** A situation began with the first of its printed periods, or on the day from which the text counts it. */
function began({ low, periods, of }: Explained): Figures | undefined {
  if (periods === undefined) return undefined;
  const first = Math.min(...periods.map(({ from }) => parseDay(from) ?? Infinity));
  const statuses = of['statuses'] as readonly { readonly notBefore?: string }[];
  const named = statuses.flatMap(({ notBefore }) =>
    notBefore === undefined ? [] : [parseDay(notBefore) ?? 0],
  );
  const day = named.find((one) => one === low && one >= first) ?? first;
  return { low: day, high: day };
}

function isIn(step: Explained, choice: string): boolean {
  return (step.of['values'] as readonly string[]).includes(choice);
}

function yesNo(isMet: boolean, mayBeMet: boolean): Figures {
  return { low: isMet ? 1 : 0, high: mayBeMet ? 1 : 0 };
}

function both(a: Figures | undefined, b: Figures | undefined, of: (a: Figures, b: Figures) => Figures) {
  return a === undefined || b === undefined ? undefined : of(a, b);
}

function total(parts: readonly Figures[], bound: keyof Figures): number {
  return parts.reduce((sum, part) => sum + part[bound], 0);
}

function least(parts: readonly Figures[], bound: keyof Figures, from: number): number {
  return Math.min(from, ...parts.map((part) => part[bound]));
}

function most(parts: readonly Figures[], bound: keyof Figures, from: number): number {
  return Math.max(from, ...parts.map((part) => part[bound]));
}

function less(a: number, b: number): number {
  return a === Infinity ? Infinity : Math.max(0, a - b);
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

/** Half up to the cent, in whole numbers: (2an + d) / 2d, cut. */
function rounded({ low, high }: Figures, numerator: number, denominator: number): Figures {
  const exact = (amount: number) =>
    amount === Infinity
      ? Infinity
      : Number((2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator)));
  return { low: exact(low), high: exact(high) };
}

function moved({ op, of }: Explained, days: number): number {
  if (!Number.isFinite(days)) return days;
  const [year, month, date] = new Date(days * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number) as [number, number, number];
  const first = (y: number, m: number) => daysOf(y, m, 1);
  const months = Number(of['months'] ?? 0);
  const lastDate = daysOf(year, month + months + 1, 1) - daysOf(year, month + months, 1);
  if (op === 'months-on') return daysOf(year, month + months, Math.min(date, lastDate));
  if (op === 'after-full-months')
    return date > lastDate ? first(year, month + months + 1) : daysOf(year, month + months, date);
  const quarter = month - ((month - 1) % 3);
  const steps: Readonly<Record<string, number>> = {
    'first-of-month': first(year, month),
    'first-of-month-before': first(year, month - 1),
    'first-of-quarter': first(year, quarter),
    'first-of-next-quarter': first(year, quarter + 3),
    'first-of-year': first(year, 1),
    'first-of-year-before': first(year - 1, 1),
    'day-before': days - 1,
    'last-of-next-year': first(year + 2, 1) - 1,
    year,
  };
  const step = steps[String(of['step'])];
  if (step === undefined) throw new Error(`no calendar step called ${String(of['step'])}`);
  return step;
}

function daysOf(year: number, month: number, date: number): number {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  const first = parseDay(`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`);
  if (first === undefined) throw new Error(`no month ${m} of ${y}`);
  return first + date - 1;
}
