import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allCases } from './cases.ts';
import { lifeCases } from './life/outcome.ts';

/** Published on ceilings, on decisions and on dates; and statements that are wrong. A number that is gone was gone at its source. */
const REQUIRED = [
  ...['WE-01', 'WE-02', 'WE-03', 'WE-04', 'WE-06', 'WE-08', 'WE-10', 'WE-12', 'WE-13', 'WE-15', 'WE-17'],
  ...['WE-19', 'WE-20', 'WE-22', 'WE-23', 'WE-24', 'WE-25', 'WE-26', 'WE-27', 'WE-28', 'WE-29', 'WE-30'],
  ...['WE-32', 'WE-35', 'WE-36', 'WE-37', 'WE-41', 'WE-42', 'WE-43', 'WE-44', 'WE-45', 'WE-46', 'WE-48'],
  ...['WE-49', 'WE-51', 'WE-52', 'WE-54', 'NEG-01', 'NEG-03', 'NEG-05', 'NEG-11'],
];
/** A proposal, and no ceiling of any household. */
const WITHOUT_CASE = ['WE-22'];
/** Those that print a figure or a day of the answer. */
const WITH_FIGURES = 17;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

const page = readFileSync(new URL('../docs/published-examples.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| (WE|NEG)-/.test(line))
  .map((line) => {
    const [number = '', published = '', , name = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { number, published, name };
  });
const cases = [...allCases(), ...lifeCases()];

/** What a publication says in figures: amounts and sums of a year, twelve times an amount of a month, and days. */
function figuresIn(published: string): readonly string[] {
  const amount = String.raw`\d{1,3}(?: \d{3})+(?:\.\d\d)?(?!\d)|\d+\.\d\d(?!\d)`;
  const sums = [...published.matchAll(RegExp(`(${amount})(?: \\+ (${amount}))?( a month)?`, 'g'))];
  const unquoted = published.replace(/"[^"]*"/g, '');
  const days = [...unquoted.matchAll(RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g'))];
  return [
    ...sums.map(([, first = '', second = '0', isMonthly]) => {
      const [one, other] = [first, second].map((text) => Math.round(Number(text.replace(' ', '')) * 100));
      return ((((one ?? 0) + (other ?? 0)) * (isMonthly === undefined ? 1 : 12)) / 100).toFixed(2);
    }),
    ...days.map(([, day = '', month = '', year]) => {
      const number = MONTHS.indexOf(month) + 1;
      return `${year ?? ''}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    }),
  ];
}

test('every published example is there, and has a case', () => {
  expect([...new Set(rows.map(({ number }) => number))].sort()).toEqual([...REQUIRED].sort());
  const without = rows.filter(({ name }) => name.startsWith('none: '));
  expect(without.map(({ number }) => number)).toEqual(WITHOUT_CASE);
});

test.each(rows.filter(({ name }) => !name.startsWith('none: ')))('$number: $name', ({ published, name }) => {
  const carrying = cases.filter((one) => one.name === name);
  expect(carrying.length, name).toBeGreaterThan(0);
  const expected = carrying.flatMap(({ expected: { income, ceiling, ...days } }) => [
    ...[income, ceiling],
    ...[days['automatic-opens'], days['first-end'], days['opens']],
  ]);
  for (const figure of figuresIn(published)) expect(expected, published).toContain(figure);
});

test('figures are found where they are published', () => {
  expect(rows.filter(({ published }) => figuresIn(published).length > 0)).toHaveLength(WITH_FIGURES);
  expect(figuresIn('October 2022: 1 973.41 a month, 23 680.87 a year')).toEqual(['23680.92', '23680.87']);
  expect(figuresIn('January 2024: 27 011 + 5 000.48')).toEqual(['32011.48']);
  expect(figuresIn('opened on 27 March 2024: until 31 December 2025')).toEqual(['2024-03-27', '2025-12-31']);
});
