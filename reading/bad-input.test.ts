import { day } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { readSituation } from './reading.ts';

const TODAY = day('2026-11-25');

const GOOD = `
request: 2025-02-10
applicant: anna
declaration: { income-risen: no }
persons:
  anna:
    born: 1958-03-02
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2023-04-01 }, { others: none }]
    incomes:
      2025-01: [{ kind: retirement-pension, amount: 2200.00, per: month }, { others: none }]
  bob:
    born: 1960-05-05
    insured-as: holder
others: none
`;

function problemsOf(text: string): readonly string[] {
  const { problems, situation } = readSituation(text, TODAY);
  expect(situation === undefined).toBe(problems !== undefined);
  return (problems ?? []).map(({ path, code }) => `${path}: ${code}`);
}

test('the text that is spoilt below has nothing wrong by itself', () => {
  expect(problemsOf(GOOD)).toEqual([]);
});

test.each([
  [
    'an unknown key',
    'insured-as: holder\n    partner: none',
    'insured_as: holder\n    partner: none',
    'persons.anna.insured_as: unknown-key',
  ],
  [
    'an unknown key of a line',
    'per: month',
    'per: month, bonus: 3',
    'persons.anna.incomes.2025-01[0].bonus: unknown-key',
  ],
  ['a day that does not exist', '2023-04-01', '2023-02-29', 'persons.anna.situations[0].since: not-a-day'],
  ['a day written the other way', '1958-03-02', '02/03/1958', 'persons.anna.born: not-a-day'],
  ['a negative amount', '2200.00', '-5', 'persons.anna.incomes.2025-01[0].amount: not-an-amount'],
  ['three decimals', '2200.00', '2200.001', 'persons.anna.incomes.2025-01[0].amount: not-an-amount'],
  ['not a number', '2200.00', 'NaN', 'persons.anna.incomes.2025-01[0].amount: not-an-amount'],
  ['a decimal comma', '2200.00', "'2200,00'", 'persons.anna.incomes.2025-01[0].amount: not-an-amount'],
  ['an exponent', '2200.00', '1e3', 'persons.anna.incomes.2025-01[0].amount: not-an-amount'],
  [
    'ten to the thirteenth',
    '2200.00',
    '10000000000000',
    'persons.anna.incomes.2025-01[0].amount: not-an-amount',
  ],
  [
    'one cent above the largest',
    '2200.00',
    '10000000.01',
    'persons.anna.incomes.2025-01[0].amount: not-an-amount',
  ],
  ['an empty amount', 'amount: 2200.00', 'amount: ', 'persons.anna.incomes.2025-01[0].amount: not-an-amount'],
  [
    'a kind that does not exist',
    'kind: retirement-pension, amount',
    'kind: pension, amount',
    'persons.anna.incomes.2025-01[0].kind: not-one-of',
  ],
  [
    'a situation that does not exist',
    'kind: retirement-pension, since',
    'kind: retired, since',
    'persons.anna.situations[0].kind: not-one-of',
  ],
  [
    'a line without a kind',
    'kind: retirement-pension, amount',
    'amount',
    'persons.anna.incomes.2025-01[0].kind: missing',
  ],
  [
    'a rhythm that does not exist',
    'per: month',
    'per: fortnight',
    'persons.anna.incomes.2025-01[0].per: not-one-of',
  ],
  ['a month that does not exist', '2025-01:', '2025-13:', 'persons.anna.incomes.2025-13: not-a-period'],
  ['neither yes nor no', 'income-risen: no', 'income-risen: perhaps', 'declaration.income-risen: not-one-of'],
  [
    'a list where a word is meant',
    'insured-as: holder\n    partner: none',
    'insured-as: [holder]\n    partner: none',
    'persons.anna.insured-as: not-a-single-value',
  ],
  [
    'a word where a list is meant',
    'situations: [{ kind: retirement-pension, since: 2023-04-01 }, { others: none }]',
    'situations: retired',
    'persons.anna.situations: none-or-list',
  ],
  ['a request in the future', 'request: 2025-02-10', 'request: 2026-11-26', 'request: request-in-future'],
  [
    'a request before the decree',
    'request: 2025-02-10',
    'request: 2013-12-31',
    'request: request-before-2014',
  ],
  ['a person of 130 years', '1958-03-02', '1895-02-10', 'persons.anna.born: born-too-long-ago'],
  ['a birth after the request', '1958-03-02', '2025-02-11', 'persons.anna.born: born-after-request'],
  ['an applicant who is nobody', 'applicant: anna', 'applicant: zoe', 'applicant: unknown-person'],
  [
    'a dependant of nobody',
    'insured-as: holder\nothers',
    'insured-as: dependant\n    dependant-of: none\nothers',
    'persons.bob.dependant-of: dependant-of-nobody',
  ],
  [
    'a dependant of somebody unknown',
    'insured-as: holder\nothers',
    'insured-as: dependant\n    dependant-of: carl\nothers',
    'persons.bob.dependant-of: unknown-person',
  ],
  [
    'a dependant of oneself',
    'insured-as: holder\nothers',
    'insured-as: dependant\n    dependant-of: bob\nothers',
    'persons.bob.dependant-of: depends-on-self',
  ],
  [
    'a holder with a holder',
    'insured-as: holder\nothers',
    'insured-as: holder\n    dependant-of: anna\nothers',
    'persons.bob.dependant-of: only-for-dependants',
  ],
  [
    'a partner who is nobody',
    'partner: none',
    'partner: { who: carl, bond: marriage }',
    'persons.anna.partner.who: unknown-person',
  ],
  [
    'a partner of oneself',
    'partner: none',
    'partner: { who: anna, bond: marriage }',
    'persons.anna.partner.who: partner-of-self',
  ],
  [
    'a bond that does not exist',
    'partner: none',
    'partner: { who: bob, bond: friendship }',
    'persons.anna.partner.bond: not-one-of',
  ],
  [
    'a partner without a name',
    'partner: none',
    'partner: { bond: marriage }',
    'persons.anna.partner.who: missing',
  ],
  [
    'a partner who says none',
    'insured-as: holder\nothers',
    'insured-as: holder\n    partner: { who: anna }\nothers',
    'persons.bob.partner.who: partners-contradict',
  ],
  [
    'an end before the beginning',
    'since: 2023-04-01',
    'from: 2023-04-01, until: 2023-03-31',
    'persons.anna.situations[0]: until-before-from',
  ],
  [
    'since and until',
    'since: 2023-04-01',
    'since: 2023-04-01, until: 2023-05-31',
    'persons.anna.situations[0]: since-and-from',
  ],
  ['no beginning', ', since: 2023-04-01', '', 'persons.anna.situations[0]: no-beginning'],
  [
    'a line after the end of the list',
    '{ others: none }]\n    incomes',
    '{ others: none }, { kind: incapacity, since: 2024-01-01 }]\n    incomes',
    'persons.anna.situations[1]: others-not-last',
  ],
  [
    'a month in the entry of a year',
    '2025-01: [{ kind: retirement-pension, amount: 2200.00, per: month }',
    '2024: [{ kind: wage, amount: 20000, per: month }',
    'persons.anna.incomes.2024[0].per: rhythm-of-a-year',
  ],
  ['a name no program should meet', 'bob:', '__proto__:', 'persons: forbidden-key'],
  ['a constructor', 'bob:', 'constructor:', 'persons: forbidden-key'],
  ['a name with a capital', 'bob:', 'Bob:', 'persons.Bob: not-a-name'],
  ['a key written twice', 'others: none\n', 'others: none\nothers: none\n', 'others: duplicate-key'],
  [
    'an alias',
    'partner: none',
    'partner: &a none\n    lives-with-parents: *a',
    'persons.anna.lives-with-parents: alias',
  ],
  [
    'a word where a partner is described',
    'partner: none',
    'partner: bob',
    'persons.anna.partner: none-or-map',
  ],
  [
    'an amount where a list is meant',
    '2025-01: [{ kind: retirement-pension, amount: 2200.00, per: month }, { others: none }]',
    '2025-01: 2200.00',
    'persons.anna.incomes.2025-01: none-or-list',
  ],
  [
    'a day where the flow is described',
    'declaration:',
    'proactive-flow: 2024-10-20\ndeclaration:',
    'proactive-flow: none-or-map',
  ],
  [
    'a parent without a list',
    'partner: none',
    'partner: none\n    lives-with-parents: bob',
    'persons.anna.lives-with-parents: none-or-list',
  ],
  [
    'a capital paid tomorrow',
    'kind: retirement-pension, amount: 2200.00, per: month',
    'kind: capital, amount: 5, paid: 2026-11-26',
    'persons.anna.incomes.2025-01[0].paid: paid-in-future',
  ],
  [
    'a signature of tomorrow',
    'income-risen: no',
    'income-risen: yes, signed: 2026-11-26',
    'declaration.signed: signed-in-future',
  ],
  [
    'a notice of tomorrow',
    'declaration:',
    'proactive-flow: { notified: 2026-11-26 }\ndeclaration:',
    'proactive-flow.notified: flow-in-future',
  ],
  ['a month to come', '2025-01:', '2026-12:', 'persons.anna.incomes.2026-12: period-in-future'],
  ['a year before there were years', '2025-01:', '0000-01:', 'persons.anna.incomes.0000-01: not-a-period'],
  [
    'a pension before birth',
    'since: 2023-04-01',
    'since: 1958-03-01',
    'persons.anna.situations[0]: before-birth',
  ],
  [
    'fifteen days in a fortnight',
    'partner: none',
    'partner: none\n    shared-custody: { with: bob, days-per-fortnight: 15 }',
    'persons.anna.shared-custody.days-per-fortnight: not-a-count',
  ],
  [
    'custody with the holder',
    'insured-as: holder\nothers',
    'insured-as: dependant\n    dependant-of: anna\n    shared-custody: { with: anna }\nothers',
    'persons.bob.shared-custody.with: custody-with-holder',
  ],
  [
    'custody with oneself',
    'insured-as: holder\nothers',
    'insured-as: dependant\n    shared-custody: { with: bob }\nothers',
    'persons.bob.shared-custody.with: parent-of-self',
  ],
  [
    'a dependent spouse of somebody without a partner',
    'insured-as: holder\nothers',
    'insured-as: dependant\n    dependant-of: anna\n    dependant-as: spouse\nothers',
    'persons.bob.dependant-as: dependant-partner-contradicts',
  ],
  [
    'a parent named twice',
    'partner: none',
    'partner: none\n    lives-with-parents: [bob, bob]',
    'persons.anna.lives-with-parents: named-twice',
  ],
  ['a name that means something else', 'bob:', 'someone-else:', 'persons.someone-else: not-a-name'],
  ['a person called none', 'bob:', 'none:', 'persons.none: not-a-name'],
  ['a tag', 'born: 1960-05-05', 'born: !date 1960-05-05', 'persons.bob.born: tag'],
  ['two documents', 'others: none\n', 'others: none\n---\nrequest: 2025-01-01\n', ': several-documents'],
  ['a tab', '    born: 1960-05-05', '\tborn: 1960-05-05', ': tab'],
])('%s', (_, right, wrong, problem) => {
  const spoilt = GOOD.replace(right, wrong);
  expect(spoilt).not.toBe(GOOD);
  expect(problemsOf(spoilt)).toContain(problem);
});

