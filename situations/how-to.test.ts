import { lawInForce } from '@pleindroit/law';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPECTATIONS } from './outcome.ts';

/** What docs/how-to/add-a-case.md tells the next author. */

const page = readFileSync(new URL('../docs/how-to/add-a-case.md', import.meta.url), 'utf8');

test('every key that a case can expect is told, and no other', () => {
  const [, table = ''] = page.split('## What can be expected');
  const keys = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, key]) => key),
  );
  expect(keys.sort()).toEqual([...EXPECTATIONS].sort());
});

test('the cards of its examples are cards of the law', () => {
  const named = [...page.matchAll(/because: \[(.+?)\]/g)].flatMap(([, list = '']) => list.split(', '));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !lawInForce.rules.has(id))).toEqual([]);
});
