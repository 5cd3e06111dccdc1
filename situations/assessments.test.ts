import { assess, explained, type Assessment } from '@pleindroit/assessment';
import { amountsInForce, day, lawInForce, type Law } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { allCases, storyText } from './cases.ts';

const TODAY = day('2030-12-31');

function situationOf(text: string) {
  const { situation, problems } = readSituation(text, TODAY);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  return situation;
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
  const { lines: told } = assessed(pensioner('2025-02-10', '2025-01', lines)).income;
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
    pensioner('2020-03-30', '2020-02', '{ kind: retirement-pension, amount: 1000, per: month }'),
  );
  expect([verdict, asks]).toEqual(['open', []]);
  expect(open).toContainEqual({ kind: 'law', what: '28 § 3', day: '2020-03-30' });
});

test('the month decides; a year below its ceiling is a flag, not a ground', () => {
  const { verdict, income } = assessed(storyText('pensioner-low-year-high-month'));
  const { way, yearIsBelow } = income;
  expect([verdict, way, yearIsBelow]).toEqual(['not met', 'month-before', true]);
});

test('income of the year below its ceiling is no flag when the right is met', () => {
  expect(assessed(storyText('lone-parent-half-time')).income.yearIsBelow).toBe(false);
});

test('only situations of members are told, each with the day it arose', () => {
  const friend = `  bob:
    born: 1950-01-01
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2015-01-01 }, { others: none }]
others: none`;
  const text = pensioner('2025-02-10', '2025-01', '{ kind: retirement-pension, amount: 1000, per: month }');
  expect(assessed(text.replace('others: none\n', `${friend}\n`)).income.indicators).toEqual([
    { card: 'retirement-pension', person: 'anna', arose: '2020-01-01' },
  ]);
});

test('sick leave of a civil servant arises when it begins, the incapacity before it counting for its three months', () => {
  const text = pensioner(
    '2025-06-10',
    '2025-05',
    '{ kind: incapacity-benefit, amount: 1000, per: month }',
  ).replace(
    '{ kind: retirement-pension, since: 2020-01-01 }',
    '{ kind: incapacity, from: 2025-01-01, until: 2025-05-14 }, { kind: civil-servant-sick-leave, since: 2025-05-15 }',
  );
  expect(assessed(text).income.indicators).toEqual([
    { card: 'civil-servant-sick-leave', person: 'anna', arose: '2025-05-15' },
  ]);
});

test('as long as situations are missing the right opens on no day before the three months', () => {
  const text = pensioner('2025-05-20', '2025-04', '{ kind: retirement-pension, amount: 1000, per: month }');
  const { verdict, opens, certificate } = assessed(
    text.replace('since: 2020-01-01 }, { others: none }]', 'since: 2020-01-01 }]'),
  );
  expect([verdict, opens]).toEqual(['met', { earliest: '2025-02-01', latest: '2025-04-01' }]);
  // An advantage that nobody stated may have opened the right without a request.
  expect(certificate).toEqual({ verdict: true, road: false, opening: false });
});

test('the margin is the ceiling less the income, bound by bound', () => {
  for (const { situation } of allCases()) {
    for (const { income, ceiling, margin } of assessed(situation).income.ways) {
      expect(margin.high).toBe(ceiling.high === undefined ? undefined : ceiling.high - income.low);
      expect(margin.low).toBe(income.high === undefined ? undefined : ceiling.low - income.high);
    }
  }
});

test('who is in the household is asked first, then situations, incomes and the declaration', () => {
  const { asks } = assessed('request: 2025-02-10\napplicant: anna\npersons: { anna: { born: 1950-01-01 } }');
  const topics = asks.map((ask) => /^others|situations|incomes|declaration|flow/.exec(ask)?.[0] ?? 'person');
  expect([...new Set(topics)]).toEqual(['others', 'person', 'situations', 'incomes', 'flow', 'declaration']);
});

test('several facts are tried at once', () => {
  const text = `
request: 2025-05-20
applicant: anna
proactive-flow: none
declaration: { signed: 2025-05-20 }
persons:
  anna:
    born: 1970-01-01
    insured-as: holder
    partner: { who: bob, bond: marriage }
    situations: [{ kind: unemployment, since: 2024-01-01 }, { others: none }]
    incomes:
      2025-04: [{ kind: unemployment-benefit, amount: 900, per: month }, { others: none }]
      2025-05: [{ kind: unemployment-benefit, amount: 900, per: month }, { others: none }]
      2024: [{ kind: wage, amount: 10800 }, { others: none }]
  bob: { born: 1970-01-01, insured-as: holder, situations: none, incomes: { 2025-04: none, 2025-05: none, 2024: none } }
others: none
`;
  expect(assessed(text)).toMatchObject({ verdict: 'met', asks: [] });
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
  const situation = situationOf(storyText('lone-parent-half-time'));
  const tree = explained(assess(situation, lawInForce, TODAY).steps.right, situation, lawInForce);
  const steps = [tree];
  for (const step of steps) steps.push(...step.parts);
  expect(steps.flatMap(({ notNeeded }) => notNeeded)).toContain('proactive-flow');
  const told = steps.filter(({ repeated }) => repeated !== true).map(({ id }) => id);
  expect(told).toEqual([...new Set(told)]);
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});

