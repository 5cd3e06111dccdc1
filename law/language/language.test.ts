import { describe, expect, test } from 'vitest';
import { amountsInForce } from '../amounts/amounts.ts';
import { day } from '../calendar/calendar.ts';
import { lawInForce } from '../law-in-force.ts';
import { card, decree } from './card.ts';
import type { Expression } from './expression.ts';
import {
  household,
  line,
  person,
  reference,
  status,
  anyPerson,
  countOfPersons,
  earliestOverPersons,
  isApplicant,
  sumOfLines,
  sumOverPersons,
} from './facts.ts';
import type { Household, Person, StatusPeriod } from './household.ts';
import { interpreter } from './interpreter.ts';
import { lawFromJson, rulesAsJson } from './law-as-json.ts';
import { lawOf } from './law.ts';
import { verdictOf } from './step.ts';
import {
  allOf,
  amount,
  anyOf,
  asOf,
  choose,
  coefficient,
  counted,
  earlierOf,
  laterOf,
  never,
  no,
  not,
  nothing,
  onDay,
  when,
  yes,
} from './words.ts';

const nobody: Person = { facts: {}, names: {}, statuses: [], statusesComplete: true, incomes: [] };

function ask(node: Expression, stated: Partial<Household> = {}) {
  const asked: Household = { facts: {}, applicant: 0, persons: [nobody], gaps: [], ...stated };
  return interpreter(lawOf([], amountsInForce), asked)(node);
}

const isOpen = household.yesNo('not-stated');
const cents = household.money('sum');
const moment = household.day('moment');

describe('three answers', () => {
  const verdict = (node: Expression) => verdictOf(ask(node));

  test('all conditions: one that fails settles it, whatever is not known', () => {
    expect(verdict(allOf(yes, yes))).toBe('met');
    expect(verdict(allOf(isOpen, no))).toBe('not met');
    expect(verdict(allOf(isOpen, yes))).toBe('open');
  });

  test('alternatives: one that is met settles it, whatever is not known', () => {
    expect(verdict(anyOf(isOpen, yes))).toBe('met');
    expect(verdict(anyOf(no, no))).toBe('not met');
    expect(verdict(anyOf(isOpen, no))).toBe('open');
  });

  test('not knowing is not a no', () => {
    expect(verdict(isOpen)).toBe('open');
    expect(verdict(not(isOpen))).toBe('open');
    expect(verdict(not(no))).toBe('met');
  });

  test('an open condition leaves what both branches share', () => {
    expect(verdict(when(isOpen).then(yes).otherwise(yes))).toBe('met');
    expect(verdict(when(isOpen).then(yes).otherwise(no))).toBe('open');
    expect(ask(when(isOpen).then(counted(2)).otherwise(counted(5)))).toMatchObject({ low: 2, high: 5 });
  });

  test('what was not needed is not asked', () => {
    expect(ask(anyOf(yes, isOpen)).parts).toHaveLength(1);
    expect(ask(allOf(no, isOpen)).parts).toHaveLength(1);
    expect(ask(when(yes).then(yes).otherwise(isOpen)).parts).toHaveLength(2);
  });
});

describe('not stated, none and a value', () => {
  test.each([
    ['not stated', {}, 0, Infinity],
    ['none', { sum: 'none' }, 0, 0],
    ['a value', { sum: 1250 }, 1250, 1250],
  ])('an amount: %s', (_, facts, low, high) => {
    expect(ask(cents, { facts })).toMatchObject({ low, high });
  });

  test.each([
    ['not stated', {}, -Infinity, Infinity],
    ['none, which never comes', { moment: 'none' }, Infinity, Infinity],
    ['a value', { moment: day('2024-02-29') }, day('2024-02-29'), day('2024-02-29')],
  ])('a day: %s', (_, facts, low, high) => {
    expect(ask(moment, { facts })).toMatchObject({ low, high });
  });

  test('whether it is none is a question of its own', () => {
    expect(verdictOf(ask(household.isNone('sum')))).toBe('open');
    expect(verdictOf(ask(household.isNone('sum'), { facts: { sum: 'none' } }))).toBe('met');
    expect(verdictOf(ask(household.isNone('sum'), { facts: { sum: 3 } }))).toBe('not met');
  });
});

