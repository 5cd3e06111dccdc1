import { describe, expect, test } from 'vitest';
import { judgedLaws } from './judged-laws.ts';
import { run } from './run.ts';
import { reasonFor, unusedReasons } from './survivors.ts';

const all = judgedLaws.flatMap(({ mutants }) => mutants);

test('every mutant has its own name, and every reason excuses one', () => {
  const names = all.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(2500);
  expect(names).toEqual([...new Set(names)]);
  expect(unusedReasons(names)).toEqual([]);
});

describe.each(judgedLaws.map((one) => [one.name, one] as const))('%s', (_, judged) => {
  // All of them are `npm run mutants`; one in a hundred keeps the judges honest in every run.
  test('a sample: each is noticed, or its reason is known', () => {
    const sample = judged.mutants.filter((__, place) => place % 100 === 0);
    const silent = run(judged, sample)
      .filter(({ mutant, killedBy }) => killedBy === undefined && reasonFor(mutant.name) === undefined)
      .map(({ mutant }) => mutant.name);
    expect(silent).toEqual([]);
  });

  test('the law itself is noticed by nobody', () => {
    const [rule] = judged.law.rules.keys();
    const [unchanged] = run(judged, [{ name: 'the law', about: { card: rule ?? '' }, law: judged.law }]);
    expect(unchanged?.killedBy).toBeUndefined();
  });
});
