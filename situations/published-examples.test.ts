import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allCases } from './cases.ts';

const page = readFileSync(new URL('../docs/published-examples.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| (WE|NEG)-/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const names = new Set(allCases().map(({ name }) => name));

test.each(rows.map(([, number, , , name]) => [number, name] as const))('%s: %s', (_, name) => {
  expect(name?.startsWith('none: ') === true || names.has(name ?? '')).toBe(true);
});

test('every published example is there', () => {
  expect(rows.length).toBeGreaterThanOrEqual(37);
});
