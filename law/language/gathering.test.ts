import { describe, expect, test } from 'vitest';
import { amountsInForce } from '../amounts/amounts.ts';
import { day } from '../calendar/calendar.ts';
import { card, cardsUnder, decree, ruleOf } from './card.ts';
import type { Expression } from './expression.ts';
import {
  anyPerson,
  countOfPersons,
  earliestOverPersons,
  household,
  isApplicant,
  line,
  ofApplicant,
  periodEnd,
  periodStart,
  person,
  reference,
  status,
  sumOfLines,
  sumOverPersons,
} from './facts.ts';
import type { Household, IncomeOfPeriod, Person } from './household.ts';
import { interpreter } from './interpreter.ts';
import { lawFromJson, rulesAsJson, seriesReadBy } from './law-as-json.ts';
import { lawOf } from './law.ts';
import type { Step, Subject } from './step.ts';
import { amount, asOf, choose, counted, onDay, unread, when } from './words.ts';

/** From one person to another, from persons to the household, from lines to their person: what is known, and what lacks. */

const nobody: Person = { facts: {}, names: {}, statuses: [], statusesComplete: true, incomes: [] };
const of = (place: number): Subject => ({ person: place, income: -1, line: -1 });

function ask(node: Expression, stated: Partial<Household> = {}, subject?: Subject): Step {
  const asked: Household = { facts: {}, applicant: 0, persons: [nobody], gaps: [], ...stated };
  const cards = cardsUnder([node]);
  return interpreter(lawOf(cards, amountsInForce), asked)(node, subject);
}

const adult = person.yesNo('adult');
const since = person.day('since');
const partner = reference('partner');
const bounds = ({ low, high }: Step) => [low, high];
const lacks = ({ parts, lack }: Step): unknown[] => [...(lack ? [lack] : []), ...parts.flatMap(lacks)];
const people = (...persons: readonly Partial<Person>[]): Partial<Household> => ({
  persons: persons.map((one) => ({ ...nobody, ...one })),
});

describe('somebody who is named', () => {
  test.each([
    ['not stated', {}, [0, 1], [{ kind: 'fact', fact: 'partner' }]],
    ['nobody', { partner: 'none' as const }, [0, 0], []],
    ['an adult', { partner: [1] }, [1, 1], []],
    ['one of whom it is not stated', { partner: [2] }, [0, 1], [{ kind: 'fact', fact: 'adult' }]],
    ['one who is not listed', { partner: [-1] }, [0, 0], []],
  ])('is an adult: %s', (_, names, expected, missing) => {
    const step = ask(partner.names(adult), people({ names }, { facts: { adult: true } }, {}), of(0));
    expect(bounds(step)).toEqual(expected);
    expect(lacks(step)).toEqual(missing);
  });

  test.each([
    ['not stated', {}, [-Infinity, Infinity], [{ kind: 'fact', fact: 'partner' }]],
    ['nobody', { partner: 'none' as const }, [Infinity, Infinity], []],
    ['two of them', { partner: [1, 2] }, [day('2024-03-01'), day('2024-03-01')], []],
    ['one who is not listed', { partner: [-1, 1] }, [-Infinity, day('2024-05-01')], [{ kind: 'others' }]],
  ])('the earliest day: %s', (_, names, expected, missing) => {
    const them = people(
      { names },
      { facts: { since: day('2024-05-01') } },
      { facts: { since: day('2024-03-01') } },
    );
    const step = ask(partner.earliest(since), them, of(0));
    expect(bounds(step)).toEqual(expected);
    expect(lacks(step)).toEqual(missing);
  });

  test('whether nobody is named', () => {
    const named = (names: Person['names']) => bounds(ask(partner.namesNobody, people({ names }), of(0)));
    expect([named({}), named({ partner: 'none' }), named({ partner: [0] })]).toEqual([
      [0, 1],
      [1, 1],
      [0, 0],
    ]);
  });
});

