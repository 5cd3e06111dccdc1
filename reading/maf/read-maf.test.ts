import { dayOf } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { readMaf } from './read-maf.ts';

const TODAY = dayOf(2025, 11, 20);

const wrong = (text: string) =>
  (readMaf(text, TODAY).problems ?? []).map(({ at, code, path }) => `${at?.line} ${code} ${path}`);

describe('a question about maximum billing', () => {
  test('every mistake at once: of the shape, of the year, of the persons and of the co-payments', () => {
    expect(
      wrong(`year: 2025
applicant: carl
home: castle
persons:
  anna: { born: 2025-12-01, chronic-illness-status: perhaps, borne-year-before: 450,00 }
co-payments:
  - { person: bob, day: 2025-01-31, care: consultation, amount: 4.00 }
  - { person: anna, day: 2024-01-31, care: consultation, amount: "4,00" }
`),
    ).toEqual([
      '2 unknown-person applicant',
      '3 not-one-of home',
      '5 born-after-request persons.anna.born',
      '5 not-one-of persons.anna.chronic-illness-status',
      '5 not-an-amount persons.anna.borne-year-before',
      '7 unknown-person co-payments[0].person',
      '8 not-in-the-year co-payments[1].day',
      '8 not-an-amount co-payments[1].amount',
    ]);
  });

  test.each(['2026', '2013', '25', '2025-01', 'soon'])('%s is no year of maximum billing', (year) => {
    expect(wrong(`year: ${year}\napplicant: anna\npersons: { anna: {} }`)).toHaveLength(1);
  });

  test('the household of the right is that of the last day of the year, or of today', () => {
    const request = (year: number) =>
      readMaf(`year: ${String(year)}\napplicant: anna\npersons: { anna: {} }`, TODAY).question?.situation
        .household.facts['request'];
    expect([request(2024), request(2025)]).toEqual([dayOf(2024, 12, 31), TODAY]);
  });

  test('nothing said of co-payments is not the same as none', () => {
    const read = (rest: string) =>
      readMaf(`year: 2025\napplicant: anna\npersons: { anna: {} }\n${rest}`, TODAY).question?.coPayments;
    expect(read('')).toBeUndefined();
    expect(read('co-payments: []')).toEqual([]);
  });
});
