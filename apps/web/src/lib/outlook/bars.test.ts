import { day } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { barOf, timeLineOf } from './bars.ts';

const TODAY = day('2026-03-02');
const LAST = day('2027-12-31');

describe('periods on a line of time', () => {
  test('the line begins with the year of the first period, at most two years back', () => {
    const yearsFrom = (from: string) =>
      timeLineOf([{ from: day(from) }], TODAY, LAST).years.map(({ year }) => year);
    expect(yearsFrom('2026-05-01')).toEqual([2026, 2027]);
    expect(yearsFrom('2025-12-31')).toEqual([2025, 2026, 2027]);
    expect(yearsFrom('2014-01-01')).toEqual([2024, 2025, 2026, 2027]);
    expect(timeLineOf([], TODAY, LAST).years.map(({ year }) => year)).toEqual([2026, 2027]);
  });

  const line = timeLineOf([{ from: day('2026-01-01') }], TODAY, LAST);

  test.each([
    ['the whole line', '2026-01-01', '2027-12-31', { left: 0, width: 100, goesOn: false }],
    ['its first half', '2026-01-01', '2026-12-31', { left: 0, width: 50, goesOn: false }],
    ['its second half, and on', '2027-01-01', undefined, { left: 50, width: 50, goesOn: true }],
    ['from before it', '2020-01-01', '2026-12-31', { left: 0, width: 50, goesOn: false }],
    ['the last day', '2027-12-31', '2027-12-31', { left: 99.86, width: 0.14, goesOn: false }],
  ])('%s', (_, from, until, expected) => {
    const bar = barOf(
      { from: day(from), ...(until === undefined ? {} : { until: day(until) }), isOpen: false },
      line,
    );
    expect({ ...bar, width: Math.round((bar?.width ?? 0) * 100) / 100 }).toEqual({
      ...expected,
      isOpen: false,
    });
  });

  test.each([
    ['2025-01-01', '2025-12-31'],
    ['2028-01-01', undefined],
  ])('nothing from %s to %s', (from, until) => {
    const period = { from: day(from), ...(until === undefined ? {} : { until: day(until) }), isOpen: true };
    expect(barOf(period, line)).toBeUndefined();
  });
});
