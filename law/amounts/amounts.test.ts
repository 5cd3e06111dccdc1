import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../calendar/calendar.ts';
import {
  allSeries,
  amountsInForce,
  carriedForwardSince,
  factorsOn,
  valueOn,
  type LawAmounts,
  type Series,
} from './amounts.ts';

const value = (series: Series, on: string): number | undefined =>
  valueOn(amountsInForce, series, day(on))?.value;

describe('the value of a day', () => {
  test.each([
    ['the eve of a new ceiling', 'ceiling.month.first', '2024-04-30', 2701100],
    ['the first day of a ceiling', 'ceiling.month.first', '2024-05-01', 2755086],
    ['the last day of a ceiling', 'ceiling.month.first', '2025-01-31', 2755086],
    ['the day after', 'ceiling.month.first', '2025-02-01', 2810075],
    ['the first day known at all', 'ceiling.month.first', '2014-01-01', 1696547],
    ['the day before the first day known', 'ceiling.month.first', '2013-12-31', undefined],
    ['the income year 2023', 'ceiling.year.first', '2023-06-15', 2563067],
    ['the last day of an income year', 'ceiling.year.first', '2025-12-31', 2805493],
    ['an income year that nobody can know yet', 'ceiling.year.first', '2099-01-01', undefined],
    ['a coefficient with a nought at its end', 'income.cadastral-coefficient', '2026-01-01', 23000],
    ['a capital paid long ago', 'income.capital-conversion.from-age-65', '1993-08-27', 5],
    ['a capital paid the day before', 'income.capital-conversion.from-age-65', '1993-08-26', undefined],
  ] as const)('%s', (_, series, on, expected) => {
    expect(value(series, on)).toBe(expected);
  });

  test('comes with its source, its trust and its days', () => {
    const found = valueOn(amountsInForce, 'ceiling.month.first', day('2024-08-01'));
    expect(found).toMatchObject({
      series: 'ceiling.month.first',
      value: 2755086,
      scale: 1,
      trust: 'mutuality',
    });
    expect(found?.source).toContain('partenamut.be');
    expect([found?.from, found?.to].map((one) => isoDay(one ?? 0))).toEqual(['2024-05-01', '2025-01-31']);
  });

  test('a percentage of 1.5 is 15 out of 1000, a coefficient of 1.0612 is 10612 out of 10000', () => {
    const on = day('2015-01-01');
    expect(valueOn(amountsInForce, 'income.capital-conversion.from-age-41', on)).toMatchObject({
      value: 15,
      scale: 1000,
    });
    expect(valueOn(amountsInForce, 'ceiling.index', on)).toMatchObject({ value: 10612, scale: 10000 });
  });

  test('welfare factors have no single value: they are asked together', () => {
    expect(() => value('ceiling.welfare', '2020-01-01')).toThrow('factorsOn');
    const factors = (on: string) =>
      factorsOn(amountsInForce, 'ceiling.welfare', day(on)).map((one) => one.value / one.scale);
    expect(factors('2015-06-30')).toEqual([]);
    expect(factors('2015-12-31')).toEqual([1.02, 1.007]);
    expect(factors('2016-01-01')).toEqual([1.02, 1.02]);
    expect(factors('2019-07-01')).toEqual([1.02, 1.02, 1.02, 1.024112]);
  });

  test('the same value is found on every day, searched one by one', () => {
    for (const series of allSeries(amountsInForce)) {
      const { unit, values } = amountsInForce[series];
      if (unit === 'factor') continue;
      for (let on = day('2013-12-15'); on < day('2027-02-01'); on = (on + 1) as typeof on) {
        const found = values.find(({ from, to }) => from <= on && (to === undefined || on <= to));
        if (valueOn(amountsInForce, series, on) !== found) expect.fail(`${series} on ${isoDay(on)}`);
      }
    }
  });
});

describe('carried forward', () => {
  const sample = { series: 'ceiling.month.first', scale: 1, source: 'a page', trust: 'press' } as const;
  const law: LawAmounts = {
    ...amountsInForce,
    'ceiling.month.first': {
      unit: 'EUR per year',
      confirmedUntil: day('2026-03-31'),
      values: [
        { ...sample, from: day('2025-02-01'), to: day('2026-02-28'), value: 2810075 },
        { ...sample, from: day('2026-03-01'), value: 2866269 },
      ],
    },
    'ceiling.year.first': {
      unit: 'EUR per year',
      confirmedUntil: day('2025-06-30'),
      values: [{ ...sample, from: day('2025-01-01'), to: day('2025-12-31'), value: 2805493 }],
    },
  };

  test('the open value, from the day after the last confirmed one', () => {
    const since = (on: string) => carriedForwardSince(law, 'ceiling.month.first', day(on));
    expect(since('2026-03-31')).toBeUndefined();
    expect(since('2026-04-01')).toBe(day('2026-04-01'));
    expect(since('2026-11-22')).toBe(day('2026-04-01'));
    expect(valueOn(law, 'ceiling.month.first', day('2030-01-01'))?.value).toBe(2866269);
  });

  test('never a value with an end, and never where there is no value', () => {
    expect(carriedForwardSince(law, 'ceiling.year.first', day('2025-12-31'))).toBeUndefined();
    expect(valueOn(law, 'ceiling.year.first', day('2026-01-01'))).toBeUndefined();
    expect(carriedForwardSince(law, 'ceiling.year.first', day('2026-01-01'))).toBeUndefined();
  });

  test('never what no index moves', () => {
    for (const series of [
      'ceiling.welfare',
      'ceiling.base.first',
      'income.capital-conversion.from-age-65',
    ] as const) {
      expect(carriedForwardSince(amountsInForce, series, day('2027-01-01'))).toBeUndefined();
    }
  });
});

test('a changed law is a changed value: the law in force does not move', () => {
  const series = amountsInForce['ceiling.month.first'];
  const raised = series.values.map((one) => ({ ...one, value: one.value + 100_00 }));
  const reform: LawAmounts = { ...amountsInForce, 'ceiling.month.first': { ...series, values: raised } };
  expect(valueOn(reform, 'ceiling.month.first', day('2024-05-01'))?.value).toBe(2765086);
  expect(value('ceiling.month.first', '2024-05-01')).toBe(2755086);
});

test('the exemption of the dwelling is its base of art. 27, 5° times the coefficient of the year', () => {
  for (const [rank, base] of [
    ['first', 74368],
    ['additional', 12395],
  ] as const) {
    for (const { from, value: exemption } of amountsInForce[`income.dwelling-exemption.${rank}`].values) {
      const coefficient = valueOn(amountsInForce, 'income.cadastral-coefficient', from)?.value ?? 0;
      expect(`${isoDay(from)} ${exemption}`).toBe(
        `${isoDay(from)} ${Math.round((base * coefficient) / 10_000)}`,
      );
    }
  }
});

test('both ranks of a ceiling start and end on the same days', () => {
  const days = (series: Series) => amountsInForce[series].values.map(({ from, to }) => [from, to]);
  for (const kind of ['month', 'year', 'base'] as const) {
    expect(days(`ceiling.${kind}.additional`)).toEqual(days(`ceiling.${kind}.first`));
  }
});
