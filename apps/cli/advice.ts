import { adviceOf, type Advice, type FilingDays } from '@pleindroit/assessment/advice';
import type { Situation } from '@pleindroit/assessment';
import { bestIn, counselIn, filingDaysIn, guessesIn, pathIn, type Words } from '@pleindroit/interview';
import { isoDay, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { amountLines } from './amount-lines.ts';
import { EXIT } from './exit-codes.ts';
import { readText } from './read-text.ts';
import { correction, refusedFile, type Refused } from './situations.ts';
import type { Terminal } from './terminal.ts';

/** On which day to file, for one situation. */

export interface AdviceTold {
  readonly file: string;
  readonly situation: Situation;
  readonly advice: Advice;
  readonly exit: typeof EXIT.answered;
}

export async function adviceOfFile(file: string, today: number, words: Words): Promise<AdviceTold | Refused> {
  const read = await readText(file);
  if (!('text' in read)) return refusedFile(file, read, words);
  const { situation, problems } = readSituation(read.text, today);
  if (situation === undefined) {
    return { file, corrections: problems.map((one) => correction(one, words)), exit: EXIT.input };
  }
  return { file, situation, advice: adviceOf(situation, lawInForce, today), exit: EXIT.answered };
}

export function adviceLines(
  { advice, situation }: AdviceTold,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const { say } = words;
  const { paint, wrapped } = terminal;
  const { best, days, stated, otherPaths, counsel } = advice;
  const missing = counsel === 'ask-first' ? days : counsel === 'keep-while-open' ? [stated] : [];
  const asks = [...new Set(missing.flatMap((one) => one.asks))];
  const isEarlier = stated.from < (days[0]?.from ?? 0);
  const shown = [...(isEarlier ? [stated] : []), ...days];
  const enough =
    shown.findIndex((_, place) => opensOnlyLater(shown.slice(place), advice)) + 1 || shown.length;
  const decisive = counsel === 'keep-the-request' ? stated : best;
  const guesses = guessesIn(words, advice);
  const sections: readonly (readonly string[])[] = [
    [
      ...wrapped(paint('strong', counselIn(words, advice)), 0, 0),
      ...bestIn(words, advice).flatMap((one) => wrapped(one, 0, 0)),
    ],
    section(
      say('heading.asks'),
      asks.flatMap((path) => [
        ...wrapped(`• ${words.fact(path, situation)}`, 2),
        ...wrapped(paint('faint', path), 4),
      ]),
    ),
    section(
      say('advice.heading.guesses'),
      guesses.flatMap((one) => wrapped(`• ${one}`, 2)),
    ),
    section(say('advice.heading.days'), [
      ...shown.slice(0, enough).flatMap(dayLines),
      ...(enough < shown.length ? wrapped(`• ${say('advice.later')}`, 2) : []),
    ]),
    section(say('advice.heading.paths'), [
      ...(otherPaths.length === 0 ? [] : wrapped(paint('faint', say('advice.not-cumulative')), 2, 0)),
      ...otherPaths.flatMap((path) => wrapped(`• ${pathIn(words, path)}`, 2)),
    ]),
    section(
      say('heading.amounts'),
      (decisive?.amounts ?? []).flatMap((amount) => amountLines(amount, words, terminal)),
    ),
    wrapped(paint('faint', say('answer.only-the-mutuality-decides')), 0, 0),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]));

  function section(heading: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [paint('strong', heading), ...lines];
  }

  function dayLines(one: FilingDays): readonly string[] {
    const { when, what, compared } = filingDaysIn(words, one);
    return [
      ...wrapped(`• ${say('named-value', { name: when, value: what })}`, 2),
      ...(compared === undefined ? [] : wrapped(paint('faint', compared), 4)),
    ];
  }
}

/** After the best days, as soon as every day that is left opens the right later than they do. */
function opensOnlyLater(left: readonly FilingDays[], { best, opensTheSameUntil: same }: Advice): boolean {
  if (best === undefined || same === undefined) return false;
  return left.every(({ from, verdict }) => from > same && verdict === 'met');
}

export function adviceJson({ file, advice }: AdviceTold): object {
  return { file, ...adviceAsJson(advice) };
}

/** Days as civil dates. */
export function adviceAsJson({ stated, days, best, opensTheSameUntil: same, ...rest }: Advice): object {
  const told = ({ from, until, ...one }: FilingDays) => ({
    from: isoDay(from),
    until: isoDay(until),
    ...one,
  });
  return {
    ...rest,
    stated: told(stated),
    ...(best === undefined ? {} : { best: told(best) }),
    ...(same === undefined ? {} : { opensTheSameUntil: isoDay(same) }),
    days: days.map(told),
  };
}
