import { assess, explained, type Assessment } from '@pleindroit/assessment';
import { amountsInForce, day, lawInForce, type Law } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { allCases } from './cases.ts';

const TODAY = day('2030-12-31');

function situationOf(text: string) {
  const { situation, problems } = readSituation(text, TODAY);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  return situation;
}

function storyOf(name: string): string {
  const story = allCases().find(({ file }) => file === `stories/${name}.yaml`);
  if (story === undefined) throw new Error(`no story called ${name}`);
  return story.situation;
}

function assessed(text: string, law: Law = lawInForce): Assessment {
  return assess(situationOf(text), law, TODAY);
}

const pensioner = (request: string, month: string, lines: string) => `
request: ${request}
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna:
    born: 1955-05-05
    mutuality: Fictive Mutuality 999
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2020-01-01 }, { others: none }]
    incomes: { ${month}: [${lines}, { others: none }] }
others: none
`;

test('the mutuality of the applicant manages the file, stated or not', () => {
  const text = pensioner('2025-02-10', '2025-01', '{ kind: retirement-pension, amount: 1000, per: month }');
  expect(assessed(text).managingMutuality).toEqual({ person: 'anna', mutuality: 'Fictive Mutuality 999' });
  expect(assessed(text.replace(/ {4}mutuality.*\n/, '')).managingMutuality).toEqual({ person: 'anna' });
});

test('each line says what it counts for, or why not', () => {
  const lines = [
    '{ kind: wage, amount: 100.00, per: week }',
    '{ kind: integration-income }',
    '{ kind: own-dwelling, cadastral-income: 100, still-owned: yes }',
    '{ kind: other-property, cadastral-income: 500, still-owned: no, let: no }',
    '{ kind: capital, amount: 60000, paid: 2014-12-31 }',
    '{ kind: other-pension, amount: 50, per: month, source: foreign, exempt-by-treaty: yes }',
  ].join(', ');
  const { lines: told } = assessed(pensioner('2025-02-10', '2025-01', lines));
  expect(
    told.map(({ kind, counted, leftOut, alsoCounts }) => [kind, counted.low, leftOut, alsoCounts]),
  ).toEqual([
    ['wage', 520_000, undefined, undefined],
    ['integration-income', 0, 'social-income', undefined],
    ['own-dwelling', 22_446, undefined, undefined],
    ['other-property', 0, 'no-longer-owned', undefined],
    ['capital', 0, 'other-years', undefined],
    ['other-pension', 60_000, undefined, 'exempt-by-treaty'],
  ]);
});

test('an amount after the last confirmed day is carried forward, and says since when', () => {
  const line = '{ kind: retirement-pension, amount: 1000, per: month }';
  const read = (request: string, month: string) =>
    assessed(pensioner(request, month, line)).amounts.find(({ series }) => series === 'ceiling.month.first');
  expect(read('2026-04-10', '2026-03')).toMatchObject({ value: 2_866_269, trust: 'derived' });
  expect(read('2026-04-10', '2026-03')).not.toHaveProperty('carriedForwardSince');
  expect(read('2026-05-10', '2026-04')).toMatchObject({
    value: 2_866_269,
    carriedForwardSince: '2026-04-01',
  });
});

test('a law that is not known here is open, and there is nothing to ask', () => {
  const { verdict, asks, open } = assessed(
    pensioner('2022-06-30', '2022-05', '{ kind: retirement-pension, amount: 1000, per: month }'),
  );
  expect([verdict, asks]).toEqual(['open', []]);
  expect(open).toContainEqual({ kind: 'law', what: 'decree', day: '2022-06-30' });
});

test('the month decides; a year below its ceiling is a flag, not a ground', () => {
  const { verdict, way, yearIsBelow } = assessed(storyOf('pensioner-low-year-high-month'));
  expect([verdict, way, yearIsBelow]).toEqual(['not met', 'month-before', true]);
});

test('a changed law is an argument: the same household, one ceiling higher', () => {
  const text = pensioner('2025-02-10', '2025-01', '{ kind: retirement-pension, amount: 2300, per: month }');
  const first = amountsInForce['ceiling.month.first'];
  const reform: Law = {
    ...lawInForce,
    amounts: {
      ...amountsInForce,
      'ceiling.month.first': {
        ...first,
        values: first.values.map((one) => ({ ...one, value: one.value + 10_000 })),
      },
    },
  };
  expect(assessed(text).verdict).toBe('not met');
  expect(assessed(text, reform).verdict).toBe('met');
});

test('what was not needed is named, and a shared step is told once', () => {
  const situation = situationOf(storyOf('lone-parent-half-time'));
  const tree = explained(assess(situation, lawInForce, TODAY).steps.right, situation, lawInForce);
  const steps = [tree];
  for (const step of steps) steps.push(...step.parts);
  expect(steps.flatMap(({ notNeeded }) => notNeeded)).toContain('proactive-flow');
  const told = steps.filter(({ repeated }) => repeated !== true).map(({ id }) => id);
  expect(told).toEqual([...new Set(told)]);
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});
