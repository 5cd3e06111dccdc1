import { day } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { readHistory, readMaf, readSituation, type Problem } from './reading.ts';

/** A mistake is told where it stands, whatever else is wrong before it. */

const TODAY = day('2026-11-25');

const of = (facts: string) =>
  readSituation(`request: 2025-02-10\napplicant: anna\npersons:\n  anna:\n${facts}`, TODAY).problems;
const told = (problems: readonly Problem[] | undefined) =>
  problems?.map(({ path, code, at }) => `${path} ${code} ${at?.line ?? ''}:${at?.column ?? ''}`);

test('after an item that cannot be read', () => {
  expect(
    told(
      of(
        '    situations: ["pension", { kind: retirement-pension, from: 2024-05-01, until: 2023-01-01 }]\n' +
          '    incomes:\n' +
          '      2025-01: ["x", "y", { kind: capital, amount: 5, paid: 2030-01-01 }]\n',
      ),
    ),
  ).toEqual([
    'persons.anna.situations[0] not-a-map 5:18',
    'persons.anna.situations[1] until-before-from 5:29',
    'persons.anna.incomes.2025-01[0] not-a-map 7:17',
    'persons.anna.incomes.2025-01[1] not-a-map 7:22',
    'persons.anna.incomes.2025-01[2].paid paid-in-future 7:61',
  ]);
});

test('in a history', () => {
  const { problems } = readHistory(
    'applicant: anna\npersons: { anna: {} }\nhappened:\n  - nothing\n' +
      '  - { kind: initiative, on: 2030-01-01, known: 2025-01-01 }\n',
    TODAY,
  );
  expect(told(problems)).toEqual(['happened[0] not-a-map 4:5', 'happened[1].on fact-in-future 5:29']);
});

test('in a list of co-payments', () => {
  const { problems } = readMaf(
    'year: 2025\napplicant: anna\npersons: { anna: {} }\nco-payments:\n  - x\n' +
      '  - { person: bob, day: 2025-02-01, care: consultation, amount: 4 }\n',
    TODAY,
  );
  expect(told(problems)).toEqual([
    'co-payments[0] not-a-map 5:5',
    'co-payments[1].person unknown-person 6:15',
  ]);
});

test('every line that is no YAML is told, once', () => {
  expect(told(readSituation('request: a: b\napplicant: anna\npersons: c: d\n', TODAY).problems)).toEqual([
    ' not-readable 1:10',
    ' not-readable 3:10',
  ]);
  const many = readSituation(']\n'.repeat(80), TODAY).problems;
  expect(many).toHaveLength(51);
  expect(many?.at(-1)).toMatchObject({ code: 'more-problems', values: { count: '30' } });
});

test('of a text with tabs every line that begins with one is told, and nothing else', () => {
  const text = 'request: 2025-02-10\npersons:\n\tanna:\n\t\tborn: 1990-01-01\n    x: y: z\n';
  expect(told(readSituation(text, TODAY).problems)).toEqual([' tab 3:1', ' tab 4:1']);
});

test.each([
  ['brackets', `${'['.repeat(800)}${']'.repeat(800)}`],
  ['more brackets than the parser follows', `${'['.repeat(3000)}${']'.repeat(3000)}`],
  ['JSON', `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`],
  ['lists', '- '.repeat(3000)],
])('what is nested too deep is told so: %s', (_, text) => {
  const { problems } = readSituation(text, TODAY);
  expect(problems?.[0]).toMatchObject({ code: 'too-deep', values: { limit: '20' } });
  expect(problems?.filter(({ code }) => code === 'not-readable')).toEqual([]);
});

const circle = (facts: (name: string, next: string) => string) =>
  readSituation(
    `request: 2025-02-10\napplicant: anna\npersons:\n${[
      ['anna', 'bob'],
      ['bob', 'carl'],
      ['carl', 'anna'],
    ]
      .map(([name = '', next = '']) => `  ${name}: { ${facts(name, next)} }\n`)
      .join('')}`,
    TODAY,
  ).problems?.map(({ path, code, values }) => `${path} ${code}: ${values['circle'] ?? ''}`);

test('a circle of three is a circle, and is named', () => {
  expect(circle((_, next) => `lives-with-parents: [${next}]`)).toEqual([
    'persons.anna.lives-with-parents parents-in-a-circle: anna → bob → carl → anna',
    'persons.bob.lives-with-parents parents-in-a-circle: bob → carl → anna → bob',
    'persons.carl.lives-with-parents parents-in-a-circle: carl → anna → bob → carl',
  ]);
  expect(circle((_, next) => `insured-as: dependant, dependant-of: ${next}`)).toEqual([
    'persons.anna.dependant-of dependants-in-a-circle: anna → bob → carl → anna',
    'persons.bob.dependant-of dependants-in-a-circle: bob → carl → anna → bob',
    'persons.carl.dependant-of dependants-in-a-circle: carl → anna → bob → carl',
  ]);
});

test('whoever lives with a grandparent and a parent is in no circle', () => {
  expect(
    readSituation(
      'request: 2025-02-10\napplicant: anna\npersons:\n  anna: { lives-with-parents: [bob, carl] }\n' +
        '  bob: { lives-with-parents: [carl] }\n  carl: {}\n',
      TODAY,
    ).problems,
  ).toBeUndefined();
});
