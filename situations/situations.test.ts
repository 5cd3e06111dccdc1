import { describe, expect, test } from 'vitest';
import { allCases, casesOfPage, type Case } from './cases.ts';
import { outcome } from './outcome.ts';

const cases = allCases();
const chapters = Map.groupBy(cases, ({ file, chapter }) => `${file}: ${chapter}`);

describe.each([...chapters])('%s', (_, ofChapter: readonly Case[]) => {
  test.each(ofChapter.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(outcome(one), one.situation).toEqual(one.expected);
  });
});

test('every case has its own name, an article, something expected and how that was found by hand', () => {
  const names = cases.map(({ file, chapter, name }) => `${file} ${chapter} ${name}`);
  expect(names).toEqual([...new Set(names)]);
  expect(
    cases.filter(
      ({ articles, expected, byHand }) =>
        articles === '' || byHand === '' || Object.keys(expected).length === 0,
    ),
  ).toEqual([]);
});

test('an empty cell leaves the whole line of the situation out', () => {
  const page = [
    '```yaml',
    'request: <day>',
    'others: <others>',
    '```',
    '',
    '| case | day | others | = verdict |',
    '|---|---|---|---|',
    '| a | 2025-01-01 | | open |',
  ].join('\n');
  expect(casesOfPage('page.md', page)[0]).toMatchObject({
    situation: 'request: 2025-01-01',
    expected: { verdict: 'open' },
  });
});
