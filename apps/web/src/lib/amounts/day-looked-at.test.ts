import { amountsInForce, day, inForceOn } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { dayLookedAt } from './day-looked-at.ts';

test('a request of a year looks at the ceiling of the year before', () => {
  const looked = dayLookedAt('ceiling.year.first', day('2026-03-02'));
  expect(inForceOn(amountsInForce, 'ceiling.year.first', looked)[0]?.value.from).toBe(day('2025-01-01'));
  expect(dayLookedAt('ceiling.month.first', day('2026-03-02'))).toBe(day('2026-03-02'));
});
