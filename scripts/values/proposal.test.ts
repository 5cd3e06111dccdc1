import { describe, expect, test } from 'vitest';
import { allSeries, amountsInForce, type DatedValue, type LawAmounts } from '../../law/amounts/amounts.ts';
import { day } from '../../law/calendar/calendar.ts';
import { chainDisagrees, proposeValue } from './proposal.ts';

/** The amounts as they were known on a day, so that a new ceiling does not change these tests. */
function knownOn(last: number): LawAmounts {
  const reopened = (value: DatedValue): DatedValue => {
    const { to, ...open } = value;
    const isYear = value.series.includes('.year.');
    return to === undefined || to <= last || isYear ? value : open;
  };
  const known = allSeries(amountsInForce).map((series) => {
    const { values, ...rest } = amountsInForce[series];
    const kept = values.filter(({ from, to }) => (series.includes('.year.') ? (to ?? from) : from) <= last);
    return [series, { ...rest, confirmedUntil: last, values: kept.map(reopened) }];
  });
  return Object.fromEntries(known) as LawAmounts;
}

const inMarch2026 = knownOn(day('2026-03-31'));

describe('what the law computes', () => {
  test.each([
    ['the next index step', 'ceiling.index', '2026-10-01', '1.4568'],
    ['a month after the next index step', 'ceiling.month.first', '2026-10-01', '29236.66'],
    ['a further member', 'ceiling.month.additional', '2026-10-01', '5412.51'],
    ['a month whose index is known already', 'ceiling.month.first', '2025-02-01', '28100.75'],
    ['a year whose months are all confirmed', 'ceiling.year.first', '2025-01-01', '28054.93'],
  ])('%s', (_, series, from, value) => {
    expect(proposeValue(inMarch2026, series, day(from))).toMatchObject({ value });
  });

  test.each([
    ['a year that is not over', 'ceiling.year.first', '2026-01-01', 'not all confirmed'],
    ['an amount that no rule computes', 'maf.bracket.a.upper', '2027-01-01', 'give the amount'],
    ['a month before the chain', 'ceiling.month.first', '2014-01-01', 'give the amount'],
  ])('not %s', (_, series, from, expected) => {
    const proposal = proposeValue(inMarch2026, series, day(from));
    expect('refused' in proposal ? proposal.refused : proposal.value).toContain(expected);
  });
});

test('a published ceiling that the chain does not reproduce is a red flag', () => {
  const flag = (series: string, cents: number) =>
    chainDisagrees(inMarch2026, series, day('2026-10-01'), cents);
  expect(flag('ceiling.month.first', 29236_66)).toBeUndefined();
  expect(flag('ceiling.month.first', 28662_69)).toBeUndefined();
  expect(flag('ceiling.month.first', 29236_67)).toContain('29236.66, not 29236.67');
  expect(flag('maf.ceiling.a', 1)).toBeUndefined();
});
