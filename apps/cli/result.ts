import {
  LATE_DECLARATION,
  comparisonAtSignature,
  explained,
  isTooMuch,
  outcomeOf,
  type Assessment,
  type Situation,
  type WayAnswer,
} from '@pleindroit/assessment';
import type { Outlook } from '@pleindroit/assessment/outlook';
import type { Ask, Words } from '@pleindroit/interview';
import { lawInForce } from '@pleindroit/law';
import { amountLines } from './amount-lines.ts';
import { headlineLines } from './headline.ts';
import { incomeLines } from './income-lines.ts';
import { outlookSections } from './outlook-lines.ts';
import { roadLines } from './road-lines.ts';
import { figures, summary } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** The answer about one household as a social worker reads it: the verdict first, then what it rests on. */
export function resultLines(
  answer: Assessment,
  situation: Situation,
  outlook: Outlook,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const { say } = words;
  const { wrapped, paint } = terminal;
  const signature = comparisonAtSignature(answer, situation);
  const decidesAtSignature = signature !== undefined && isTooMuch(signature);
  const outcome = outcomeOf(answer);
  const isKnown = outcome !== 'law-not-known';
  const isLapsed = outcome === 'lapsed';
  const sections: readonly (readonly string[])[] = [
    headlineLines(answer, words, terminal),
    section(
      say('heading.remarks'),
      // What the headline says is not said again below it.
      answer.remarks
        .filter(({ remark }) => !isLapsed || remark !== LATE_DECLARATION)
        .flatMap((remark) => wrapped(paint('open', `! ${words.remark(remark)}`), 2)),
    ),
    sameInEveryCase(),
    // What decides comes first.
    decidesAtSignature ? atSignature() : [],
    terminal.table(summary(answer, words)),
    decidesAtSignature ? [] : atSignature(),
    section(say('heading.asks-for-opening'), asked(answer.asksForOpening)),
    section(say('heading.asks'), asked(answer.asks)),
    section(say('heading.laws-not-known'), laws()),
    answer.income.yearIsBelow ? wrapped(say('heading.year-is-below'), 0, 0) : [],
    section(
      say('heading.ways'),
      answer.income.way === undefined && isKnown ? answer.income.ways.flatMap(wayLines) : [],
    ),
    section(say('heading.lines'), incomeLines(answer, situation, signature, words, terminal)),
    section(say('heading.indicators'), indicators()),
    section(say('heading.roads'), roadLines(answer, words, terminal)),
    ...(isKnown ? outlookSections(outlook, situation, words, terminal) : []),
    section(
      say('heading.amounts'),
      isKnown ? answer.amounts.flatMap((amount) => amountLines(amount, words, terminal)) : [],
    ),
    section(say('heading.articles'), wrapped(words.list(answer.articles), 2)),
    interpretationLines(answer, words, terminal),
  ];
  return sections
    .filter((lines) => lines.join('') !== '')
    .flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]));

  function section(heading: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [paint('strong', heading), ...lines];
  }

  function sameInEveryCase(): readonly string[] {
    const { right } = answer.steps;
    if (answer.verdict === 'open') return [];
    const isCertain = answer.open.some(({ kind }) => kind === 'fact')
      ? wrapped(say('answer.certain'), 0, 0)
      : [];
    if (right.rule !== undefined) return isCertain;
    return wrapped(`${words.step(explained(right, situation, lawInForce), situation)}.`, 0, 0);
  }

  function atSignature(): readonly string[] {
    if (signature === undefined) return [];
    return [
      paint('strong', say('heading.in-month-of-signature', { month: words.month(signature.examined) })),
      ...wrapped(say('heading.why-in-month-of-signature'), 2, 0),
      ...terminal.table(figures(signature, answer, words), 2),
    ];
  }

  function asked(paths: readonly string[]): readonly string[] {
    if (paths.length === 0) return [];
    return [
      ...wrapped(paint('faint', say('heading.more-asks')), 2, 0),
      ...words.asks(paths).flatMap((ask) => askLines(ask, 2)),
    ];
  }

  function askLines({ path, onlyIf, follow }: Ask, indent: number): readonly string[] {
    const fact = words.fact(path, situation);
    const said = onlyIf === undefined ? fact : say('heading.only-if', { fact, condition: onlyIf });
    return [
      ...wrapped(`• ${said}`, indent),
      ...wrapped(paint('faint', path), indent + 2),
      ...follow.flatMap((one) => askLines(one, indent + 2)),
    ];
  }

  function laws(): readonly string[] {
    const open = answer.open.filter(({ kind }) => kind === 'law').map((one) => words.open(one, situation));
    return open.flatMap((law) => wrapped(`• ${law}`, 2));
  }

  function wayLines(way: WayAnswer): readonly string[] {
    if (way.applies === 'not met') return [];
    return [
      ...wrapped(say('heading.examined', { way: words.way(way.id), period: words.period(way.examined) }), 2),
      ...terminal.table(figures(way, answer, words), 4),
    ];
  }

  function indicators(): readonly string[] {
    if (answer.income.indicators.length === 0) return wrapped(say('heading.no-indicator'), 2);
    return answer.income.indicators.flatMap((one) => wrapped(words.indicator(one), 2));
  }
}

/** The readings of unclear law on which an answer rests, each with its number in docs/interpretations.md. */
export function interpretationLines(
  { interpretations }: Pick<Assessment, 'interpretations'>,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  if (interpretations.length === 0) return [];
  return [
    terminal.paint('strong', words.say('heading.interpretations')),
    ...terminal.table(
      interpretations.map((number) => [String(number), words.interpretation(number).title]),
      2,
    ),
  ];
}
