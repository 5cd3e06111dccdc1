import { describe, expect, test } from 'vitest';
import { day } from '../calendar/calendar.ts';
import { completes, lasts, runsOf, touches, type Candidate } from './runs.ts';

const period = (place: number, from: string, until: string | number): Candidate => ({
  place,
  from: day(from),
  until: typeof until === 'number' ? until : day(until),
  certain: true,
});
const run = (from: string, until: string | number) => period(0, from, until);
const told = (candidates: readonly Candidate[]) =>
  runsOf(candidates).map(({ from, until, places }) => [from, until, places]);

describe('periods that follow each other', () => {
  test('the next day, a weekend or an overlap between them is no gap; a working day is', () => {
    // 9 May 2025 is a Friday.
    expect(touches(day('2025-05-07'), day('2025-05-08'))).toBe(true);
    expect(touches(day('2025-05-09'), day('2025-05-12'))).toBe(true);
    expect(touches(day('2025-05-08'), day('2025-05-12'))).toBe(false);
    expect(touches(day('2025-05-09'), day('2025-05-13'))).toBe(false);
    expect(touches(day('2025-05-20'), day('2025-05-12'))).toBe(true);
  });

  test('are one run, whatever their order; each keeps its place', () => {
    const [first, second, third] = [
      period(0, '2025-01-01', '2025-01-31'),
      period(1, '2025-02-01', '2025-02-28'),
      period(2, '2025-04-01', Infinity),
    ];
    const expected = [
      [day('2025-01-01'), day('2025-02-28'), [0, 1]],
      [day('2025-04-01'), Infinity, [2]],
    ];
    expect(told([first, second, third])).toEqual(expected);
    expect(told([third, second, first])).toEqual(expected);
  });

  test('one within another does not shorten it; one that ends before it begins is none', () => {
    expect(told([period(0, '2025-01-01', '2025-06-30'), period(1, '2025-02-01', '2025-02-10')])).toEqual([
      [day('2025-01-01'), day('2025-06-30'), [0, 1]],
    ]);
    expect(told([period(0, '2025-01-02', '2025-01-01')])).toEqual([]);
  });
});

describe('full months of a run', () => {
  const lasted = (from: string, until: string | number, months: number, since: string, to: string) =>
    lasts({ ...run(from, until), places: [] }, months, day(since), day(to));
  const completed = (from: string, until: string | number, since: string, to: string) =>
    completes({ ...run(from, until), places: [] }, 3, day(since), day(to));

  test('one day of it between two days, both included', () => {
    expect(lasted('2024-01-01', '2025-01-01', 0, '2025-01-01', '2025-05-20')).toBe(true);
    expect(lasted('2024-01-01', '2024-12-31', 0, '2025-01-01', '2025-05-20')).toBe(false);
    expect(lasted('2025-05-20', Infinity, 0, '2025-01-01', '2025-05-20')).toBe(true);
    expect(lasted('2025-05-21', Infinity, 0, '2025-01-01', '2025-05-20')).toBe(false);
  });

  test('three of them between two days', () => {
    expect(lasted('2024-01-01', '2025-03-31', 3, '2025-01-01', '2025-12-31')).toBe(true);
    expect(lasted('2024-01-01', '2025-03-30', 3, '2025-01-01', '2025-12-31')).toBe(false);
    expect(lasted('2025-01-15', Infinity, 3, '2025-01-01', '2025-04-14')).toBe(true);
    expect(lasted('2025-01-15', Infinity, 3, '2025-01-01', '2025-04-13')).toBe(false);
  });

  test('over on the day after them, between two days, both included', () => {
    expect(completed('2025-01-15', Infinity, '2025-01-01', '2025-04-15')).toBe(true);
    expect(completed('2025-01-15', Infinity, '2025-01-01', '2025-04-14')).toBe(false);
    expect(completed('2024-10-01', Infinity, '2025-01-01', '2025-12-31')).toBe(true);
    expect(completed('2024-09-30', Infinity, '2025-01-01', '2025-12-31')).toBe(false);
    expect(completed('2025-01-15', '2025-04-14', '2025-01-01', '2025-12-31')).toBe(true);
    expect(completed('2025-01-15', '2025-04-13', '2025-01-01', '2025-12-31')).toBe(false);
  });
});
