import type { Situation } from '@pleindroit/assessment';
import type { MafAnswer } from '@pleindroit/assessment/maf';
import type { Outlook } from '@pleindroit/assessment/outlook';
import {
  bansIn,
  bestIn,
  ceilingsOfTheRight,
  consequenceIn,
  counselIn,
  endingIn,
  guessesIn,
  periodIn,
  worthIn,
  type Words,
} from '@pleindroit/interview';
import { isoDay } from '@pleindroit/law';
import { adviceAsJson } from './advice.ts';
import { aheadJson, aheadLines } from './ahead-lines.ts';
import { amountLines } from './amount-lines.ts';
import type { Terminal } from './terminal.ts';

/** What comes after an answer: how long, what lies ahead, which day, what it opens, what it is worth. Each a section of its own. */
export function outlookSections(
  { life, ahead, advice, follows, maf, worth }: Outlook,
  situation: Situation,
  words: Words,
  terminal: Terminal,
): readonly (readonly string[])[] {
  const { say } = words;
  const { paint, wrapped, table } = terminal;
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [paint('strong', heading), ...lines];
  const periods = life.persons.flatMap(({ person, periods: own }) =>
    own.flatMap((period) => {
      const ending = endingIn(words, period);
      const told = say('named-value', { name: words.person(person), value: periodIn(words, period) });
      return [
        ...wrapped(`• ${told}`, 2),
        ...(ending === undefined ? [] : wrapped(paint('faint', ending), 4)),
      ];
    }),
  );
  const guesses = guessesIn(words, advice);
  return [
    section(say('follows.heading.filing'), [
      ...wrapped(counselIn(words, advice), 2),
      ...bestIn(words, advice).flatMap((one) => wrapped(one, 2)),
      ...(guesses.length === 0 ? [] : wrapped(paint('faint', say('advice.heading.guesses')), 2)),
      ...guesses.flatMap((one) => wrapped(paint('faint', `• ${one}`), 4)),
    ]),
    section(say('follows.heading.periods'), periods),
    aheadLines(ahead, (path) => words.fact(path, situation), words, terminal),
    section(say('follows.heading.opens'), [
      ...consequenceLines('opens'),
      ...(follows === undefined ? [] : wrapped(say('follows.finder'), 2, 0)),
    ]),
    section(say('follows.heading.no-longer'), consequenceLines('no-longer')),
    section(
      say('follows.heading.supplements'),
      follows === undefined ? [] : table(bansIn(words, follows), 2),
    ),
    maf === undefined ? [] : section(say('follows.heading.maf', { year: maf.year }), mafLines(maf)),
    section(say('follows.heading.worth'), worthLines()),
  ];

  function consequenceLines(which: 'opens' | 'no-longer'): readonly string[] {
    const shown = (follows?.consequences ?? []).filter(
      ({ gives }) => (gives === 'no-longer') === (which === 'no-longer'),
    );
    return shown.flatMap((one) => {
      const { what, source, note } = consequenceIn(words, one);
      return [
        ...wrapped(`• ${what}`, 2),
        ...(note === undefined ? [] : wrapped(note, 4)),
        ...wrapped(paint('faint', source), 4),
      ];
    });
  }

  function mafLines(answer: MafAnswer): readonly string[] {
    const { rows, asks, amounts } = ceilingsOfTheRight(words, answer, situation);
    return [
      ...table(rows, 2),
      ...(asks === undefined ? [] : wrapped(asks, 2)),
      ...wrapped(paint('faint', say('follows.maf-more')), 2),
      ...amounts.flatMap((amount) => amountLines(amount, words, terminal)),
    ];
  }

  function worthLines(): readonly string[] {
    if (worth === undefined) return [];
    return [
      ...table(worthIn(words, worth), 2),
      ...(worth.isPartial ? wrapped(paint('open', say('follows.worth.partial')), 2) : []),
      ...wrapped(paint('faint', say('follows.worth.estimate')), 2),
      ...worth.amounts.flatMap((amount) => amountLines(amount, words, terminal)),
    ];
  }
}

export function outlookJson({ life, ahead, advice, follows, maf, worth }: Outlook): object {
  return {
    periods: life.persons.map(({ person, periods }) => ({
      person,
      periods: periods.map(({ from, until, road, isOpen }) => ({
        ...{ from: isoDay(from), road, isOpen },
        ...(until === undefined ? {} : { until: isoDay(until) }),
      })),
    })),
    ahead: aheadJson(ahead),
    advice: adviceAsJson(advice),
    ...(follows === undefined
      ? {}
      : {
          follows: {
            consequences: follows.consequences.map(({ from, to, ...rest }) => ({
              ...rest,
              from: isoDay(from),
              ...(to === undefined ? {} : { to: isoDay(to) }),
            })),
            bans: follows.bans.map(({ provider, persons, ban: { since, ...ban } }) => ({
              provider,
              ...(persons === undefined ? {} : { persons }),
              ...ban,
              ...(since === undefined ? {} : { since: isoDay(since) }),
            })),
          },
        }),
    ...(maf === undefined
      ? {}
      : { maf: { year: maf.year, ceilings: maf.ceilings.map(({ step: _step, ...one }) => one) } }),
    ...(worth === undefined ? {} : { worth }),
  };
}
