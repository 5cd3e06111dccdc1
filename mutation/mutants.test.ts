import { lawInForce, seriesReadBy } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { mutantsOfAmounts, mutantsOfCards } from './mutants.ts';
import { run } from './run.ts';
import { reasonFor, unusedReasons } from './survivors.ts';
import { witnesses } from './witnesses.ts';

const all = [...mutantsOfCards(lawInForce), ...mutantsOfAmounts(lawInForce, [...seriesReadBy(lawInForce)])];

test('every mutant has its own name, and every reason excuses one', () => {
  const names = all.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(2000);
  expect(names).toEqual([...new Set(names)]);
  expect(unusedReasons(names)).toEqual([]);
});

// All of them are `npm run mutants`; one in a hundred keeps the judges honest in every run.
test('a sample: each is noticed, or its reason is known', () => {
  const sample = all.filter((_, place) => place % 100 === 0);
  const silent = run(sample, witnesses())
    .filter(({ mutant, killedBy }) => killedBy === undefined && reasonFor(mutant.name) === undefined)
    .map(({ mutant }) => mutant.name);
  expect(silent).toEqual([]);
});

test('the law itself is noticed by nobody', () => {
  const [unchanged] = run([{ name: 'the law', about: { card: 'right' }, law: lawInForce }], witnesses());
  expect(unchanged?.killedBy).toBeUndefined();
});