test('all problems come at once, each with its line', () => {
  const spoilt = GOOD.replace('2200.00', '-1')
    .replace('1960-05-05', '1960-13-05')
    .replace('applicant: anna', 'applikant: anna');
  const { problems } = readSituation(spoilt, TODAY);
  expect(problems?.map(({ path, at }) => `${path} ${at?.line ?? ''}:${at?.column ?? ''}`)).toEqual(
    expect.arrayContaining([
      'persons.anna.incomes.2025-01[0].amount 12:53',
      'persons.bob.born 14:11',
      'applicant 2:1',
      'applikant 3:12',
    ]),
  );
});

test('on the very day nothing is wrong', () => {
  expect(
    problemsOf(GOOD.replace('request: 2025-02-10', 'request: 2026-11-25').replace('2025-01:', '2026-11:')),
  ).toEqual([]);
  expect(
    problemsOf(
      GOOD.replace('request: 2025-02-10', 'request: 2014-01-01').replace(
        'since: 2023-04-01',
        'since: 2010-04-01',
      ),
    ),
  ).toEqual([]);
  expect(problemsOf(GOOD.replace('1960-05-05', '2025-02-10'))).toEqual([]);
  expect(problemsOf(GOOD.replace('since: 2023-04-01', 'since: 1958-03-02'))).toEqual([]);
  expect(problemsOf(GOOD.replace('income-risen: no', 'income-risen: no, signed: 2026-11-25'))).toEqual([]);
});

