import { outcomeOf, type Assessment } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import { lawInForce } from '@pleindroit/law';
import { explainedTrees, explanationLines } from './explanation.ts';
import { headlineLines } from './headline.ts';
import { outlookJson } from './outlook-lines.ts';
import { interpretationLines, resultLines } from './result.ts';
import type { Answered } from './situations.ts';
import type { Terminal } from './terminal.ts';

/** How an answer is written: as text for people, or as JSON for programs. */

export type Telling = 'assess' | 'explain';

export function answerLines(
  { answer, situation, outlook }: Answered,
  telling: Telling,
  words: Words,
  terminal: Terminal,
): readonly string[] {
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

export function answerJson({ file, answer, situation, outlook }: Answered, telling: Telling): object {
  if (telling === 'explain') return { file, explanation: explainedTrees(answer, situation, lawInForce) };
  return { file, outcome: outcomeOf(answer), ...withoutSteps(answer), outlook: outlookJson(outlook) };
}

/** The walked steps are for `explain`: an answer of two pages would become one of two hundred. */
function withoutSteps({ steps: _steps, income, ...answer }: Assessment): object {
  return { ...answer, income: { ...income, lines: income.lines.map(({ step: _step, ...line }) => line) } };
}
