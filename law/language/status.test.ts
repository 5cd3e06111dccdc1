import { describe, expect, test } from 'vitest';
import { day } from '../calendar/calendar.ts';
import type { Expression } from './expression.ts';
import { status, type Status } from './facts.ts';
import type { Facts, Person, StatusPeriod } from './household.ts';
import { beganBetween, standingOn } from './status.ts';
import { onDay } from './words.ts';

const period = (kind: string, from: string, until?: string, facts: Facts = {}): StatusPeriod => ({
  status: kind,
  from: day(from),
  until: until === undefined || until === 'running' ? until : day(until),
  facts,
});
const somebody = (statuses: readonly StatusPeriod[], statusesComplete = true): Person => ({
  facts: {},
  names: {},
  statuses,
  statusesComplete,
  incomes: [],
});

const ill = status('ill');
const out = status('unemployed').with('complete', 'yes');
const either = ill.or(out);
const lack = (fact: string, place: number, kind = 'unemployed') => ({
  kind: 'situation-fact',
  status: kind,
  fact,
  place,
});

describe('on a day', () => {
  const on = (
    statuses: readonly StatusPeriod[],
    text = '2025-05-14',
    of: Status = either,
    complete = true,
  ) => {
    const { beganEarliest, beganLatest, holds, mayHold, lacks, periods } = standingOn(
      somebody(statuses, complete),
      of.patterns,
      day(text),
    );
    return { began: [beganEarliest, beganLatest], holds, mayHold, lacks, periods };
  };

  test('the first day and the last one hold; the eve and the day after do not', () => {
    const one = [period('ill', '2025-05-13', '2025-05-15')];
    for (const [text, holds] of [
      ['2025-05-12', false],
      ['2025-05-13', true],
      ['2025-05-15', true],
      ['2025-05-16', false],
    ] as const)
      expect(on(one, text)).toMatchObject({ holds, mayHold: holds, lacks: [] });
  });

  test('the periods that make it: those since its first day, not an older one, not one to come', () => {
    const told = on([
      period('ill', '2025-06-01', 'running'),
      period('ill', '2024-01-01', '2024-06-30'),
      period('unemployed', '2025-02-03', '2025-05-09', { complete: true }),
      period('ill', '2025-05-12', '2025-05-20'),
    ]);
    expect(told).toMatchObject({ began: [day('2025-02-03'), day('2025-02-03')], periods: [2, 3] });
  });

  test('periods are taken from the last end back, whatever their order', () => {
    const parts = [
      period('ill', '2025-01-01', '2025-02-28'),
      period('ill', '2025-03-01', '2025-04-30'),
      period('ill', '2025-05-01', 'running'),
    ];
    for (const order of [parts, parts.toReversed(), [1, 2, 0].flatMap((place) => parts[place] ?? [])])
      expect(on(order).began).toEqual([day('2025-01-01'), day('2025-01-01')]);
  });

  test('a weekend between two periods belongs to both; before the first or after the last it does not', () => {
    const friday = period('ill', '2025-05-01', '2025-05-09');
    const monday = period('ill', '2025-05-12', '2025-05-20');
    expect(on([friday, monday], '2025-05-10').began).toEqual([day('2025-05-01'), day('2025-05-01')]);
    expect(on([friday], '2025-05-10').holds).toBe(false);
    expect(on([monday], '2025-05-11').holds).toBe(false);
    expect(on([friday, period('ill', '2025-05-13', '2025-05-20')], '2025-05-10').holds).toBe(false);
    expect(on([period('ill', '2025-05-01', '2025-05-08'), monday], '2025-05-10').holds).toBe(false);
  });

  test('another situation, or one whose fact differs, is none', () => {
    expect(on([period('retired', '2020-01-01', 'running')])).toMatchObject({ mayHold: false, lacks: [] });
    expect(on([period('unemployed', '2020-01-01', 'running', { complete: false })]).mayHold).toBe(false);
    const four = out.withAtLeast('quarters', 4);
    const quarters = (stated: number | string) =>
      on(
        [period('unemployed', '2020-01-01', 'running', { complete: true, quarters: stated })],
        undefined,
        four,
      ).mayHold;
    expect([quarters(3), quarters(4), quarters('many')]).toEqual([false, true, false]);
  });

  test('a fact that is not stated keeps it open and is named, of its own period, and only what lacks', () => {
    const both = out.with('controlled', 'yes');
    const statuses = [
      period('ill', '2020-01-01', '2020-02-01'),
      period('unemployed', '2025-05-14', 'running', { complete: true }),
    ];
    expect(on(statuses, '2025-05-14', both)).toEqual({
      began: [day('2025-05-14'), Infinity],
      holds: false,
      mayHold: true,
      lacks: [lack('controlled', 1)],
      periods: [1],
    });
    expect(on(statuses, '2025-05-13', both)).toMatchObject({ mayHold: false, lacks: [], periods: [] });
  });

  test('a last day that is not stated: the first day is certain, the next ones are open', () => {
    const one = [period('ill', '2025-05-14')];
    expect(on(one, '2025-05-13')).toMatchObject({ mayHold: false, lacks: [] });
    expect(on(one, '2025-05-14')).toMatchObject({ holds: true, lacks: [lack('until', 0, 'ill')] });
    expect(on(one, '2025-05-15')).toMatchObject({
      holds: false,
      mayHold: true,
      began: [day('2025-05-14'), Infinity],
      lacks: [lack('until', 0, 'ill')],
    });
  });

  test('a list that is not closed may hold more, and says so', () => {
    expect(on([], undefined, ill, false)).toEqual({
      began: [-Infinity, Infinity],
      holds: false,
      mayHold: true,
      lacks: [{ kind: 'situations' }],
      periods: [],
    });
    expect(on([])).toEqual({
      began: [Infinity, Infinity],
      holds: false,
      mayHold: false,
      lacks: [],
      periods: [],
    });
  });

  test('what the text names since a day counts from that day', () => {
    const since = ill.notBefore('2025-05-14');
    const one = [period('ill', '2020-01-01', 'running')];
    expect(on(one, '2025-05-13', since).holds).toBe(false);
    expect(on(one, '2025-05-14', since).began).toEqual([day('2025-05-14'), day('2025-05-14')]);
  });
});

