import { day } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { MOST_CHARACTERS, readHistory, readSituation } from './reading.ts';

/** Whoever posts junk is answered as soon as whoever posts a text of the same size that can be read. */

const TODAY = day('2026-11-25');
const SIZE = 190_000;

function filled(piece: (place: number) => string, before = ''): string {
  const parts = [before];
  for (let length = before.length, place = 0; length < SIZE; place++) {
    const one = piece(place);
    parts.push(one);
    length += one.length;
  }
  return parts.join('').slice(0, MOST_CHARACTERS);
}

const PERSONS = 'request: 2025-02-10\napplicant: a0\npersons:\n';

const changes = (piece: (place: number) => string, persons: string) =>
  `applicant: a0\npersons:\n${persons}happened:\n${Array.from(
    { length: 190 },
    (_, place) => `  - { kind: change, on: 2020-01-01, persons: { ${piece(place)} } }\n`,
  ).join('')}`;
const crowd = (place: number, count: number) =>
  Array.from({ length: count }, (_, one) => `a${place}-${one}: {}`).join(', ');

function timeOf(text: string, read: typeof readSituation | typeof readHistory = readSituation): number {
  const started = performance.now();
  expect(read(text, TODAY).problems?.length).toBeGreaterThan(0);
  return performance.now() - started;
}

const plain = filled((place) => `  a${place}: { born: 1990-01-01 }\n`, PERSONS);
// Once to warm up, then the time that counts.
timeOf(plain);
const TIME = timeOf(plain);

test.each([
  ['a list of nothing', filled(() => ',', '[')],
  ['a map of nothing', filled(() => ',', '{')],
  ['braces that close', filled(() => '}')],
  ['brackets in pairs', filled(() => '[]')],
  ['brackets that open', filled(() => '[')],
  ['tags', filled(() => '! ')],
  ['quotes', filled(() => '"')],
  ['anchors', filled(() => '&a ')],
  ['aliases in a list', filled(() => '*a,', '[')],
  ['lines that close', filled(() => ']\n')],
  ['names that do not exist', filled((place) => `k${place}: x\n`)],
  ['a name written again and again', filled(() => 'k: x\n')],
  ['a crowd with one partner', filled((place) => `  a${place}: {partner: {who: a0}}\n`, PERSONS)],
  ['a crowd with one parent', filled((place) => `  a${place}: {lives-with-parents: [a0, a1]}\n`, PERSONS)],
  [
    'a chain of dependants',
    filled((place) => `  a${place}: {insured-as: dependant, dependant-of: a${place + 1}}\n`, PERSONS),
  ],
])('%s', (_, text) => {
  expect(text.length).toBeGreaterThanOrEqual(SIZE);
  expect(timeOf(text)).toBeLessThan(12 * TIME);
});

test.each([
  ['that is one at first', changes(() => 'a0: {}', `  ${crowd(0, 11_000).replaceAll(', ', '\n  ')}\n`)],
  ['that grows', changes((place) => crowd(place, 80), '  a0: {}\n')],
])('a history of a crowd %s', (_, text) => {
  expect(readHistory(text, TODAY).problems?.map(({ code }) => code)).toEqual(['too-many-persons']);
  expect(timeOf(text, readHistory)).toBeLessThan(12 * TIME);
});