test('a wrong request hides nothing else', () => {
  const spoilt = GOOD.replace('request: 2025-02-10', 'request: 2025-02-30')
    .replace('1958-03-02', '1855-03-02')
    .replace('insured-as: holder\nothers', 'insured-as: dependant\n    dependant-of: none\nothers')
    .replace('born: 1960-05-05', 'born: !date 1960-05-05');
  expect(problemsOf(spoilt)).toEqual([
    'persons.bob.born: tag',
    'request: not-a-day',
    'persons.anna.born: born-too-long-ago',
    'persons.bob.dependant-of: dependant-of-nobody',
  ]);
});

test('one bad birth date does not hide a crowd', () => {
  const persons = Array.from(
    { length: 31 },
    (_, place) => `  p${place}: { born: ${place === 3 ? '1990-13-01' : '1990-01-01'}, insured-as: holder }`,
  );
  expect(problemsOf(`request: 2025-02-10\napplicant: p0\npersons:\n${persons.join('\n')}\n`)).toEqual([
    'persons.p3.born: not-a-day',
    'persons: too-many-persons',
  ]);
});

test('two hundred situations are read, two hundred and one are not', () => {
  const many = (count: number) =>
    GOOD.replace(
      'situations: [',
      `situations: [${'{ kind: incapacity, from: 2024-01-01, until: 2024-01-01 }, '.repeat(count)}`,
    );
  expect(problemsOf(many(199))).toEqual([]);
  expect(problemsOf(many(200))).toEqual(['persons: too-many-situations']);
});

