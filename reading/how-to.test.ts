import { INCOME_KINDS, day } from '@pleindroit/law';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSituation } from './reading.ts';
import { SITUATION_KINDS } from './schema.ts';

const page = readFileSync(new URL('../docs/how-to/write-a-situation.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, text = '']) => text);

test.each(examples)('an example of the page is read', (text) => {
  expect(readSituation(text, day('2026-01-01')).problems).toBeUndefined();
});

test('the page has examples, and names every kind of situation and of income', () => {
  expect(examples.length).toBeGreaterThan(1);
  const silent = [...SITUATION_KINDS, ...INCOME_KINDS].filter((kind) => !page.includes(`\`${kind}\``));
  expect(silent).toEqual([]);
});