describe('money', () => {
  const limit = household.money('limit');
  test.each([
    [99, 100, 'met'],
    [100, 100, 'not met'],
    [101, 100, 'not met'],
  ])('%i is below %i: %s', (sum, ceiling, verdict) => {
    expect(verdictOf(ask(cents.isBelow(limit), { facts: { sum, limit: ceiling } }))).toBe(verdict);
  });

  test('a known part that already reaches the ceiling settles it', () => {
    const known = cents.plus(household.money('rest'));
    expect(verdictOf(ask(known.isBelow(limit), { facts: { sum: 100, limit: 100 } }))).toBe('not met');
    expect(verdictOf(ask(known.isBelow(limit), { facts: { sum: 99, limit: 100 } }))).toBe('open');
  });

  test('never below nothing, half a cent goes up', () => {
    expect(ask(nothing.minus(cents), { facts: { sum: 5 } }).low).toBe(0);
    expect(ask(cents.scaled(100, 80), { facts: { sum: 2 } }).low).toBe(3);
    expect(ask(cents.scaled(100, 80), { facts: { sum: 1 } }).low).toBe(1);
  });
});

describe('days and versions', () => {
  test('earlier and later, with what never comes', () => {
    expect(ask(earlierOf(never, onDay('2024-01-31'))).low).toBe(day('2024-01-31'));
    expect(ask(laterOf(onDay('1960-01-01'), onDay('1950-01-01'))).low).toBe(day('1960-01-01'));
    expect(ask(laterOf(never, onDay('2024-01-31'))).low).toBe(Infinity);
  });

  test('the eve of a version and its first day', () => {
    const rule = asOf(moment).from('2022-07-01', counted(1)).from('2024-10-01', counted(2));
    const on = (text: string) => ask(rule, { facts: { moment: day(text) } });
    expect(on('2024-09-30').low).toBe(1);
    expect(on('2024-10-01').low).toBe(2);
    expect(on('2022-06-30')).toMatchObject({
      low: 0,
      high: Infinity,
      lack: { kind: 'law', day: day('2022-06-30') },
    });
  });

  test('an amount of a day that is not known says which', () => {
    const before = amount('ceiling.month.first').on(moment);
    expect(ask(before, { facts: { moment: day('2013-12-31') } }).lack).toEqual({
      kind: 'law',
      what: 'ceiling.month.first',
      day: day('2013-12-31'),
    });
  });
});

describe('from persons to the household', () => {
  const isAdult = person.yesNo('adult');
  const earns = person.money('earns');
  const two: Partial<Household> = {
    persons: [
      { ...nobody, facts: { adult: true, earns: 100 } },
      { ...nobody, facts: { earns: 30 } },
    ],
  };

  test('whoever may count adds only to what is possible', () => {
    expect(ask(sumOverPersons(isAdult, earns), two)).toMatchObject({ low: 100, high: 130 });
    expect(ask(countOfPersons(isAdult), two)).toMatchObject({ low: 1, high: 2 });
    expect(verdictOf(ask(anyPerson(isAdult), two))).toBe('met');
  });

  test('a list that is not closed leaves more possible', () => {
    const open = { ...two, gaps: ['others' as const] };
    expect(ask(countOfPersons(isAdult), open)).toMatchObject({ low: 1, high: Infinity });
    expect(ask(countOfPersons(isAdult), open).parts.at(-1)?.lack).toEqual({ kind: 'others' });
    expect(ask(earliestOverPersons(isAdult, person.day('since')), open).low).toBe(-Infinity);
  });

  test('somebody who is not listed has no part in the household', () => {
    const partner = reference('partner');
    const alone = { persons: [{ ...nobody, names: { partner: [-1] } }] };
    expect(verdictOf(ask(anyPerson(partner.names(isApplicant)), alone))).toBe('not met');
  });
});