test('what contradicts itself is told beside what cannot be read', () => {
  const spoilt = GOOD.replace('2200.00', '-1')
    .replace('request: 2025-02-10', 'request: 2026-11-26')
    .replace('since: 2023-04-01', 'since: 2023-4-1');
  expect(problemsOf(spoilt)).toEqual([
    'persons.anna.situations[0].since: not-a-day',
    'persons.anna.incomes.2025-01[0].amount: not-an-amount',
    'request: request-in-future',
  ]);
});

test('a count says how much is possible, and a kind which there are', () => {
  const values = (text: string) => readSituation(text, TODAY).problems?.[0]?.values;
  expect(
    values(
      GOOD.replace(
        'partner: none',
        'partner: none\n    shared-custody: { with: bob, days-per-fortnight: 15 }',
      ),
    ),
  ).toEqual({ written: '15', limit: '14' });
  expect(values(GOOD.replace('kind: retirement-pension, since', 'since'))?.['expected']).toContain(
    'survival-pension',
  );
  expect(values(GOOD.replace('kind: retirement-pension, amount', 'amount'))?.['expected']).toContain('wage');
});

test('two partners, and dependants in a circle', () => {
  const carl =
    '  carl: { born: 1970-01-01, insured-as: holder, partner: { who: bob, bond: cohabitation } }\n';
  const two = GOOD.replace('partner: none', 'partner: { who: bob, bond: marriage }').replace(
    'others: none\n',
    `${carl}others: none\n`,
  );
  expect(problemsOf(two)).toEqual([
    'persons.anna.partner.who: two-partners',
    'persons.carl.partner.who: two-partners',
  ]);
  const circle = GOOD.replace(
    'insured-as: holder\n    partner',
    'insured-as: dependant\n    dependant-of: bob\n    partner',
  ).replace('insured-as: holder\nothers', 'insured-as: dependant\n    dependant-of: anna\nothers');
  expect(problemsOf(circle)).toEqual([
    'persons.anna.dependant-of: dependants-in-a-circle',
    'persons.bob.dependant-of: dependants-in-a-circle',
  ]);
});