describe('whoever names this person', () => {
  const told = (...others: readonly Partial<Person>[]) => {
    const step = ask(
      partner.namedBy(adult),
      people({ names: { partner: [0] }, facts: { adult: true } }, ...others),
      of(0),
    );
    return [bounds(step), lacks(step)];
  };

  test('is an adult, or not, or names somebody else', () => {
    expect(told({ names: { partner: [0] }, facts: { adult: true } })).toEqual([[1, 1], []]);
    expect(told({ names: { partner: [0] }, facts: { adult: false } })).toEqual([[0, 0], []]);
    expect(told({ names: { partner: [1] }, facts: { adult: true } })).toEqual([[0, 0], []]);
    expect(told({ names: { partner: 'none' }, facts: { adult: true } })).toEqual([[0, 0], []]);
  });

  test('of whom it is not stated whom they name: open, when they could', () => {
    expect(told({ facts: { adult: true } })).toEqual([[0, 1], [{ kind: 'fact', fact: 'partner' }]]);
    expect(told({ facts: { adult: false } })).toEqual([[0, 0], []]);
  });
});

describe('over the persons', () => {
  const earns = person.money('earns');
  const three = people(
    { facts: { adult: true, earns: 100, since: day('2024-05-01') } },
    { facts: { adult: false, earns: 7, since: day('2020-01-01') } },
    { facts: { earns: 30, since: day('2024-02-01') } },
  );

  test('whoever does not count adds nothing; whoever may, only to what is possible', () => {
    expect(bounds(ask(sumOverPersons(adult, earns), three))).toEqual([100, 130]);
    expect(bounds(ask(countOfPersons(adult), three))).toEqual([1, 2]);
    expect(bounds(ask(anyPerson(adult), three))).toEqual([1, 1]);
    expect(bounds(ask(earliestOverPersons(adult, since), three))).toEqual([
      day('2024-02-01'),
      day('2024-05-01'),
    ]);
  });

  test('each gap of the list is named, of whom it is one', () => {
    const gaps = { ...three, gaps: ['others', 'insured-as'] as const, applicant: 1 };
    const step = ask(countOfPersons(adult), gaps);
    expect(bounds(step)).toEqual([1, Infinity]);
    expect(step.parts.slice(-2).map(({ lack, subject }) => [lack, subject.person])).toEqual([
      [{ kind: 'others' }, -1],
      [{ kind: 'fact', fact: 'insured-as' }, 1],
    ]);
    expect(bounds(ask(earliestOverPersons(adult, since), gaps))).toEqual([-Infinity, day('2024-05-01')]);
    // What is settled asks for nobody else.
    expect(lacks(ask(anyPerson(adult), gaps))).not.toContainEqual({ kind: 'others' });
    expect(bounds(ask(sumOverPersons(adult, earns), gaps))).toEqual([100, Infinity]);
  });

  test('of the applicant', () => {
    expect(bounds(ask(ofApplicant(adult), { ...three, applicant: 1 }))).toEqual([0, 0]);
    expect(bounds(ask(countOfPersons(isApplicant), { ...three, applicant: 1 }))).toEqual([1, 1]);
  });
});

