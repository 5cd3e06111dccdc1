import type { Assessment, Situation, WayAnswer } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import { amountLines } from './amount-lines.ts';
import { incomeLines } from './income-lines.ts';
import { harmless, type Terminal } from './terminal.ts';

/** The answer about one household as a social worker reads it: the verdict first, then what it rests on. */
export function resultLines(
  answer: Assessment,
  situation: Situation,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const { say } = words;
  const { wrapped } = terminal;
  const style = { met: 'good', 'not met': 'bad', open: 'open' } as const;
  const sections: readonly (readonly string[])[] = [
    [
      ...wrapped(
        terminal.paint('strong', terminal.paint(style[answer.verdict], verdictOf(answer, words))),
        0,
        0,
      ),
      ...wrapped(say('answer.only-the-mutuality-decides')),
    ],
    section(
      say('heading.remarks'),
      answer.remarks.flatMap((remark) => wrapped(terminal.paint('open', `! ${words.remark(remark)}`), 2)),
    ),
    terminal.table(summary(answer, words)),
    section(say('heading.asks-for-opening'), facts(answer.asksForOpening)),
    section(say('heading.asks'), facts(answer.asks)),
    section(say('heading.laws-not-known'), laws()),
    answer.yearIsBelow ? wrapped(say('heading.year-is-below'), 0, 0) : [],
    section(say('heading.ways'), answer.way === undefined ? answer.ways.flatMap(wayLines) : []),
    section(say('heading.lines'), incomeLines(answer, words, terminal)),
    section(say('heading.indicators'), indicators()),
    section(
      say('heading.roads'),
      answer.roads.flatMap(({ road, verdict, articles }) =>
        wrapped(
          say('named-value', {
            name: words.road(road),
            value: `${words.verdict(verdict)} (${words.articles(articles)})`,
          }),
          2,
        ),
      ),
    ),
    section(
      say('heading.amounts'),
      answer.amounts.flatMap((amount) => amountLines(amount, words, terminal)),
    ),
    section(say('heading.articles'), wrapped(words.list(answer.articles), 2)),
    wrapped(words.interpretations(answer.interpretations), 0, 0),
  ];
  return sections
    .filter((lines) => lines.join('') !== '')
    .flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]));

  function section(heading: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [terminal.paint('strong', heading), ...lines];
  }

  function facts(paths: readonly string[]): readonly string[] {
    return paths.flatMap((path) => [
      ...wrapped(`• ${words.fact(path, situation)}`, 2),
      ...wrapped(terminal.paint('faint', path), 4),
    ]);
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
    if (answer.indicators.length === 0) return wrapped(say('heading.no-indicator'), 2);
    return answer.indicators.flatMap(({ card, person, arose }) => {
      const title = words.cardTitle(card);
      const since =
        arose === '' ? title : say('heading.indicator', { situation: title, day: words.day(arose) });
      return wrapped(
        person === undefined ? since : say('of-person', { person: words.person(person), fact: since }),
        2,
      );
    });
  }
}

/** Open is not always for want of a fact: before the first text that is known here, nobody can answer. */
function verdictOf({ verdict, asks, open }: Assessment, words: Words): string {
  const isForWantOfALaw = verdict === 'open' && asks.length === 0 && open.some(({ kind }) => kind === 'law');
  return isForWantOfALaw ? words.say('answer.law-not-known') : words.answer(verdict);
}

function summary(answer: Assessment, words: Words): readonly (readonly [string, string])[] {
  const { say } = words;
  const way = answer.ways.find(({ id }) => id === answer.way);
  const people = (list: Assessment['members']) =>
    words.list(
      list
        .filter(({ verdict }) => verdict !== 'not met')
        .map(({ person, verdict }) =>
          verdict === 'met' ? words.person(person) : say('heading.perhaps', { person: words.person(person) }),
        ),
    );
  const mutuality = answer.managingMutuality.mutuality;
  return [
    [say('heading.request'), words.day(answer.request)],
    ...(way === undefined
      ? []
      : [
          row(
            say('heading.way'),
            say('heading.examined', { way: words.way(way.id), period: words.period(way.examined) }),
          ),
          ...figures(way, answer, words),
        ]),
    ...(answer.opens === undefined ? [] : [row(say('heading.opens'), words.days(answer.opens))]),
    [say('heading.members'), people(answer.members)],
    ...(answer.covered.length === 0
      ? []
      : [row(say('heading.covered'), words.list(answer.covered.map(words.person)))]),
    ...(answer.sharedCustodyChildren.length === 0
      ? []
      : [row(say('heading.shared-custody'), people(answer.sharedCustodyChildren))]),
    [say('heading.mutuality'), mutuality === undefined ? say('heading.not-stated') : harmless(mutuality)],
  ];
}

function row(name: string, what: string): readonly [string, string] {
  return [name, what];
}

/** Income, ceiling, and how far one is from the other. */
function figures(
  { examined, income, ceiling, margin }: WayAnswer,
  { amounts }: Assessment,
  words: Words,
): readonly (readonly [string, string])[] {
  const { say, bounds } = words;
  const { low, high } = margin;
  const cautions = words.cautions(amounts, examined);
  const above =
    high === undefined || high >= 0
      ? undefined
      : { low: -high, ...(low === undefined ? {} : { high: -low }) };
  const distance: readonly (readonly [string, string])[] =
    low === 0 && high === 0
      ? [row(say('heading.margin'), `${words.money(0)}. ${say('heading.at-the-ceiling')}`)]
      : above === undefined
        ? [row(say('heading.margin'), bounds(margin))]
        : [row(say('heading.margin-above'), bounds(above))];
  return [
    row(say('heading.income'), bounds(income)),
    row(say('heading.ceiling'), withCautions(bounds(ceiling), cautions.ceiling)),
    ...(low === undefined && high === undefined ? [] : distance),
    ...(cautions.income.length === 0 ? [] : [row(say('heading.cautions'), cautions.income.join(' · '))]),
  ];
}

/** That an amount is not confirmed, or not published, stands right beside it. */
function withCautions(figure: string, cautions: readonly string[]): string {
  return cautions.length === 0 ? figure : `${figure} (${cautions.join(' ; ')})`;
}
