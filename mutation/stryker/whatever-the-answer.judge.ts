import { expect, test } from 'vitest';
import { allCases } from '../../situations/cases.ts';
import { outcome } from '../../situations/outcome.ts';

/** The acceptance cases in which something is missing; all of them would judge each mutant for ten seconds. */
const cases = allCases().filter(({ file }) => file === 'whatever-the-answer.md');

test.each(cases.map((one) => [`${one.chapter}: ${one.name}`, one] as const))('%s', (_, one) => {
  expect(outcome(one)).toEqual(one.expected);
});
