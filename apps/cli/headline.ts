import { outcomeOf, type Assessment, type Outcome } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import type { Style, Terminal } from './terminal.ts';

/** The first two sentences of an answer: what it means for the household, and who decides. */
export function headlineLines(
  answer: Assessment,
  words: Words,
  { wrapped, paint }: Terminal,
): readonly string[] {
  const { text, style } = headline(answer, words);
  return [
    ...wrapped(paint('strong', paint(style, text)), 0, 0),
    ...wrapped(words.say('answer.only-the-mutuality-decides')),
  ];
}

const STYLES: Readonly<Record<Outcome, Style>> = {
  met: 'good',
  automatic: 'good',
  'ex-officio': 'good',
  'for-some': 'open',
  'not met': 'bad',
  open: 'open',
  lapsed: 'open',
  'law-not-known': 'open',
};

function headline(answer: Assessment, words: Words): { readonly text: string; readonly style: Style } {
  const outcome = outcomeOf(answer);
  return { text: words.answer(outcome), style: STYLES[outcome] };
}
