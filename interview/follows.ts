import type { Follows } from '@pleindroit/assessment/outlook';
import type { Worth, WorthLine } from '@pleindroit/assessment/worth';
import { isoDay } from '@pleindroit/law';
import type { NamedRow } from './maf.ts';
import type { Words } from './words.ts';

/** What follows from the right, in words. */

type Following = Follows['consequences'][number];

export interface ConsequenceInWords {
  readonly what: string;
  /** Since when, who says so, and from where. */
  readonly source: string;
  /** That an amount is not known here, and who knows it. */
  readonly note?: string;
}

export function consequenceIn(words: Words, one: Following): ConsequenceInWords {
  const { say, day } = words;
  const { id, how, who, from, to, gives, articles, trust, source } = one;
  const what = say(`follows.consequence.${id}`);
  const dated = [
    ...(from > FIRST ? [say('follows.since', { day: day(isoDay(from)) })] : []),
    ...(to === undefined ? [] : [say('follows.known-until', { day: day(isoDay(to)) })]),
  ];
  const said = [
    ...dated,
    ...(articles.length === 0 ? [] : [words.articles(articles)]),
    trust === 'doubtful' ? say('follows.trust.doubtful') : words.trust(trust),
    say('heading.source', { source: words.source(source) }),
  ];
  return {
    what:
      gives === 'no-longer'
        ? what
        : say('follows.told', { what, how: say(`follows.how.${how}`), who: say(`follows.who.${who}`) }),
    source: said.join(' · '),
    ...(gives === 'amount-not-known' ? { note: say('follows.not-known') } : {}),
  };
}

/** The first day of the law that is known here: nothing is said of before. */
const FIRST = 16_071;

export function bansIn({ say, day, person, list }: Words, { bans }: Follows): readonly NamedRow[] {
  const named = (provider: string, persons: readonly string[] | undefined): string =>
    persons === undefined
      ? provider
      : say('follows.ban.of-persons', { provider, persons: list(persons.map(person)) });
  return bans.map(({ provider, persons, ban: { covers, since } }) => [
    named(say(`follows.ban.${provider}`), persons),
    say(`follows.ban.${covers}`, { day: since === undefined ? '' : day(isoDay(since)) }),
  ]);
}

/** Line by line, and the sum below. */
export function worthIn(words: Words, { lines, total }: Worth): readonly NamedRow[] {
  return [
    ...lines.map((line): NamedRow => [lineName(words, line), lineGain(words, line)]),
    [words.say('follows.worth.total'), words.bounds(total)],
  ];
}

function lineName(words: Words, { person, use, times }: WorthLine): string {
  const told = words.say('follows.worth.line', { use: words.say(`follows.worth.${use}`), times });
  return words.say('named-value', { name: words.person(person), value: told });
}

function lineGain(words: Words, { gain, without, with: withRight }: WorthLine): string {
  if (gain === undefined || without === undefined || withRight === undefined) {
    return words.say('follows.worth.not-known');
  }
  return words.say('follows.worth.gain', {
    gain: words.bounds(gain),
    without: words.bounds(without),
    with: words.bounds(withRight),
  });
}
