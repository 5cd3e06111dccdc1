import { allSeries, amountsInForce, day } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { dayLookedAt, groups, inForceOn } from './in-force.ts';

test('every amount stands in one group', () => {
  expect(groups.flatMap(({ series }) => series).sort()).toEqual(allSeries(amountsInForce));
});

test('the amount of the others follows that of the first person', () => {
  const all = groups.flatMap(({ series }) => series);
  for (const [place, series] of all.entries()) {
    if (series.endsWith('.first')) expect(all[place + 1]).toBe(series.replace('.first', '.additional'));
  }
});

test('what no index moves needs no confirmation; what is too far away has no amount', () => {
  const rate = 'income.capital-conversion.from-age-65';
  expect(inForceOn(rate, day('2027-01-01'))[0]?.carriedForwardSince).toBeUndefined();
  expect(inForceOn(rate, day('9999-12-31'))).toEqual([]);
  expect(inForceOn('ceiling.month.first', day('2026-06-01'))[0]?.carriedForwardSince).toBe('2026-04-01');
});

test('a request of a year looks at the ceiling of the year before', () => {
  const looked = dayLookedAt('ceiling.year.first', day('2026-03-02'));
  expect(inForceOn('ceiling.year.first', looked)[0]?.value.from).toBe(day('2025-01-01'));
  expect(dayLookedAt('ceiling.month.first', day('2026-03-02'))).toBe(day('2026-03-02'));
});