describe('too much', () => {
  const persons = (count: number) =>
    Array.from({ length: count }, (_, place) => `  p${place}: { born: 1990-01-01, insured-as: holder }`).join(
      '\n',
    );
  const crowd = (count: number) => `request: 2025-02-10\napplicant: p0\npersons:\n${persons(count)}\n`;

  test('thirty persons are read, thirty-one are not', () => {
    expect(problemsOf(crowd(30))).toEqual([]);
    expect(problemsOf(crowd(31))).toEqual(['persons: too-many-persons']);
  });

  test('two hundred lines are read, two hundred and one are not', () => {
    const lines = (count: number) =>
      GOOD.replace('2025-01: [', `2025-01: [${'{ kind: wage, amount: 1, per: month }, '.repeat(count)}`);
    expect(problemsOf(lines(199))).toEqual([]);
    expect(problemsOf(lines(200))).toEqual(['persons: too-many-lines']);
  });

  test('fifty megabytes are refused at once', () => {
    const started = performance.now();
    expect(problemsOf(GOOD + '# '.repeat(25 * 1024 * 1024))).toEqual([': too-large']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('fifty problems are told, and how many more there are', () => {
    const junk = Array.from({ length: 14_000 }, (_, place) => `k${place}: x`).join('\n');
    const problems = problemsOf(GOOD + junk);
    expect(problems).toHaveLength(51);
    expect(readSituation(GOOD + junk, TODAY).problems?.at(-1)).toMatchObject({
      code: 'more-problems',
      values: { count: '13950' },
    });
  });

  test('a bomb of aliases is not lit', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'
        .split('')
        .map((key, place) => `${key}: &${key} [${`*${'abcdefghij'[place] ?? 'a'},`.repeat(9).slice(0, -1)}]`),
    ].join('\n');
    expect(problemsOf(bomb).every((problem) => /alias$|more-problems$/.test(problem))).toBe(true);
    expect(problemsOf(bomb).length).toBeGreaterThan(0);
  });

  test('a hundred thousand brackets', () => {
    expect(problemsOf('['.repeat(100_000))[0]).toMatch(/too-deep|not-readable/);
    expect(problemsOf(`a: ${'['.repeat(40)}${']'.repeat(40)}`)[0]).toMatch(/too-deep/);
  });
});

test.each([
  ['nothing', ''],
  ['a word', 'hello'],
  ['a list', '- a\n- b'],
  ['a number', '42'],
  ['null', 'null'],
  ['half a line', 'request: ['],
  ['a tab', 'request:\n\t- x'],
  ['bytes', '\u0000\u0001\u0002'],
  ['several documents', 'request: 2025-01-01\n---\nrequest: 2025-01-02'],
  ['a tag', 'request: !!js/function "return 1"'],
  ['a complex key', '? [a, b]\n: c'],
])('not a situation at all: %s', (_, text) => {
  expect(problemsOf(text).length).toBeGreaterThan(0);
});

test('what is written is never answered with more than sixty characters of it', () => {
  const { problems } = readSituation(GOOD.replace('2200.00', 'x'.repeat(5000)), TODAY);
  expect(JSON.stringify(problems).length).toBeLessThan(400);
});

test('JSON is read like YAML, and `unknown` is the same as leaving out', () => {
  const text = JSON.stringify({
    request: '2025-02-10',
    applicant: 'anna',
    persons: {
      anna: {
        born: 'unknown',
        'insured-as': 'holder',
        incomes: { '2025-01': [{ kind: 'wage', amount: 10.5, per: 'month' }] },
      },
    },
  });
  const { situation } = readSituation(text, TODAY);
  expect(situation?.household.persons[0]?.facts['born']).toBeUndefined();
  expect(situation?.household.persons[0]?.incomes[0]?.lines[0]?.facts['amount']).toBe(1050);
  expect(situation?.household.gaps).toEqual(['others']);
});
