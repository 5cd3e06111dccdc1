import { describe, expect, test } from 'vitest';
import { amountsJson } from './amounts-json.ts';
import { checkValues } from './check-values.ts';
import { readValueFile } from './value-file.ts';

const FIRST =
  '    - { from: "2024-01-01", to: "2024-04-30", value: "27011.00", source: "a page", trust: press }';
const SECOND = '    - { from: "2024-05-01", value: "27550.86", source: "another", trust: mutuality }';

function fileOf(...values: string[]): string {
  return [
    'confirmed-until: 2026-03-31',
    'month.first:',
    '  label: "Ceiling of a month"',
    '  unit: EUR per year',
    '  dated-by: month',
    '  values:',
    ...values,
    '',
  ].join('\n');
}

/** The problems of one file of ceilings, as they are printed. */
function problemsOf(text: string, path = 'law/ceiling/ceiling.yaml'): string[] {
  const { file, problems } = readValueFile(path, text);
  return [...problems, ...checkValues([file]).problems].map(({ line, problem }) => `${line}: ${problem}`);
}

const changed = (from: string, to: string): string[] => problemsOf(fileOf(FIRST, SECOND.replace(from, to)));

test('a sound file has no problems and becomes whole cents', () => {
  expect(problemsOf(fileOf(FIRST, SECOND))).toEqual([]);
  const { file } = readValueFile('law/ceiling/ceiling.yaml', fileOf(FIRST, SECOND));
  expect(checkValues([file]).series).toEqual([
    {
      name: 'ceiling.month.first',
      label: 'Ceiling of a month',
      unit: 'EUR per year',
      isConstant: false,
      confirmedUntil: '2026-03-31',
      values: [
        { from: '2024-01-01', to: '2024-04-30', value: 2701100, scale: 1, source: 'a page', trust: 'press' },
        { from: '2024-05-01', value: 2755086, scale: 1, source: 'another', trust: 'mutuality' },
      ],
    },
  ]);
});

test('a series that no index moves says so, and its last value has no end', () => {
  const constant = (text: string): string =>
    text.replace('dated-by: month', 'dated-by: month\n  constant: yes');
  const { file } = readValueFile('law/ceiling/ceiling.yaml', constant(fileOf(FIRST, SECOND)));
  const { series, problems } = checkValues([file]);
  expect(problems).toEqual([]);
  expect(JSON.parse(amountsJson(series))).toMatchObject({
    'EUR per year': { 'ceiling.month.first': { isConstant: true } },
  });
  expect(problemsOf(constant(fileOf(FIRST)))).toEqual(['8: constant: the last value has no end']);
  expect(problemsOf(constant(fileOf(FIRST, SECOND)).replace('constant: yes', 'constant: perhaps'))).toEqual([
    '6: unknown constant perhaps (one of yes)',
  ]);
});