describe('over the lines of a period', () => {
  const paid = line.money('paid');
  const april: IncomeOfPeriod = {
    kind: 'month',
    begins: day('2025-04-01'),
    lines: [{ facts: { paid: 100 } }, { facts: { paid: 20 } }],
    complete: true,
  };
  const ofApril = sumOfLines({ kind: 'month', begins: onDay('2025-04-01') }, paid);
  const told = (incomes: readonly IncomeOfPeriod[], node: Expression = ofApril) => {
    const step = ask(node, people({ incomes }), of(0));
    return [bounds(step), lacks(step)];
  };
  const missing = [{ kind: 'incomes', period: 'month', begins: day('2025-04-01') }];

  test('the sum; without a list, or with one that is not closed, more is possible', () => {
    expect(told([april])).toEqual([[120, 120], []]);
    expect(told([])).toEqual([[0, Infinity], missing]);
    expect(told([{ ...april, kind: 'year' }])).toEqual([[0, Infinity], missing]);
    expect(told([{ ...april, begins: day('2025-05-01') }])).toEqual([[0, Infinity], missing]);
    expect(told([{ ...april, complete: false }])).toEqual([[120, Infinity], missing]);
  });

  test('of a period that is not known', () => {
    expect(told([april], sumOfLines({ kind: 'month', begins: household.day('request') }, paid))).toEqual([
      [0, Infinity],
      [{ kind: 'fact', fact: 'request' }],
    ]);
  });

  test('each line has its own facts, its period, and the facts of its person', () => {
    const counted2 = card(
      'counted',
      decree.art(27),
      when(periodStart.isBefore(since)).then(paid).otherwise(paid.multipliedBy(3)),
    );
    const sum = sumOfLines({ kind: 'month', begins: onDay('2025-04-01') }, counted2);
    const who = (text: string) =>
      people({ incomes: [april, { ...april, begins: day('2025-05-01') }], facts: { since: day(text) } });
    expect(bounds(ask(sum, who('2025-04-02'), of(0)))).toEqual([120, 120]);
    expect(bounds(ask(sum, who('2025-04-01'), of(0)))).toEqual([360, 360]);
    const ends = (kind: 'month' | 'year') =>
      ask(periodEnd, people({ incomes: [{ ...april, kind }] }), { person: 0, income: 0, line: 0 }).low;
    expect([ends('month'), ends('year')]).toEqual([day('2025-04-30'), day('2026-03-31')]);
  });
});

describe('what is asked of nobody is a mistake of the card', () => {
  test.each([
    ['a person', adult, of(-1), /asked of the household/],
    ['the lines', periodStart, of(0), /outside its lines/],
    ['a line', line.money('paid'), { person: 0, income: 0, line: 4 }, /outside its line$/],
  ])('%s', (_, node, subject, message) => {
    const incomes = [{ kind: 'month' as const, begins: day('2025-04-01'), lines: [], complete: true }];
    expect(() => ask(node, people(subject.line < 0 ? {} : { incomes }), subject)).toThrow(message);
  });

  test('a card without a rule', () => {
    expect(() => ruleOf(counted(1))).toThrow(/no rule for given/);
    const { id } = card('somewhere-else', decree.art(1), counted(1));
    const asked: Household = { facts: {}, applicant: 0, persons: [nobody], gaps: [] };
    expect(() =>
      interpreter(lawOf([], amountsInForce), asked)(card('lost', decree.art(1), counted(1))),
    ).toThrow(/no rule called lost/);
    expect(id).toBe('somewhere-else');
  });
});

