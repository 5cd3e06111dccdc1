import { outcomeOf, type Assessment } from '@pleindroit/assessment';
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

const STYLES = {
  met: 'good',
  'not met': 'bad',
  open: 'open',
  lapsed: 'open',
  'law-not-known': 'open',
} as const;

function headline(answer: Assessment, words: Words): { readonly text: string; readonly style: Style } {
  const outcome = outcomeOf(answer);
  const text =
    outcome === 'lapsed' || outcome === 'law-not-known'
      ? words.say(`answer.${outcome}`)
      : words.answer(outcome);
  return { text, style: STYLES[outcome] };
}
