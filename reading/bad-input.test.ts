import { readFileSync } from 'node:fs';
import { day } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSituation } from './reading.ts';

const TODAY = day('2026-11-25');

interface Mistakes {
  readonly situation: string;
  readonly mistakes: readonly {
    readonly mistake: string;
    readonly of: string;
    readonly to: string;
    readonly is: string;
  }[];
}

const { situation: GOOD, mistakes } = parse(readFileSync(new URL('mistakes.yaml', import.meta.url), 'utf8'), {
  schema: 'failsafe',
}) as Mistakes;

function problemsOf(text: string): readonly string[] {
  const { problems, situation } = readSituation(text, TODAY);
  expect(situation === undefined).toBe(problems !== undefined);
  return (problems ?? []).map(({ path, code }) => `${path}: ${code}`);
}

test('the text that is spoilt below has nothing wrong by itself', () => {
  expect(problemsOf(GOOD)).toEqual([]);
});

test.each(mistakes.map((one) => [one.mistake, one] as const))('%s', (_, { of, to, is }) => {
  const spoilt = GOOD.replace(of, to);
  expect(spoilt).not.toBe(GOOD);
  expect(problemsOf(spoilt)).toContain(is);
});

test('all problems come at once, each with its line', () => {
  const spoilt = GOOD.replace('2200.00', '-1')
    .replace('1960-05-05', '1960-13-05')
    .replace('applicant: anna', 'applikant: anna');
  const { problems } = readSituation(spoilt, TODAY);
  expect(problems?.map(({ path, at }) => `${path} ${at?.line ?? ''}:${at?.column ?? ''}`)).toEqual(
    expect.arrayContaining([
      'persons.anna.incomes.2025-01[0].amount 11:53',
      'persons.bob.born 13:11',
      'applicant 1:1',
      'applikant 2:12',
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
    'request: not-a-day',
    'persons.anna.born: born-too-long-ago',
    'persons.bob.born: tag',
    'persons.bob.dependant-of: dependant-of-nobody',
  ]);
});

test('what was taken out hides only what hangs on it', () => {
  const bornWrong = GOOD.replace('1960-05-05', '1960-13-05');
  expect(problemsOf(bornWrong.replace('applicant: anna', 'applicant: zoe'))).toEqual([
    'applicant: unknown-person',
    'persons.bob.born: not-a-day',
  ]);
  expect(problemsOf(bornWrong.replace(', since: 2023-04-01', ''))).toEqual([
    'persons.anna.situations[0]: no-beginning',
    'persons.bob.born: not-a-day',
  ]);
  expect(problemsOf(GOOD.replace('bob:', 'Bob:').replace('partner: none', 'partner: { who: bob }'))).toEqual([
    'persons.anna.partner.who: unknown-person',
    'persons.Bob: not-a-name',
  ]);
});

test('one bad birth date does not hide a crowd', () => {
  const persons = Array.from(
    { length: 31 },
    (_, place) => `  p${place}: { born: ${place === 3 ? '1990-13-01' : '1990-01-01'}, insured-as: holder }`,
  );
  expect(problemsOf(`request: 2025-02-10\napplicant: p0\npersons:\n${persons.join('\n')}\n`)).toEqual([
    'persons: too-many-persons',
    'persons.p3.born: not-a-day',
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
    'request: request-in-future',
    'persons.anna.situations[0].since: not-a-day',
    'persons.anna.incomes.2025-01[0].amount: not-an-amount',
  ]);
});

test('a line without its kind hides nothing else, and what comes after it keeps its place', () => {
  const old = GOOD.replace('1958-03-02', '1855-03-02');
  expect(
    problemsOf(
      old
        .replace('- { kind: retirement-pension, amount', '- { amount')
        .replace('[{ kind: retirement-pension, amount', '[{ amount'),
    ),
  ).toEqual(['persons.anna.born: born-too-long-ago', 'persons.anna.incomes.2025-01[0].kind: missing']);
  const second = GOOD.replace(
    'situations: [{ kind: retirement-pension,',
    'situations: [{ kind: pensioen, since: 2020-01-01 }, { kind: retirement-pension, from: 2023-05-01, until: 2023-04-02, note: x }, { kind: survival-pension,',
  );
  expect(problemsOf(second.replace(', note: x', ''))).toEqual([
    'persons.anna.situations[0].kind: not-one-of',
    'persons.anna.situations[1]: until-before-from',
  ]);
});

test('nothing is counted from a request that is refused', () => {
  for (const request of ['2099-02-10', '2013-12-31']) {
    expect(problemsOf(GOOD.replace('request: 2025-02-10', `request: ${request}`))).toHaveLength(1);
  }
});

test.each(['1.900,50', '1900,50', '1 900,50'])(
  '%s is one mistake, also where YAML ends the amount at the comma',
  (amount) => {
    const { problems } = readSituation(GOOD.replace('2200.00', amount), TODAY);
    expect(problems).toMatchObject([
      { path: 'persons.anna.incomes.2025-01[0].amount', code: 'not-an-amount', values: { written: amount } },
    ]);
  },
);

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
    expect(problemsOf(`a: ${'['.repeat(40)}${']'.repeat(40)}`).join()).toMatch(/too-deep/);
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

test('a separated spouse stays registered while the holder has another partner', () => {
  const together = GOOD.replace('partner: none', 'partner: { who: dana, bond: cohabitation }').replace(
    'others: none\n',
    '',
  );
  const others = `  dana: { born: 1961-01-01, insured-as: holder }
  claire: { born: 1959-01-01, insured-as: dependant, dependant-of: anna, dependant-as: spouse, partner: none }
others: none
`;
  expect(problemsOf(together + others)).toEqual([]);
  const both = (together + others).replace(
    'dependant-as: spouse, partner: none',
    'dependant-as: spouse, partner: { who: dana }',
  );
  expect(problemsOf(both)).toContain('persons.claire.dependant-as: dependant-partner-contradicts');
});
