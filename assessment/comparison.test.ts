import { expect, test } from 'vitest';
import { isTooMuch, standing } from './comparison.ts';

test.each([
  [{ low: 1, high: 1 }, 'below', false],
  [{ low: 0, high: 0 }, 'reached', true],
  [{ low: -1, high: -1 }, 'above', true],
  [{ high: -1 }, 'above', true],
  [{ high: 2_810_075 }, 'not-known', false],
  [{ low: -5, high: 5 }, 'not-known', false],
] as const)('%o is %s', (margin, expected, tooMuch) => {
  expect(standing({ margin })).toBe(expected);
  expect(isTooMuch({ margin })).toBe(tooMuch);
});
