import { expect, test } from 'vitest';
import { allCases } from './cases.ts';
import { EXPECTATIONS } from './outcome.ts';
import { articlesOf, householdOf, interpretationsOf, inWords, statedIn } from './report.ts';

const cases = allCases();
/** Codes of the program that nobody else says. */
const CODES = EXPECTATIONS.filter((key) => key.includes('-'));

test('the report says of every case what the household is, in words', () => {
  for (const one of cases) {
    const said = [
      ...Object.entries(one.expected).map(([key, value]) => inWords(key, value)),
      ...(one.file.startsWith('stories/') ? [] : [statedIn(one)]),
      householdOf(one),
    ];
    for (const line of said) {
      expect(line, one.name).not.toMatch(/[{}]|undefined|\[object/);
      expect(
        CODES.filter((code) => line.split(/[\s:;,]+/).includes(code)),
        line,
      ).toEqual([]);
    }
    expect(householdOf(one), one.name).toMatch(/^request \d{4}-\d\d-\d\d: \w+ \(/);
  }
  // Of a table every row says what is its own; a story says everything in its household.
  const rows = cases.filter(
    ({ file, stated }) => !file.startsWith('stories/') && Object.keys(stated).length === 0,
  );
  // Two rows state nothing at all, which is what they are about.
  expect(rows.length).toBe(2);
});

test('a case that rests on an interpretation names its number, apart from the articles', () => {
  const turned = cases.find(({ articles }) => /Q26/.test(articles));
  if (turned === undefined) throw new Error('no case rests on a question');
  expect(interpretationsOf(turned)).toContain(26);
  expect(articlesOf(turned)).not.toContain('Q');
  expect(cases.filter((one) => interpretationsOf(one).length > 0).length).toBeGreaterThan(70);
});
