import type { Assessment } from '@pleindroit/assessment';
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

const STYLES = { met: 'good', 'not met': 'bad', open: 'open' } as const;

function headline(answer: Assessment, words: Words): { readonly text: string; readonly style: Style } {
  if (isLapsedRight(answer)) return { text: words.say('answer.lapsed'), style: 'open' };
  if (isLawUnknown(answer)) return { text: words.say('answer.law-not-known'), style: 'open' };
  return { text: words.answer(answer.verdict), style: STYLES[answer.verdict] };
}

/** Art. 29: the declaration came too late. Whatever the income, this request opens nothing any more. */
export function hasLapsed({ remarks }: Assessment): boolean {
  return remarks.some(({ remark }) => remark === LATE);
}

export const LATE = 'declaration-after-two-months';

/** The income gives the right, and the request does not. */
export function isLapsedRight(answer: Assessment): boolean {
  return answer.verdict === 'met' && hasLapsed(answer);
}

/** Open is not always for want of a fact: before the first text that is known here, nobody can answer. */
export function isLawUnknown({ verdict, asks, open }: Assessment): boolean {
  return verdict === 'open' && asks.length === 0 && open.some(({ kind }) => kind === 'law');
}
