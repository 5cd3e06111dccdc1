import { describe, expect, test } from 'vitest';
import { cents, euro, plainEuro, scaled } from './money.ts';

describe('euro written by a person', () => {
  test.each([
    ['27550.86', 2755086],
    ['27550.8', 2755080],
    ['27550', 2755000],
    ['0.01', 1],
    ['0', 0],
    ['9999999999.99', 999999999999],
  ])('%s is %i cents', (text, expected) => {
    expect(euro(text)).toBe(expected);
  });

  test.each([
    '27550.861',
    '27 550.86',
    '27.550,86',
    '1e3',
    '-1.00',
    '+1.00',
    '.50',
    '1.',
    '',
    ' 1.00',
    '12345678901',
    '٣',
  ])('%j is not an amount: never rounded, never guessed', (text) => {
    expect(euro(text)).toBeUndefined();
  });
});

test('cents are whole and bounded', () => {
  expect(cents(-5)).toBe(-5);
  for (const wrong of [0.5, Number.NaN, Infinity, 1_000_000_000_001])
    expect(() => cents(wrong)).toThrow(RangeError);
});

test.each([
  [2755086, '27550.86'],
  [5, '0.05'],
  [0, '0.00'],
  [100, '1.00'],
  [-5, '-0.05'],
  [-2755086, '-27550.86'],
])('%i cents is written %s, and read back when it is not negative', (amount, text) => {
  expect(plainEuro(amount)).toBe(text);
  if (amount >= 0) expect(euro(text)).toBe(amount);
});

describe('a rate applied to cents', () => {
  test.each([
    ['exactly', 100, 12, 1, 1200],
    ['below half goes down', 100, 1049, 1000, 105],
    ['half goes up', 1, 1, 2, 1],
    ['one third', 100, 1, 3, 33],
    ['two thirds', 200, 1, 3, 67],
    ['100/80 of an odd cent', 1001, 100, 80, 1251],
    ['the mean of twelve', 27550865, 1, 12, 2295905],
    ['nothing', 0, 17, 12, 0],
    ['half goes up below zero too', -1, 1, 2, 0],
    ['below zero', -200, 1, 3, -67],
  ])('%s', (_, amount, numerator, denominator, expected) => {
    expect(scaled(amount, numerator, denominator)).toBe(expected);
  });

  test('the cent does not depend on the size of the amount', () => {
    // 9 999 999 999.99 euro × 1.024112: the product in cents is far above 2^53.
    expect(scaled(999_999_999_999, 1_024_112, 1_000_000)).toBe(1_024_111_999_999);
    expect(scaled(999_999_999_999, 1_000_001, 1_000_000)).toBe(1_000_000_999_999);
    expect(scaled(-999_999_999_999, 1_024_112, 1_000_000)).toBe(-1_024_111_999_999);
  });

  test('whole numbers and BigInt agree, on both sides of the largest safe number and of zero', () => {
    const floored = (amount: number, numerator: number, denominator: number): number => {
      const exact = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator);
      const divisor = 2n * BigInt(denominator);
      const remainder = ((exact % divisor) + divisor) % divisor;
      return Number((exact - remainder) / divisor);
    };
    for (const denominator of [1, 2, 3, 7, 12, 80, 10_000, 1_000_000]) {
      const edge = Math.floor((Number.MAX_SAFE_INTEGER - denominator) / 2 / 999_983);
      for (const near of [0, 1_000, edge, 99_999_999_999]) {
        for (let step = -25; step <= 25; step += 1) {
          for (const amount of [near + step, -near - step]) {
            if (scaled(amount, 999_983, denominator) !== floored(amount, 999_983, denominator)) {
              expect.fail(`${amount} x 999983 / ${denominator}`);
            }
          }
        }
      }
    }
  });
});