describe('refused, with its line', () => {
  test.each([
    ['a third decimal', '"27550.86"', '"27550.861"', /^8: 27550.861 is not an amount/],
    ['one decimal', '"27550.86"', '"27550.9"', /^8: 27550.9 is not an amount/],
    ['a decimal comma', '"27550.86"', '"27550,86"', /^8: 27550,86 is not an amount/],
    ['a negative amount', '"27550.86"', '"-1.00"', /^8: -1.00 is not an amount/],
    ['no value', 'value: "27550.86", ', '', /^8: value is missing/],
    ['no source', 'source: "another", ', '', /^8: source is missing/],
    ['an empty source', '"another"', '" "', /^8: source is missing/],
    ['no trust', ', trust: mutuality', '', /^8: trust is missing/],
    ['an unknown trust', 'mutuality', 'hearsay', /^8: unknown trust hearsay \(one of official/],
    ['an unknown key', 'trust:', 'note: "x", trust:', /^8: unknown key note/],
    ['a day that does not exist', '2024-05-01', '2024-02-30', /^8: from: 2024-02-30 is not a day/],
    ['a gap', '2024-05-01', '2024-06-01', /^8: gap: the value before it ends on 2024-04-30/],
    ['an overlap', '2024-05-01', '2024-04-01', /^8: overlaps the value before it, which ends on 2024-04-30/],
    ['a wrong order', '2024-05-01', '2023-12-01', /^8: not sorted: the value before it starts on 2024-01-01/],
    [
      'a month that starts on the 2nd',
      '2024-05-01',
      '2024-05-02',
      /^8: from is not the first day of a month/,
    ],
    ['a start after confirmed-until', '2024-05-01', '2026-05-01', /^8: starts after confirmed-until/],
    ['a value that is a list', '"27550.86"', '[1]', /^8: value must be a text/],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });

  test.each([
    [
      'an end in mid-month',
      fileOf(FIRST.replace('04-30', '04-29'), SECOND),
      /^7: to is not the last day of a month/,
    ],
    [
      'an end before the start',
      fileOf(FIRST.replace('2024-04-30', '2023-04-30'), SECOND),
      /^7: to is before from/,
    ],
    [
      'an open value that is not the last',
      fileOf(FIRST.replace(', to: "2024-04-30"', ''), SECOND),
      /^7: to is missing/,
    ],
    [
      'a year that starts in May',
      fileOf(SECOND).replace('by: month', 'by: year'),
      /^7: from is not the first day of a year/,
    ],
    ['no unit', fileOf(FIRST, SECOND).replace('  unit: EUR per year\n', ''), /^2: unit is missing/],
    ['an unknown unit', fileOf(FIRST, SECOND).replace('EUR per year', 'EUR'), /^4: unknown unit EUR/],
    ['no label', fileOf(FIRST, SECOND).replace('"Ceiling of a month"', ''), /^3: label is missing/],
    ['no confirmed-until', fileOf(FIRST).replace(/^.*\n/, ''), /^1: confirmed-until is missing/],
    ['no values', fileOf(), /^2: month.first has no values/],
    ['a value that is not a map', fileOf('    - 27550.86'), /^7: month.first: a value is written/],
    [
      'a series written twice',
      fileOf(FIRST) + fileOf(SECOND).replace(/^.*\n/, ''),
      /: Map keys must be unique/,
    ],
    [
      'a name with a capital',
      fileOf(FIRST).replace('month.first', 'Month'),
      /^2: ceiling.Month is not a name/,
    ],
    ['a key of the file nobody knows', `note: x\n${fileOf(FIRST)}`, /^1: unknown key note/],
    ['a tab', fileOf(FIRST).replace('  unit', '\tunit'), /^\d+: /],
    ['an empty file', '', /^1: a file of values is a list of keys/],
    ['a list', '- a\n', /^1: a file of values is a list of keys/],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });

  test('all at once, not the first only', () => {
    const text = fileOf(
      FIRST.replace('press', 'gossip'),
      SECOND.replace('27550.86', '1.234').replace('05-01', '07-01'),
    );
    expect(problemsOf(text).length).toBe(3);
  });

  test('a series that stands in two files of one folder, with the place of the other', () => {
    const read = ['law/income/a.yaml', 'law/income/b.yaml'].map(
      (path) => readValueFile(path, fileOf(SECOND)).file,
    );
    expect(checkValues(read).problems).toEqual([
      {
        path: 'law/income/b.yaml',
        line: 2,
        problem: 'income.month.first stands already at law/income/a.yaml:2',
      },
    ]);
  });
});

describe('numbers that are not euro', () => {
  const inUnit = (unit: string, value: string) => {
    const text = fileOf(SECOND.replace('27550.86', value)).replace('EUR per year', unit);
    return checkValues([readValueFile('law/ceiling/ceiling.yaml', text).file]);
  };

  test.each([
    ['coefficient', '1.0612', 10612, 10000],
    ['coefficient', '1.7000', 17000, 10000],
    ['coefficient', '2', 2, 1],
    ['factor', '1.024112', 1024112, 1000000],
    ['percent per year', '1.5', 15, 1000],
    ['percent per year', '5', 5, 100],
  ])('a %s of %s is %i out of %i', (unit, written, value, scale) => {
    const { problems, series } = inUnit(unit, written);
    expect(problems).toEqual([]);
    expect(series[0]?.values[0]).toMatchObject({ value, scale });
  });

  test.each(['1,06', '1e3', '-1', '1.123456789', '1.', 'one'])('%s is refused', (written) => {
    expect(inUnit('coefficient', written).problems[0]?.problem).toContain('is not a coefficient');
  });

  test('factors may overlap, but stay in order', () => {
    const open = (from: string) => `    - { from: "${from}", value: "1.02", source: a, trust: derived }`;
    const factors = (...days: string[]) => fileOf(...days.map(open)).replace('EUR per year', 'factor');
    expect(problemsOf(factors('2015-07-01', '2016-01-01'))).toEqual([]);
    expect(problemsOf(factors('2016-01-01', '2015-07-01'))).toEqual([
      '8: not sorted: the value before it starts on 2016-01-01',
    ]);
  });
});

test('a series may be confirmed longer than its file', () => {
  const text = fileOf(SECOND).replace('  values:', '  confirmed-until: 2026-12-31\n  values:');
  expect(checkValues([readValueFile('law/ceiling/ceiling.yaml', text).file]).series[0]?.confirmedUntil).toBe(
    '2026-12-31',
  );
});

test('the JSON does not depend on the order of the files', () => {
  const read = ['law/ceiling/a.yaml', 'law/income/b.yaml'].map(
    (path) => readValueFile(path, fileOf(FIRST, SECOND)).file,
  );
  const json = amountsJson(checkValues(read).series);
  expect(amountsJson(checkValues([...read].reverse()).series)).toBe(json);
  expect(Object.keys((JSON.parse(json) as { 'EUR per year': object })['EUR per year'])).toEqual([
    'ceiling.month.first',
    'income.month.first',
  ]);
});