describe('situations that last', () => {
  const ill = status('ill').or(status('unemployed').with('complete', 'yes'));
  const since = (statuses: Person['statuses'], statusesComplete = true) =>
    ask(earliestOverPersons(isApplicant, ill.beganOn(onDay('2025-05-12'))), {
      persons: [{ ...nobody, statuses, statusesComplete }],
    });
  const period = (kind: string, from: string, until?: string, facts = {}): StatusPeriod => ({
    status: kind,
    from: day(from),
    until: until === 'running' ? until : until === undefined ? until : day(until),
    facts,
  });

  test('a weekend or a public holiday between two periods is no gap; a working day is', () => {
    // Friday 9 May to Monday 12 May 2025.
    const monday = period('ill', '2025-05-12', 'running');
    expect(since([period('unemployed', '2025-02-03', '2025-05-09', { complete: true }), monday]).low).toBe(
      day('2025-02-03'),
    );
    expect(since([period('unemployed', '2025-02-03', '2025-05-08', { complete: true }), monday]).low).toBe(
      day('2025-05-12'),
    );
  });

  test('what is not stated of a period keeps it open', () => {
    expect(since([period('unemployed', '2025-02-03', 'running')])).toMatchObject({
      low: day('2025-02-03'),
      high: Infinity,
    });
    expect(since([period('ill', '2025-02-03', undefined)])).toMatchObject({
      low: day('2025-02-03'),
      high: Infinity,
    });
    expect(since([], false)).toMatchObject({ low: -Infinity, high: Infinity });
    expect(since([])).toMatchObject({ low: Infinity, high: Infinity });
  });
});

describe('a card is data', () => {
  test('the whole law survives being written and read again', () => {
    const text = rulesAsJson(lawInForce);
    expect(rulesAsJson(lawFromJson(text, amountsInForce))).toBe(text);
  });

  test('an expression cannot be changed', () => {
    expect(() => Object.assign(yes, { value: 0 })).toThrow(TypeError);
  });

  test('an id is a name, and two cards cannot share one', () => {
    expect(() => card('Two words', decree.art(1), yes)).toThrow(/not an id/);
    expect(() =>
      lawOf([card('twice', decree.art(1), yes), card('twice', decree.art(1), no)], amountsInForce),
    ).toThrow(/two cards/);
  });
});

test('units, levels and missing branches do not compile', () => {
  const earns = person.money('earns');
  const paid = line.money('paid');
  const colour = household.choice<'red' | 'green'>('colour');
  const mistakes = () => {
    // @ts-expect-error euros are not days
    cents.isBelow(moment);
    // @ts-expect-error euros are not added to days
    cents.plus(moment);
    // @ts-expect-error two amounts are not multiplied
    cents.times(cents);
    // @ts-expect-error a value of one person is not one of the household
    countOfPersons(anyPerson(isApplicant));
    // @ts-expect-error a line is summed over the lines of a person first
    sumOverPersons(isApplicant, paid);
    // @ts-expect-error only a line is summed over the lines
    sumOfLines({ kind: 'month', begins: moment }, earns);
    // @ts-expect-error green has no branch
    choose(colour, { red: yes });
    // @ts-expect-error blue is no colour
    colour.is('blue');
    // @ts-expect-error branches measure the same
    when(yes).then(cents).otherwise(moment);
    // @ts-expect-error the series has another name
    amount('ceiling.month.second').on(moment);
    // @ts-expect-error a coefficient is no amount of money
    amount('ceiling.index').on(moment);
    // @ts-expect-error factors apply one after the other
    amount('ceiling.welfare').on(moment);
    // @ts-expect-error neither are they one coefficient
    coefficient('ceiling.welfare').on(moment);
    // @ts-expect-error an amount of money is no coefficient
    coefficient('ceiling.month.first').on(moment);
    // @ts-expect-error what is divided by a number of the line is a value of the line
    sumOverPersons(isApplicant, earns.proportion(household.count('part'), line.count('parts')));
    // @ts-expect-error a situation of a person does not hold on a day of one of the lines
    status('ill').holdsOn(line.day('paid-on'));
    // @ts-expect-error neither did it begin before one
    status('ill').beganOn(line.day('paid-on'));
  };
  expect(typeof mistakes).toBe('function');
  expect(cents.plus(earns).level).toBe('person');
  expect(earns.plus(paid).isBelow(cents).level).toBe('line');
  expect(cents.proportion(household.count('part'), line.count('parts')).level).toBe('line');
});