test('the mutuality of whoever has the advantage manages the automatic right, whoever asks', () => {
  const family = (anna: string, bob: string) => `
request: 2025-02-10
applicant: anna
proactive-flow: none
persons:
  anna: { mutuality: Fictive A, insured-as: holder, partner: { who: bob, bond: marriage, since: 2020-01-01, separated: no }, situations: ${anna} }
  kim: { insured-as: dependant, dependant-of: bob, dependant-since: 2020-01-01, dependant-as: child, partner: none, situations: none }
  bob: { mutuality: Fictive B, insured-as: holder, situations: ${bob} }
others: none
`;
  const grapa = '[{ kind: income-guarantee-for-elderly, since: 2024-01-01 }, { others: none }]';
  const manager = (anna: string, bob: string) =>
    assessed(family(anna, bob)).roads.find(({ road }) => road === 'automatic')?.managingMutuality;
  expect(manager('none', grapa)).toEqual({ person: 'bob', mutuality: 'Fictive B' });
  expect(manager(grapa, 'none')).toEqual({ person: 'anna', mutuality: 'Fictive A' });
  expect(manager(grapa, grapa)).toEqual({ person: 'anna', mutuality: 'Fictive A' });
  expect(manager('none', 'none')).toEqual({ person: 'anna', mutuality: 'Fictive A' });
});

test('a flow of which something is said is asked for the rest, one of which nothing is said as a whole', () => {
  const asks = (flow: string) =>
    assessed(
      pensioner('2025-02-10', '2025-01', '{ kind: wage, amount: 1000, per: month }')
        .replace('proactive-flow: none', flow)
        .replace(/situations: .*/, 'situations: none'),
    ).asks.filter((ask) => ask.startsWith('proactive-flow'));
  expect(asks('')).toEqual(['proactive-flow']);
  expect(asks('proactive-flow: { notified: 2024-10-28 }')).toContain('proactive-flow.flow-year');
  expect(asks('proactive-flow: { flow-year: 2024 }')).toContain('proactive-flow.notified');
  expect(asks('proactive-flow: { current-flow-completed: yes }')).toContain('proactive-flow.notified');
  expect(asks('proactive-flow: { income-not-risen: yes }')).toContain('proactive-flow.notified');
});

test('a line outside says why: another period, another person, nothing left', () => {
  const text = `
request: 2025-02-10
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna:
    born: 1955-05-05
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2020-01-01 }, { others: none }]
    incomes:
      2024: [{ kind: wage, amount: 500 }, { others: none }]
      2025-01:
        - { kind: retirement-pension, amount: 1000, per: month, source: foreign }
        - { kind: self-employed-profit, amount: 100, charges: 200, per: month }
        - { kind: capital, amount: 0, paid: 2020-01-01 }
        - { kind: wage, amount: 0, per: month }
        - { others: none }
  kim:
    born: 2005-05-05
    insured-as: dependant
    dependant-of: anna
    dependant-as: child
    dependant-since: 2005-05-05
    partner: none
    situations: none
    incomes: { 2025-01: [{ kind: student-wage, amount: 300, per: month, family-allowances-kept: yes }, { kind: wage, amount: 300, per: month, family-allowances-kept: no }, { others: none }] }
  lou:
    born: 1990-05-05
    insured-as: holder
    partner: none
    situations: none
    incomes: { 2025-01: [{ kind: wage, amount: 3000, per: month }, { others: none }] }
others: none
`;
  const { lines } = assessed(text).income;
  expect(
    lines.map(({ person, period, line, kind, counted, leftOut, alsoCounts }) => [
      `${person} ${period} ${line} ${kind}`,
      counted,
      leftOut ?? alsoCounts,
    ]),
  ).toEqual([
    ['anna 2024 0 wage', { low: 0, high: 0 }, 'period-not-examined'],
    ['anna 2025-01 0 retirement-pension', { low: 1_200_000, high: 1_200_000 }, 'foreign'],
    ['anna 2025-01 1 self-employed-profit', { low: 0, high: 0 }, 'nothing-left'],
    ['anna 2025-01 2 capital', { low: 0, high: 0 }, undefined],
    ['anna 2025-01 3 wage', { low: 0, high: 0 }, undefined],
    ['kim 2025-01 0 student-wage', { low: 0, high: 0 }, 'earning-of-a-child'],
    ['kim 2025-01 1 wage', { low: 360_000, high: 360_000 }, undefined],
    ['lou 2025-01 0 wage', { low: 0, high: 0 }, 'person-not-counted'],
  ]);
  // Whether Kim is a dependant of this household is not known: the wage counts, or not.
  const { lines: doubtful } = assessed(text.replace('    dependant-of: anna\n', '')).income;
  expect(doubtful.filter(({ person }) => person === 'kim').map(({ counted }) => counted)).toEqual([
    { low: 0, high: 0 },
    { low: 0, high: 360_000 },
  ]);
  expect(doubtful.every((one) => 'leftOut' in one === (one.leftOut !== undefined))).toBe(true);
});
