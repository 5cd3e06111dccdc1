import { expect, test } from 'vitest';
import { day, isoDay } from '../calendar/calendar.ts';
import { allSeries, amountsInForce, type Series } from './amounts.ts';
import { inForceOn, isTooFar } from './in-force.ts';
import { amountSubjects, placeOfAmount } from './subjects.ts';

const inForce = (series: Series, on: string) => inForceOn(amountsInForce, series, day(on));

test('what no index moves needs no confirmation; what is carried forward does', () => {
  expect(inForce('income.capital-conversion.from-age-65', '2027-01-01')[0]).not.toHaveProperty(
    'carriedForwardSince',
  );
  expect(isoDay(inForce('ceiling.month.first', '2026-06-01')[0]?.carriedForwardSince ?? 0)).toBe(
    '2026-04-01',
  );
});

test('two years after the last confirmed day nothing is in force any more', () => {
  const { confirmedUntil } = amountsInForce['ceiling.month.first'];
  expect(isoDay(confirmedUntil)).toBe('2026-03-31');
  expect(inForce('ceiling.month.first', '2028-03-31')).toHaveLength(1);
  expect(inForce('ceiling.month.first', '2028-04-01')).toEqual([]);
  expect(isTooFar(amountsInForce, 'ceiling.month.first', day('2028-04-01'))).toBe(true);
  expect(inForce('income.capital-conversion.from-age-65', '9999-12-31')).toEqual([]);
});

test('several factors are in force at once', () => {
  expect(inForce('ceiling.welfare', '2015-12-31')).toHaveLength(2);
});

test('every amount has one subject and one place', () => {
  const all = amountSubjects.flatMap(({ series }) => series);
  expect(all.toSorted()).toEqual(allSeries(amountsInForce));
  expect(all.map(placeOfAmount)).toEqual(all.map((_, place) => place));
});

test('the amount of the others follows that of the first person', () => {
  const all = amountSubjects.flatMap(({ series }) => series);
  for (const [place, series] of all.entries()) {
    if (series.endsWith('.first')) expect(all[place + 1]).toBe(series.replace('.first', '.additional'));
  }
});