describe('between two days', () => {
  const between = (
    statuses: readonly StatusPeriod[],
    months: number,
    how: 'beganLasting' | 'beganCompleting' = 'beganLasting',
    complete = true,
  ) => {
    const node = either[how](months, onDay('2025-01-01'), onDay('2025-12-31')) as Extract<
      Expression,
      { op: 'began-lasting' | 'began-completing' }
    >;
    return beganBetween(somebody(statuses, complete), node, day('2025-01-01'), day('2025-12-31'));
  };

  test('the earliest run of which so much lies there, with the periods that make it', () => {
    const statuses = [
      period('ill', '2026-01-01', 'running'),
      period('ill', '2025-08-01', 'running'),
      period('unemployed', '2025-02-01', '2025-05-31', { complete: true }),
      period('ill', '2024-11-20', '2025-01-31'),
      period('ill', '2023-01-01', '2024-06-30'),
    ];
    expect(between(statuses, 3)).toEqual({
      earliest: day('2024-11-20'),
      latest: day('2024-11-20'),
      lacks: [],
      periods: [3, 2],
    });
    expect(between([period('ill', '2026-01-01', 'running')], 0)).toEqual({
      earliest: Infinity,
      latest: Infinity,
      lacks: [],
      periods: [],
    });
  });

  test('a run that is only possible keeps it open', () => {
    const perhaps = period('unemployed', '2025-02-03', '2025-07-31');
    expect(between([perhaps], 3)).toEqual({
      earliest: day('2025-02-03'),
      latest: Infinity,
      lacks: [lack('complete', 0)],
      periods: [],
    });
    // It may make an earlier run of a certain one; a later one is no matter.
    const certain = period('ill', '2025-08-01', 'running');
    expect(between([perhaps, certain], 3)).toMatchObject({
      earliest: day('2025-02-03'),
      latest: day('2025-08-01'),
      periods: [1],
    });
    expect(between([perhaps, certain], 3, 'beganCompleting')).toMatchObject({
      earliest: day('2025-02-03'),
      latest: Infinity,
    });
  });

  test('a possible period that is too short opens nothing, unless a certain one follows it', () => {
    const short = period('unemployed', '2025-06-02', '2025-07-31');
    expect(between([short], 3)).toMatchObject({ earliest: Infinity, latest: Infinity });
    expect(between([short, period('ill', '2025-08-01', '2025-09-30')], 3)).toMatchObject({
      earliest: day('2025-06-02'),
      latest: Infinity,
      periods: [],
    });
  });

  test('a list that is not closed may hold an earlier one', () => {
    expect(between([period('ill', '2025-02-01', 'running')], 3, 'beganLasting', false)).toEqual({
      earliest: -Infinity,
      latest: day('2025-02-01'),
      lacks: [{ kind: 'situations' }],
      periods: [0],
    });
    expect(between([period('ill', '2025-02-01', 'running')], 3, 'beganCompleting', false).latest).toBe(
      Infinity,
    );
  });

  test('a last day that is not stated', () => {
    expect(between([period('ill', '2025-02-01')], 3)).toMatchObject({
      earliest: day('2025-02-01'),
      latest: Infinity,
      lacks: [lack('until', 0, 'ill')],
    });
    expect(between([period('ill', '2025-02-01')], 0)).toMatchObject({ latest: day('2025-02-01') });
    expect(between([period('ill', '2026-02-01')], 0)).toMatchObject({ earliest: Infinity, lacks: [] });
  });
});
