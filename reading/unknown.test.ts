import { assess } from '@pleindroit/assessment';
import { NONE, day, lawInForce } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { readHistory, readMaf, readSituation } from './reading.ts';

/** `unknown` in each kind of place: it never takes anybody away, closes nothing, and stands for no value that is taken for granted. */

const TODAY = day('2026-11-25');

const PENSIONER = (more = '', others = 'none') => `
request: 2025-02-10
applicant: anna
declaration: { income-risen: no }
persons:
  anna:
    born: 1950-03-02
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2015-04-01 }, { others: none }]
    incomes:
      2025-01: [{ kind: retirement-pension, amount: 1500.00, per: month }, { others: none }]
${more}others: ${others}
`;

function answerTo(text: string) {
  const { situation, problems } = readSituation(text, TODAY);
  expect(problems).toBeUndefined();
  if (situation === undefined) throw new Error('not read');
  const { roads, asks } = assess(situation, lawInForce, TODAY);
  const verdict = roads.find(({ road }) => road === 'income')?.verdict;
  return { verdict, asks, persons: situation.household.persons };
}

function problemsOf(text: string): readonly string[] {
  return (readSituation(text, TODAY).problems ?? []).map(({ path, code }) => `${path}: ${code}`);
}

const line = (text: string) =>
  PENSIONER().replace('{ kind: retirement-pension, amount: 1500.00, per: month }', text);
const first = (text: string) => answerTo(text).persons[0]?.incomes[0]?.lines[0]?.facts;

test('somebody of whom nothing is known is there all the same', () => {
  expect(answerTo(PENSIONER()).verdict).toBe('met');
  const unknown = answerTo(PENSIONER('  bob: unknown\n'));
  const nothing = answerTo(PENSIONER('  bob: {}\n'));
  expect(unknown.persons).toHaveLength(2);
  expect(unknown.verdict).toBe('open');
  expect(unknown).toEqual(nothing);
});

test('a person may be called persons', () => {
  const text = PENSIONER('  persons: { born: unknown, partner: unknown }\n');
  expect(answerTo(text).persons[1]?.facts['born']).toBeUndefined();
});

test('in a history too, at the beginning and in a change', () => {
  const history = (persons: string, changed: string) => {
    const text = `applicant: anna\npersons:\n  anna: { born: 1950-03-02 }\n${persons}happened:\n${changed}`;
    const read = readHistory(text, TODAY);
    expect(read.problems).toBeUndefined();
    return read.history?.states.map(({ situation }) => situation.persons.map(({ id }) => id));
  };
  expect(history('  bob: unknown\n', '  - { kind: initiative, on: 2025-01-01 }\n')).toEqual([
    ['anna', 'bob'],
  ]);
  expect(history('', '  - { kind: change, on: 2025-01-01, persons: { carl: unknown } }\n')).toEqual([
    ['anna'],
    ['anna', 'carl'],
  ]);
});

test('in a question about maximum billing too', () => {
  const { question } = readMaf('year: 2025\napplicant: anna\npersons: { anna: {}, bob: unknown }\n', TODAY);
  expect(question?.situation.persons.map(({ id }) => id)).toEqual(['anna', 'bob']);
});

test('a list, a period or a partner that is unknown is not stated', () => {
  const list = '[{ kind: retirement-pension, since: 2015-04-01 }, { others: none }]';
  expect(answerTo(PENSIONER().replace(list, 'unknown')).persons[0]?.statusesComplete).toBe(false);
  const income = '[{ kind: retirement-pension, amount: 1500.00, per: month }, { others: none }]';
  expect(answerTo(PENSIONER().replace(income, 'unknown')).verdict).toBe('open');
  expect(answerTo(PENSIONER('', 'unknown')).verdict).toBe('open');
  expect(answerTo(PENSIONER('', 'unknown').replace('partner: none', 'partner: unknown')).verdict).toBe(
    'open',
  );
});

test('a list that may go on is not closed', () => {
  const open = answerTo(PENSIONER().replaceAll('{ others: none }', '{ others: unknown }'));
  expect(open.persons[0]?.statusesComplete).toBe(false);
  expect(open.persons[0]?.incomes[0]?.complete).toBe(false);
  expect(open.verdict).toBe('open');
});

test('an item, or a name in a list, cannot be unknown', () => {
  expect(
    problemsOf(
      PENSIONER().replace(
        '[{ kind: retirement-pension, since',
        '[unknown, { kind: retirement-pension, since',
      ),
    ),
  ).toEqual(['persons.anna.situations[0]: not-a-map']);
  expect(problemsOf(line('unknown'))).toEqual(['persons.anna.incomes.2025-01[0]: not-a-map']);
  expect(problemsOf(PENSIONER('  bob: { lives-with-parents: [unknown] }\n'))).toEqual([
    'persons.bob.lives-with-parents[0]: not-a-name',
  ]);
  expect(problemsOf(PENSIONER('  bob: { partner: { who: unknown } }\n'))).toEqual([
    'persons.bob.partner.who: missing',
  ]);
  expect(problemsOf('request: unknown\napplicant: unknown\npersons: unknown')).toEqual([
    'request: missing',
    'applicant: missing',
    'persons: missing',
  ]);
});

test('what is taken for granted when it is left out is not taken for granted when it is unknown', () => {
  expect(first(line('{ kind: wage, amount: 100 }'))?.['currency']).toBe(NONE);
  expect(first(line('{ kind: wage, amount: 100, currency: unknown }'))?.['currency']).toBeUndefined();
  expect(answerTo(line('{ kind: wage, amount: 1500, per: month, currency: unknown }')).verdict).toBe('open');
  const house = first(
    line('{ kind: own-dwelling, cadastral-income: 900, share: unknown, held-as: unknown }'),
  );
  expect([house?.['share-of'], house?.['share-parts'], house?.['held-as']]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const signed = (text: string) =>
    readSituation(PENSIONER().replace('income-risen: no', text), TODAY).situation?.household.facts[
      'handed-in'
    ];
  expect(signed('income-risen: no')).toBe(NONE);
  expect(signed('signed: unknown')).toBeUndefined();
});

test('a day of signature that is unknown is asked: two months may be over', () => {
  const text = PENSIONER().replace('income-risen: no', 'income-risen: no, signed: unknown');
  expect(answerTo(text)).toMatchObject({ verdict: 'open', asks: ['declaration.signed'] });
});

test('what cannot be left open is refused', () => {
  const { problems } = readHistory(
    'applicant: anna\npersons: { anna: {} }\nhappened: [{ kind: initiative, on: 2025-01-01, known: unknown }]',
    TODAY,
  );
  expect(problems?.map(({ path, code }) => `${path}: ${code}`)).toEqual(['happened[0].known: not-a-day']);
  const paid = '{ person: anna, day: 2025-02-01, care: consultation, amount: 4, paid-by-others: unknown }';
  expect(
    readMaf(
      `year: 2025\napplicant: anna\npersons: { anna: {} }\nco-payments: [${paid}]`,
      TODAY,
    ).problems?.map(({ path, code }) => `${path}: ${code}`),
  ).toEqual(['co-payments[0].paid-by-others: not-an-amount']);
});
