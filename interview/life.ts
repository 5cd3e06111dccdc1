import type { Control, RequestAnswer, RightPeriod } from '@pleindroit/assessment/life';
import { civilDate, isoDay } from '@pleindroit/law';
import type { Words } from './words.ts';

/** The right in time, in words: each a sentence of its own. */

/** From when to when, and on what ground. */
export function periodIn(words: Words, { from, until, isOpen, ...period }: RightPeriod): string {
  const { say, day } = words;
  const certain = isOpen ? say('life.perhaps') : '';
  const ground = groundIn(words, period);
  if (until === undefined) return say('life.from-on', { certain, from: day(isoDay(from)), ground });
  return say('life.from-to', { certain, from: day(isoDay(from)), until: day(isoDay(until)), ground });
}

function groundIn(words: Words, { road, through, by }: Pick<RightPeriod, 'road' | 'through' | 'by'>): string {
  const { say } = words;
  const ground = say(`life.ground.${road}`);
  if (through !== undefined)
    return say(`life.ground.${through.as}`, { ground, person: words.person(through.person) });
  if (road !== 'automatic' || by.length === 0) return ground;
  return say('life.ground.by', { ground, by: words.list(by.map(words.cardTitle)) });
}

/** Why it ends, with its articles; nothing as long as no end is known. */
export function endingIn(words: Words, { ending }: Pick<RightPeriod, 'ending'>): string | undefined {
  if (ending === undefined) return undefined;
  const { say } = words;
  const { reason, articles, on } = ending;
  const why = say(`life.ending.${reason}`, { day: on === undefined ? '' : words.day(isoDay(on)) });
  const told = say('life.ending.told', { why });
  return articles.length === 0 ? told : `${told} (${words.articles(articles)})`;
}

export function requestIn(words: Words, { on, verdict }: RequestAnswer): string {
  const { say } = words;
  const told =
    verdict === 'lapsed'
      ? say('life.lapsed')
      : verdict === 'not needed'
        ? say('life.not-needed')
        : words.verdict(verdict);
  return say('life.request', { day: words.day(isoDay(on)), verdict: told });
}

export function controlIn(words: Words, control: Control): string {
  const { say } = words;
  const finding = findingIn(words, control);
  const { year } = civilDate(control.on);
  return control.kind === 'interim'
    ? say('life.control.interim', { day: words.day(isoDay(control.on)), finding })
    : say('life.control.yearly', { year: String(year), of: String(year - 2), finding });
}

function findingIn({ say, day }: Words, { kind, verdict, keptBy, lastDay, asks }: Control): string {
  const last = day(isoDay(lastDay));
  if (verdict === 'met') return say('life.control.kept');
  const isKept = keptBy?.verdict === 'met';
  if (isKept && kind === 'interim') return say('life.control.kept-by', { day: day(isoDay(keptBy.on)) });
  if (isKept && verdict === 'not met') {
    return say('life.control.carried-on', { day: last, declared: day(isoDay(keptBy.on)) });
  }
  if (verdict === 'open' && asks.length === 0) return say('life.control.law-not-known', { day: last });
  return say(verdict === 'open' || keptBy !== undefined ? 'life.control.in-doubt' : 'life.control.lost', {
    day: last,
  });
}
