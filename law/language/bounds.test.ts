import { describe, expect, test } from 'vitest';
import { scaled } from '../money/money.ts';
import {
  highest,
  hull,
  isAtLeast,
  isBelow,
  isEqual,
  lowest,
  minus,
  proportionOf,
  scaledBounds,
  sum,
  times,
  widest,
  type Bounds,
} from './bounds.ts';
import { household } from './facts.ts';

/** Every range of small figures, and what is true of each pair of figures in them: bounds are exact, not only safe. */

const SMALL = [0, 1, 2, 3, 4];
const ranges: readonly Bounds[] = SMALL.flatMap((low) =>
  SMALL.flatMap((high) => (low <= high ? [{ low, high }] : [])),
);
const pairs = ranges.flatMap((left) => ranges.map((right) => [left, right] as const));
const within = ({ low, high }: Bounds) => SMALL.filter((figure) => low <= figure && figure <= high);
const span = (figures: readonly number[]): Bounds => ({
  low: Math.min(...figures),
  high: Math.max(...figures),
});
const ofEach = (left: Bounds, right: Bounds, of: (a: number, b: number) => number) =>
  span(within(left).flatMap((a) => within(right).map((b) => of(a, b))));

describe('of every pair of ranges, exactly what is possible', () => {
  test.each([
    ['is below', isBelow, (a: number, b: number) => Number(a < b)],
    ['is at least', isAtLeast, (a: number, b: number) => Number(a >= b)],
    ['is equal', isEqual, (a: number, b: number) => Number(a === b)],
    ['less, never below nothing', minus, (a: number, b: number) => Math.max(0, a - b)],
    ['times', times, (a: number, b: number) => a * b],
    ['sum', (a: Bounds, b: Bounds) => sum([a, b]), (a: number, b: number) => a + b],
    [
      'the lower',
      (a: Bounds, b: Bounds) => lowest([a, b], Infinity),
      (a: number, b: number) => Math.min(a, b),
    ],
    ['the higher', (a: Bounds, b: Bounds) => highest([a, b], 0), (a: number, b: number) => Math.max(a, b)],
  ])('%s', (_, bounds, truth) => {
    for (const [left, right] of pairs) expect(bounds(left, right)).toEqual(ofEach(left, right, truth));
  });

  test('of one or the other', () => {
    for (const [left, right] of pairs)
      expect(hull([left, right])).toEqual(span([...within(left), ...within(right)]));
  });

  test('a proportion', () => {
    const some = ranges.filter(({ low }) => low > 0);
    for (const [amount, of] of pairs)
      for (const parts of some)
        expect(proportionOf(amount, of, parts)).toEqual(
          span(
            within(amount).flatMap((a) =>
              within(of).flatMap((b) => within(parts).map((c) => scaled(a, b, c))),
            ),
          ),
        );
  });
});

describe('without a limit', () => {
  const unlimited = { low: 2, high: Infinity };

  test('less, times and scaled', () => {
    expect(minus(unlimited, { low: 1, high: 1 })).toEqual({ low: 1, high: Infinity });
    expect(minus({ low: 5, high: 7 }, unlimited)).toEqual({ low: 0, high: 5 });
    expect(minus(unlimited, unlimited)).toEqual({ low: 0, high: Infinity });
    expect(times({ low: 0, high: 0 }, unlimited)).toEqual({ low: 0, high: 0 });
    expect(times(unlimited, { low: 0, high: 0 })).toEqual({ low: 0, high: 0 });
    expect(times(unlimited, { low: 0, high: 3 })).toEqual({ low: 0, high: Infinity });
    expect(scaledBounds(unlimited, 100, 80)).toEqual({ low: 3, high: Infinity });
    expect(scaledBounds({ low: Infinity, high: Infinity }, 100, 80)).toEqual({
      low: Infinity,
      high: Infinity,
    });
  });

  test('a proportion of what is not known', () => {
    const two = { low: 2, high: 2 };
    expect(proportionOf(unlimited, two, two)).toEqual({ low: 2, high: Infinity });
    expect(proportionOf(two, unlimited, two)).toEqual({ low: 2, high: Infinity });
    expect(proportionOf(two, two, unlimited)).toEqual({ low: 0, high: 2 });
    expect(proportionOf(two, two, { low: 0, high: 4 })).toEqual({ low: 1, high: Infinity });
    expect(proportionOf(two, two, { low: 0, high: 0 })).toEqual({ low: 0, high: Infinity });
    expect(proportionOf({ low: 0, high: 0 }, unlimited, { low: 0, high: 0 })).toEqual({ low: 0, high: 0 });
    expect(proportionOf(unlimited, { low: 0, high: 0 }, { low: 0, high: Infinity })).toEqual({
      low: 0,
      high: 0,
    });
    expect(proportionOf({ low: 3, high: 3 }, { low: 0, high: 0 }, two)).toEqual({ low: 0, high: 0 });
  });

  test.each([
    [household.yesNo('a'), { low: 0, high: 1 }],
    [household.choice('a', 'b'), { low: 0, high: 1 }],
    [household.day('a'), { low: -Infinity, high: Infinity }],
    [household.money('a'), { low: 0, high: Infinity }],
    [household.count('a'), { low: 0, high: Infinity }],
  ])('when nothing is known: $unit', (node, bounds) => {
    expect(widest(node)).toEqual(bounds);
  });
});
