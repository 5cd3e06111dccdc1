import { describe, expect, test } from 'vitest';
import {
  afterFullMonths,
  civilDate,
  day,
  dayOf,
  daysInMonth,
  firstOfMonth,
  firstOfQuarter,
  firstOfYear,
  isoDay,
  lastOfMonth,
  monthsOn,
  parseDay,
} from './calendar.ts';
import { isRestDay } from './public-holidays.ts';

describe('a day written by a person', () => {
  test.each([
    '1970-01-01',
    '1899-12-31',
    '1958-03-02',
    '2000-02-29',
    '2024-02-29',
    '2024-12-31',
    '2100-02-28',
  ])('%s is read and written back', (text) => {
    const parsed = parseDay(text);
    expect(parsed === undefined ? undefined : isoDay(parsed)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '24-01-01',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '01-02-2024',
    '1799-12-31',
    '',
  ])('%j is not a day: never the next one', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });

  test('days are counted from 1 January 1970, one by one', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('2024-03-01') - day('2024-02-28')).toBe(2);
    expect(day('2025-03-30') + 1).toBe(day('2025-03-31'));
    expect(civilDate(day('2024-02-29'))).toEqual({ year: 2024, month: 2, dayOfMonth: 29 });
    expect(isoDay(dayOf(2024, 14, 1))).toBe('2025-02-01');
  });
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [2024, 4, 30],
  [2024, 12, 31],
])('month %i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  ['2024-02-29', '2024-02-01', '2024-02-29', '2024-01-01', '2024-01-01'],
  ['2024-03-31', '2024-03-01', '2024-03-31', '2024-01-01', '2024-01-01'],
  ['2024-04-01', '2024-04-01', '2024-04-30', '2024-04-01', '2024-01-01'],
  ['2025-09-30', '2025-09-01', '2025-09-30', '2025-07-01', '2025-01-01'],
  ['2025-12-31', '2025-12-01', '2025-12-31', '2025-10-01', '2025-01-01'],
])('%s lies in its month, quarter and year', (text, first, last, quarter, year) => {
  expect(
    [firstOfMonth, lastOfMonth, firstOfQuarter, firstOfYear].map((bound) => isoDay(bound(day(text)))),
  ).toEqual([first, last, quarter, year]);
});

describe('months later: how a term ends, and when full months are over', () => {
  test.each([
    ['an ordinary day', '2024-05-12', 3, '2024-08-12', '2024-08-12'],
    ['over the new year', '2024-11-15', 3, '2025-02-15', '2025-02-15'],
    ['31 January, a month', '2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['31 January, a month, ordinary year', '2023-01-31', 1, '2023-02-28', '2023-03-01'],
    ['30 January, a month, leap year', '2024-01-30', 1, '2024-02-29', '2024-03-01'],
    ['29 January, a month, leap year', '2024-01-29', 1, '2024-02-29', '2024-02-29'],
    ['29 January, a month, ordinary year', '2023-01-29', 1, '2023-02-28', '2023-03-01'],
    ['30 November, three months', '2024-11-30', 3, '2025-02-28', '2025-03-01'],
    ['29 November, three months, ordinary year', '2024-11-29', 3, '2025-02-28', '2025-03-01'],
    ['28 November, three months', '2024-11-28', 3, '2025-02-28', '2025-02-28'],
    ['31 August, a month', '2024-08-31', 1, '2024-09-30', '2024-10-01'],
    ['29 February, a year', '2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['29 February, four years', '2024-02-29', 48, '2028-02-29', '2028-02-29'],
    ['the last day of the year, a quarter', '2024-12-31', 3, '2025-03-31', '2025-03-31'],
    ['no month at all', '2024-01-31', 0, '2024-01-31', '2024-01-31'],
  ])('%s', (_, from, months, term, after) => {
    expect(isoDay(monthsOn(day(from), months))).toBe(term);
    expect(isoDay(afterFullMonths(day(from), months))).toBe(after);
  });

  test.each([
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2024-01-15', -2, '2023-11-15'],
    ['2024-02-29', -12, '2023-02-28'],
  ])('backwards: %s and %i months', (from, months, expected) => {
    expect(isoDay(monthsOn(day(from), months))).toBe(expected);
  });

  test('full months are never over before the term ends, and at most one day after', () => {
    for (let from = day('2023-01-01'); from <= day('2025-12-31'); from = (from + 1) as typeof from) {
      for (const months of [1, 2, 3, 6, 12]) {
        const late = afterFullMonths(from, months) - monthsOn(from, months);
        if (late !== 0 && late !== 1) expect.fail(`${isoDay(from)} and ${months} months: ${late}`);
      }
    }
  });
});

describe('rest days', () => {
  /** Easter Sundays as printed in almanacs: the earliest and the latest possible included. */
  const EASTERS = [
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2014-04-20',
    '2018-04-01',
    '2019-04-21',
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ];

  /** Mondays to Fridays of a year that are rest days, from the first to the last. */
  const weekdaysOff = (year: number): string[] => {
    const found: string[] = [];
    for (let on = dayOf(year, 1, 1); on <= dayOf(year, 12, 31); on = (on + 1) as typeof on) {
      const weekday = new Date(`${isoDay(on)}T12:00:00Z`).getUTCDay();
      const isWeekend = weekday === 0 || weekday === 6;
      if (isWeekend && !isRestDay(on)) expect.fail(`${isoDay(on)} is in a weekend`);
      if (!isWeekend && isRestDay(on)) found.push(isoDay(on));
    }
    return found;
  };

  test.each(EASTERS)('Easter of %s: its Monday, Ascension and Whit Monday are rest days', (easter) => {
    for (const later of [1, 39, 50]) expect(isRestDay(day(easter) + later)).toBe(true);
    // The days around them are ordinary, unless a fixed holiday falls there.
    for (const later of [2, 38, 40, 51]) {
      const fixed = ['05-01'].includes(isoDay(day(easter) + later).slice(5));
      expect(isRestDay(day(easter) + later)).toBe(fixed);
    }
  });

  test('2024, day by day', () => {
    expect(weekdaysOff(2024)).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-05-01',
      '2024-05-09',
      '2024-05-20',
      '2024-08-15',
      '2024-11-01',
      '2024-11-11',
      '2024-12-25',
    ]);
  });

  test('2025, day by day', () => {
    expect(weekdaysOff(2025)).toEqual([
      '2025-01-01',
      '2025-04-21',
      '2025-05-01',
      '2025-05-29',
      '2025-06-09',
      '2025-07-21',
      '2025-08-15',
      '2025-11-11',
      '2025-12-25',
    ]);
  });

  test('Ascension can fall on 1 May: one rest day, not two', () => {
    expect(weekdaysOff(2008)).toEqual([
      '2008-01-01',
      '2008-03-24',
      '2008-05-01',
      '2008-05-12',
      '2008-07-21',
      '2008-08-15',
      '2008-11-11',
      '2008-12-25',
    ]);
  });

  test.each(['2024-12-26', '2024-11-02', '2024-11-15', '2024-07-11', '2024-09-27', '2024-12-24'])(
    '%s is a working day: not a legal public holiday, whatever some offices do',
    (text) => {
      const weekday = new Date(`${text}T12:00:00Z`).getUTCDay();
      expect(isRestDay(day(text))).toBe(weekday === 0 || weekday === 6);
    },
  );

  test('before 1970 as well', () => {
    expect(isRestDay(day('1969-12-28'))).toBe(true);
    expect(isRestDay(day('1969-12-29'))).toBe(false);
  });
});
