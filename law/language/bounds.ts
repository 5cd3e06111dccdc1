import { scaled } from '../money/money.ts';
import type { Expression } from './expression.ts';

/** What is known of a value: the lowest and the highest that are still possible. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export const YES: Bounds = { low: 1, high: 1 };
export const NO: Bounds = { low: 0, high: 0 };
const OPEN: Bounds = { low: 0, high: 1 };

export function yesOrNo(is: boolean): Bounds {
  return is ? YES : NO;
}

function certainOrPossible(certain: boolean, possible: boolean): Bounds {
  return certain ? YES : possible ? OPEN : NO;
}

/** Everything that is possible when nothing is known. */
export function widest({ unit }: Expression): Bounds {
  if (unit === 'yes-no' || unit === 'choice') return OPEN;
  return { low: unit === 'day' ? -Infinity : 0, high: Infinity };
}

export function isBelow(left: Bounds, right: Bounds): Bounds {
  return certainOrPossible(left.high < right.low, left.low < right.high);
}

export function isAtLeast(left: Bounds, right: Bounds): Bounds {
  return certainOrPossible(left.low >= right.high, left.high >= right.low);
}

export function isEqual(left: Bounds, right: Bounds): Bounds {
  const isOne = left.low === left.high && right.low === right.high && left.low === right.low;
  return certainOrPossible(isOne, left.low <= right.high && right.low <= left.high);
}

/** Never below nothing. */
export function minus(from: Bounds, less: Bounds): Bounds {
  return {
    low: Math.max(0, from.low - less.high),
    high: from.high === Infinity ? Infinity : Math.max(0, from.high - less.low),
  };
}

export function times(left: Bounds, right: Bounds): Bounds {
  return { low: product(left.low, right.low), high: product(left.high, right.high) };
}

/** Nothing times no limit is nothing. */
function product(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

export function scaledBounds({ low, high }: Bounds, numerator: number, denominator: number): Bounds {
  return {
    low: low === Infinity ? Infinity : scaled(low, numerator, denominator),
    high: high === Infinity ? Infinity : scaled(high, numerator, denominator),
  };
}

/** × of / parts. What is not known of the rate, or parts that are none, leave the amount without a limit. */
export function proportionOf(amount: Bounds, of: Bounds, parts: Bounds): Bounds {
  const isKnown = (among: number) => among > 0 && among < Infinity;
  const low = isKnown(parts.high) ? scaled(amount.low, of.low, parts.high) : 0;
  if (amount.high === 0 || of.high === 0) return { low, high: 0 };
  const isLimited = isKnown(parts.low) && Number.isFinite(amount.high + of.high);
  return { low, high: isLimited ? scaled(amount.high, of.high, parts.low) : Infinity };
}

// Loops, because these run for every step of every answer.

export function lowest(parts: readonly Bounds[], start: number): Bounds {
  let low = start;
  let high = start;
  for (const part of parts) {
    if (part.low < low) low = part.low;
    if (part.high < high) high = part.high;
  }
  return { low, high };
}

export function highest(parts: readonly Bounds[], start: number): Bounds {
  let low = start;
  let high = start;
  for (const part of parts) {
    if (part.low > low) low = part.low;
    if (part.high > high) high = part.high;
  }
  return { low, high };
}

export function sum(parts: readonly Bounds[]): Bounds {
  let low = 0;
  let high = 0;
  for (const part of parts) {
    low += part.low;
    high += part.high;
  }
  return { low, high };
}

/** What several possibilities share is known, whichever of them it is. */
export function hull(parts: readonly Bounds[]): Bounds {
  let low = Infinity;
  let high = -Infinity;
  for (const part of parts) {
    if (part.low < low) low = part.low;
    if (part.high > high) high = part.high;
  }
  return { low, high };
}
