import { describe, expect, test } from 'vitest';
import { amountsInForce, valueOn, type DatedValue } from '../amounts/amounts.ts';
import { civilDate, day, dayOf, isoDay } from '../calendar/calendar.ts';
import { plainEuro } from '../money/money.ts';
import { chainedMonth, indexCoefficient, meanOfYear, raisedBase, type Rank } from './index-chain.ts';

const RANKS: readonly Rank[] = ['first', 'additional'];

/**
 * Months whose ceiling was carried on from the decree of 2007: the chain cannot say them, and does not try.
 */
const CARRIED_ON_FROM_THE_DECREE_OF_2007 = { from: '2014-01-01', to: '2015-06-30' };

function monthsOf(value: DatedValue): number[] {
  const months: number[] = [];
  const last = value.to ?? amountsInForce[value.series].confirmedUntil;
  let { year, month } = civilDate(value.from);
  for (let first = dayOf(year, month, 1); first <= last; first = dayOf(year, month, 1)) {
    months.push(first);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

const euroOf = (amount: number | undefined): string =>
  amount === undefined ? 'not known' : plainEuro(amount);

describe.each(RANKS)('the chain of arts 21-24, %s person', (rank) => {
  const months = amountsInForce[`ceiling.month.${rank}`].values;
  const years = amountsInForce[`ceiling.year.${rank}`].values;

  test('says every month from July 2015 on, to the cent', () => {
    const computed = months
      .slice(1)
      .flatMap((value) => monthsOf(value).map((month) => [month, value.value] as const));
    expect(computed.length).toBeGreaterThanOrEqual(129);
    const line = (month: number, amount: number | undefined) => `${isoDay(month)} ${euroOf(amount)}`;
    expect(computed.map(([month]) => line(month, chainedMonth(amountsInForce, rank, month)))).toEqual(
      computed.map(([month, amount]) => line(month, amount)),
    );
  });

  test('leaves only the months carried on from the decree of 2007 aside', () => {
    const [carriedOn] = months;
    expect(carriedOn && { from: isoDay(carriedOn.from), to: isoDay(carriedOn.to ?? 0) }).toEqual(
      CARRIED_ON_FROM_THE_DECREE_OF_2007,
    );
    expect(chainedMonth(amountsInForce, rank, day('2014-01-01'))).toBeUndefined();
    expect(chainedMonth(amountsInForce, rank, day('2015-06-30'))).toBeUndefined();
  });

  test('says every year, to the cent, as the mean of its twelve months', () => {
    const known = years.map(({ from, value }) => `${civilDate(from).year} ${euroOf(value)}`);
    expect(known.length).toBeGreaterThanOrEqual(12);
    expect(
      years.map(({ from }) => {
        const { year } = civilDate(from);
        return `${year} ${euroOf(meanOfYear(amountsInForce, rank, year))}`;
      }),
    ).toEqual(known);
  });

  test('2015 has its own year: half at the level of 2014, then two steps', () => {
    const of2015 = months.filter(({ to }) => to !== undefined && civilDate(to).year === 2015);
    expect(of2015.map(({ to, value }) => [isoDay(to ?? 0), euroOf(value)])).toEqual(
      rank === 'first'
        ? [
            ['2015-06-30', '16965.47'],
            ['2015-08-31', '17303.80'],
            ['2015-12-31', '17424.93'],
          ]
        : [
            ['2015-06-30', '3140.77'],
            ['2015-08-31', '3203.40'],
            ['2015-12-31', '3225.83'],
          ],
    );
  });

  test('does not say a year whose months are not all known', () => {
    expect(meanOfYear(amountsInForce, rank, 2013)).toBeUndefined();
  });
});

test('each welfare factor is rounded to the cent before the next: January 2022', () => {
  const first = raisedBase(amountsInForce, 'first', day('2022-01-01'));
  expect(euroOf(first)).toBe('18672.82');
  expect(euroOf(raisedBase(amountsInForce, 'additional', day('2022-01-01')))).toBe('3456.85');
  expect(euroOf(chainedMonth(amountsInForce, 'first', day('2022-01-01')))).toBe('22315.89');
});

test('the index coefficients are 1.02 to the power 3, 4, 5… to four decimals', () => {
  const { values } = amountsInForce['ceiling.index'];
  expect(values.map(({ value, scale }) => ({ value, scale }))).toEqual(
    values.map((_, position) => indexCoefficient(position + 3)),
  );
  expect(indexCoefficient(18)).toEqual({ value: 14282, scale: 10_000 });
});

test('a month ceiling changes on every day the index, the base or a factor changes, and on no other', () => {
  const start = day('2015-07-01');
  const changes = [
    ...amountsInForce['ceiling.index'].values,
    ...amountsInForce['ceiling.base.first'].values,
    ...amountsInForce['ceiling.welfare'].values,
  ].map(({ from }) => isoDay(from));
  const expected = [...new Set(changes)].filter((from) => from >= isoDay(start)).sort();
  const starts = amountsInForce['ceiling.month.first'].values.map(({ from }) => isoDay(from));
  expect(starts.filter((from) => from >= isoDay(start))).toEqual(expected);
  expect(valueOn(amountsInForce, 'ceiling.month.first', start)?.value).toBe(1730380);
});