describe('facts and choices', () => {
  const colour = household.choice('colour', 'red', 'green');
  const told = (node: Expression, facts: Household['facts']) => {
    const step = ask(node, { facts });
    return [bounds(step), lacks(step)];
  };

  test('one of a list', () => {
    expect(told(colour.is('red'), { colour: 'red' })).toEqual([[1, 1], []]);
    expect(told(colour.is('red'), { colour: 'green' })).toEqual([[0, 0], []]);
    expect(told(colour.is('red', 'green'), { colour: 'green' })).toEqual([[1, 1], []]);
    expect(told(colour.is('red'), {})).toEqual([[0, 1], [{ kind: 'fact', fact: 'colour' }]]);
  });

  test('a branch for each', () => {
    const node = choose(colour, { red: counted(2), green: counted(5) });
    expect(told(node, { colour: 'green' })).toEqual([[5, 5], []]);
    expect(told(node, {})).toEqual([[2, 5], [{ kind: 'fact', fact: 'colour' }]]);
  });

  test('yes, no and none', () => {
    const risen = household.yesNo('risen');
    expect([true, false, 'none'].map((value) => told(risen, { risen: value })[0])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('days that are not known', () => {
  const request = household.day('request');
  const ill = status('ill');
  const statuses = [{ status: 'ill', from: day('2024-01-01'), until: 'running' as const, facts: {} }];
  const lack = { kind: 'fact', fact: 'request' };

  test.each([
    ['a situation on that day', ill.holdsOn(request), [0, 1]],
    ['when it began', ill.beganOn(request), [-Infinity, Infinity]],
    ['when it lasted', ill.beganLasting(3, onDay('2024-01-01'), request), [-Infinity, Infinity]],
    ['an amount', amount('ceiling.month.first').on(request), [0, Infinity]],
    ['a wording', asOf(request).from('2022-07-01', counted(1)), [0, Infinity]],
  ])('%s', (_, node, expected) => {
    const step = ask(node, people({ statuses }), of(0));
    expect(bounds(step)).toEqual(expected);
    expect(lacks(step)).toEqual([lack]);
  });

  test('a wording that was not read names its article and the day', () => {
    const { yesNo, day: when_, count } = unread('18, 5°', request);
    const facts = { request: day('2020-01-01') };
    const law = { kind: 'law', what: '18, 5°', day: day('2020-01-01') };
    expect(
      [yesNo, when_, count].map((node) => [bounds(ask(node, { facts })), lacks(ask(node, { facts }))]),
    ).toEqual([
      [[0, 1], [law]],
      [[-Infinity, Infinity], [law]],
      [[0, Infinity], [law]],
    ]);
    expect(lacks(ask(asOf(request).from('2022-07-01', counted(1)), { facts }))).toEqual([
      { ...law, what: 'decree' },
    ]);
  });

  test('what lasted between two days names what it lacks, and the periods that make it', () => {
    const node = ill.beganLasting(3, onDay('2024-01-01'), onDay('2024-12-31'));
    const settled = ask(node, people({ statuses }), of(0));
    expect([bounds(settled), settled.periods]).toEqual([[day('2024-01-01'), day('2024-01-01')], [0]]);
    const open = ask(node, people({ statuses, statusesComplete: false }), of(0));
    expect([bounds(open), lacks(open), open.periods]).toEqual([
      [-Infinity, day('2024-01-01')],
      [{ kind: 'situations' }],
      [0],
    ]);
    const held = ask(ill.holdsOn(onDay('2024-06-01')), people({ statuses, statusesComplete: false }), of(0));
    expect([bounds(held), lacks(held), held.periods]).toEqual([[1, 1], [], [0]]);
  });
});

describe('the law as text', () => {
  const ceiling = card('ceiling', decree.art(21), amount('ceiling.month.first').on(onDay('2025-03-01')));
  const twice = card('twice', decree.art(22), ceiling.plus(ceiling), { interpretations: [2] });
  const law = lawOf([twice], amountsInForce);

  test('has every rule with its place, and is read again', () => {
    expect(
      [...law.rules.values()].map(({ id, place, interpretations }) => [id, place, interpretations]),
    ).toEqual([
      ['ceiling', 0, []],
      ['twice', 1, [2]],
    ]);
    const again = lawFromJson(rulesAsJson(law), amountsInForce);
    expect([...again.rules.keys()]).toEqual(['ceiling', 'twice']);
    const asked: Household = { facts: {}, applicant: 0, persons: [nobody], gaps: [] };
    expect(interpreter(again, asked)(twice).low).toBe(interpreter(law, asked)(twice).low);
  });

  test('the amounts it reads', () => {
    expect([...seriesReadBy(law)]).toEqual(['ceiling.month.first']);
  });

  test('a card that two others need is answered once, of each of whom it speaks', () => {
    const step = ask(twice);
    expect(step.parts[0]?.parts[0]).toBe(step.parts[0]?.parts[1]);
    const own = card('own-day', decree.art(1), since);
    const both = people({ facts: { since: 5 } }, { facts: { since: 3 } });
    expect(bounds(ask(earliestOverPersons(isApplicant, own), { ...both, applicant: 1 }))).toEqual([3, 3]);
    expect(bounds(ask(own, both, of(0)))).toEqual([5, 5]);
  });

  test.each(['a', 'a-b1', 'ab2-c'])('%s is a name', (id) => {
    expect(card(id, decree.art(1), counted(1)).id).toBe(id);
  });
  test.each(['-a', 'a-', 'a--b', 'aB', '1a', 'a b', 'a-B'])('%s is none', (id) => {
    expect(() => card(id, decree.art(1), counted(1))).toThrow(RangeError);
  });
});
