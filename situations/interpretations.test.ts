import { lawInForce, otherReadings } from '@pleindroit/law';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acceptanceHouseholds, generatedHouseholds } from './effect-of-a-reading.ts';
import { effectLine } from './interpretations.ts';

const page = readFileSync(new URL('../docs/interpretations.md', import.meta.url), 'utf8');
const entries = new Map(page.split(/^## /m).map((entry) => [Number.parseInt(entry, 10), entry]));

test('every question that a card names is computed under its other readings, or says why not', () => {
  const named = new Set([...lawInForce.rules.values()].flatMap(({ interpretations }) => interpretations));
  const silent = [...named].filter(
    (number) => !/^- \*\*(Otherwise|Not computed):/m.test(entries.get(number) ?? ''),
  );
  expect(silent).toEqual([]);
});

test('every other reading stands under its question', () => {
  const absent = otherReadings.filter(
    ({ interpretation, says }) => !entries.get(interpretation)?.includes(`\n  - ${says}: `),
  );
  expect(absent.map(({ says }) => says)).toEqual([]);
});

// All of them are `npm run interpretations`; these few keep the page honest in every run.
test('the page says what is computed', () => {
  const them = { cases: acceptanceHouseholds(), generated: generatedHouseholds(1000) };
  for (const reading of otherReadings.filter(({ interpretation }) => [24, 36].includes(interpretation))) {
    expect(page).toContain(effectLine(reading, them));
  }
});
