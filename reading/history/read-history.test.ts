import { day } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { readHistory } from './read-history.ts';

const TODAY = day('2026-03-02');

const history = (...happened: readonly string[]): string => `
applicant: anna
persons:
  anna:
    born: 1958-03-02
    insured-as: holder
    situations: [{ kind: retirement-pension, since: 2023-04-01 }, { others: none }]
    incomes: { 2025-01: none }
others: none
happened:
${happened.map((one) => `  - ${one}`).join('\n')}
`;

const wrong = (...happened: readonly string[]): readonly string[] =>
  (readHistory(history(...happened), TODAY).problems ?? []).map(({ path, code }) => `${path}: ${code}`);

const inChange = (on: string, person: string): string =>
  `{ kind: change, on: ${on}, persons: { anna: { ${person} } } }`;

test.each([
  [
    'signed tomorrow',
    '{ kind: request, on: 2025-02-10, declaration: { signed: 2099-01-01 } }',
    'happened[0].declaration.signed: signed-in-future',
  ],
  [
    'a flow of tomorrow',
    '{ kind: request, on: 2025-02-10, proactive-flow: { notified: 2099-01-01 } }',
    'happened[0].proactive-flow.notified: flow-in-future',
  ],
  [
    'a year of a flow that is none',
    '{ kind: request, on: 2025-02-10, proactive-flow: { flow-year: 5 } }',
    'happened[0].proactive-flow.flow-year: not-a-year',
  ],
  [
    'a year of a control that is none',
    '{ kind: control, on: 2025-02-10, year: 5, without-tax-data: [] }',
    'happened[0].year: not-a-year',
  ],
  [
    'asked tomorrow',
    '{ kind: arrival, on: 2025-02-10, asked: 2099-01-01, is: cohabitant }',
    'happened[0].asked: fact-in-future',
  ],
  [
    'answered tomorrow',
    '{ kind: arrival, on: 2025-02-10, asked: 2025-02-20, answered: 2099-01-01, is: cohabitant }',
    'happened[0].answered: fact-in-future',
  ],
  [
    'answered before it was asked',
    '{ kind: arrival, on: 2025-02-10, asked: 2025-02-20, answered: 2025-02-19, is: cohabitant }',
    'happened[0].answered: answered-before-asked',
  ],
])('%s', (_, happened, expected) => {
  expect(wrong(happened)).toEqual([expected]);
});

test('answered on the day on which it was asked', () => {
  expect(
    wrong('{ kind: arrival, on: 2025-02-10, asked: 2025-02-20, answered: 2025-02-20, is: cohabitant }'),
  ).toEqual([]);
});

test('a mistake inside a change is told where the change states it', () => {
  const partner = inChange('2025-03-01', 'partner: { who: zoe }');
  expect(wrong('{ kind: initiative, on: 2025-01-01 }', partner)).toEqual([
    'happened[1].persons.anna.partner.who: unknown-person',
  ]);
  const { problems } = readHistory(history(partner), TODAY);
  expect(problems?.[0]?.at?.line).toBe(11);
});

test('of situations and incomes that which was known last, in whichever change it stands', () => {
  const situations = 'situations: [{ kind: invalidity, from: 2025-02-01, until: 2025-01-01 }]';
  expect(wrong(inChange('2025-03-01', situations), inChange('2025-06-01', 'mutuality: Fictive'))).toEqual([
    'happened[0].persons.anna.situations[0]: until-before-from',
  ]);
  expect(wrong(inChange('2025-03-01', 'incomes: { 2099-01: none }'))).toEqual([
    'happened[0].persons.anna.incomes.2099-01: period-in-future',
  ]);
});

test('what was wrong from the first is told with the persons', () => {
  const text = history(inChange('2025-03-01', 'mutuality: Fictive')).replace('1958', '1850');
  expect((readHistory(text, TODAY).problems ?? []).map(({ path }) => path)).toEqual(['persons.anna.born']);
});
