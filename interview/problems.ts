import type { Problem } from '@pleindroit/reading';
import type { FactWords } from './facts.ts';
import { keysUnder, type Text } from './text.ts';

export interface ProblemInWords {
  /** The place as it is written in a file: `persons.anna.incomes.2025-01[0].amount`. */
  readonly path: string;
  /** The same place in words; empty for the whole text. */
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What is wrong, and what to do about it. */
export function problemInWords({ say, must }: Text, { place }: FactWords, problem: Problem): ProblemInWords {
  const { path, code, values } = problem;
  // In `{ amount: 1450,50 }` YAML takes the comma for the end of the amount, and 50 for a name.
  if (code === 'unknown-key' && /^\d{1,2}$/.test(values['key'] ?? '')) {
    return { path, place: place(path), problem: say('problem-of.comma'), remedy: say('remedy-of.comma') };
  }
  const expected = code === 'not-one-of' ? expectedAt(path, values['expected'] ?? '') : '';
  return {
    path,
    place: path === '' ? '' : place(path),
    problem: values['written'] === '' ? say('problem-of.nothing-written') : must(`problem.${code}`, values),
    remedy: expected === '' ? must(`remedy.${code}`, values) : say('remedy-of.these', { expected }),
  };
}

/**
 * What can be written there, as it is written: the reading leaves out the kinds, because they depend on the
 * list.
 */
function expectedAt(path: string, expected: string): string {
  if (expected !== '') {
    return expected
      .split(', ')
      .filter((one) => one !== 'true' && one !== 'false')
      .join(', ');
  }
  if (!path.endsWith('.kind')) return '';
  return keysUnder(path.includes('.incomes.') ? 'income' : 'situation').join(', ');
}
