import type { Assessment } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import { lawInForce } from '@pleindroit/law';
import { EXIT } from './exit-codes.ts';
import { explainedTrees, explanationLines } from './explanation.ts';
import { headlineLines } from './headline.ts';
import { outlookJson } from './outlook-lines.ts';
import { interpretationLines, resultLines } from './result.ts';
import type { Correction, Failed, Outcome } from './situations.ts';
import { harmless, type Terminal } from './terminal.ts';

/** How outcomes are written: as text for people, or as JSON for programs. */

export type Telling = 'assess' | 'explain';

/**
 * The outcome of one file, written out. Whatever goes wrong in our own code stays with this file: the others
 * are answered all the same.
 */
export async function told<T>(
  file: string,
  outcome: () => Promise<Outcome>,
  written: (outcome: Outcome) => T,
): Promise<T> {
  try {
    return written(await outcome());
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return written({ file, failure, exit: EXIT.bug });
  }
}

export function outcomeText(
  outcome: Outcome,
  telling: Telling,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  if ('failure' in outcome) return failureLines(outcome, words, terminal);
  if ('corrections' in outcome) return correctionLines(outcome.file, outcome.corrections, words, terminal);
  const { answer, situation, outlook } = outcome;
  if (telling === 'assess') return resultLines(answer, situation, outlook, words, terminal);
  const trees = explainedTrees(answer, situation, lawInForce);
  const interpretations = interpretationLines(answer, words, terminal);
  return [
    ...headlineLines(answer, words, terminal),
    '',
    ...explanationLines(trees, situation, words, terminal),
    ...(interpretations.length === 0 ? [] : ['', ...interpretations]),
  ];
}

function failureLines({ file, failure }: Failed, words: Words, terminal: Terminal): readonly string[] {
  const said = words.say('cli.bug-of-file', { file: nameOf(file, words), message: harmless(failure) });
  return terminal.wrapped(terminal.paint('bad', said), 0, 0);
}

export function nameOf(file: string, words: Words): string {
  return file === '-' ? words.say('cli.standard-input') : harmless(file);
}

function correctionLines(
  file: string,
  corrections: readonly Correction[],
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const { say, count } = words;
  // The line that tells of those that are not told is none itself.
  const all = corrections.reduce((sum, one) => sum + (one.count ?? 1), 0);
  const heading = count('cli.problems', all, { file: nameOf(file, words) });
  return [
    ...terminal.wrapped(terminal.paint('strong', heading)),
    ...corrections.flatMap(({ path, place, problem, remedy, line, column }) => {
      const at = line === undefined || column === undefined ? '' : say('cli.at', { line, column });
      const where = [at, harmless(path)].filter((one) => one !== '').join(' · ');
      return [
        '',
        ...(where === '' ? [] : terminal.wrapped(terminal.paint('faint', where), 2)),
        ...(place === '' ? [] : terminal.wrapped(harmless(place), 2)),
        ...terminal.wrapped(terminal.paint('bad', harmless(problem)), 2),
        ...terminal.wrapped(`→ ${harmless(remedy)}`, 2),
      ];
    }),
  ];
}

export function outcomeJson(outcome: Outcome, telling: Telling): object {
  const { file } = outcome;
  if ('failure' in outcome) return { file, failure: outcome.failure };
  if ('corrections' in outcome) return { file, problems: outcome.corrections };
  const { answer, situation, outlook } = outcome;
  if (telling === 'explain') return { file, explanation: explainedTrees(answer, situation, lawInForce) };
  return { file, ...withoutSteps(answer), outlook: outlookJson(outlook) };
}

/** The walked steps are for `explain`: an answer of two pages would become one of two hundred. */
function withoutSteps({ steps: _steps, income, ...answer }: Assessment): object {
  return { ...answer, income: { ...income, lines: income.lines.map(({ step: _step, ...line }) => line) } };
}
