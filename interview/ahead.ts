import type { DayAhead, Forecast } from '@pleindroit/assessment/ahead';
import { civilDate, isoDay } from '@pleindroit/law';
import type { Words } from './words.ts';

/** What lies ahead of a right, in words: each a sentence of its own. */

/** What is looked at, of whom, and what it finds as the facts stand today. */
export function forecastIn(words: Words, forecast: Forecast): string {
  const { say, day, list } = words;
  const { kind, on, year, persons, articles } = forecast;
  const what = say(`ahead.kind.${kind}`, {
    day: day(isoDay(on)),
    of: String(civilDate(on).year),
    year: String(year ?? ''),
  });
  const told = say('ahead.told', {
    what: say('ahead.of', { what, persons: list(persons.map(words.person)) }),
    finds: findsIn(words, forecast),
  });
  return `${told} (${words.articles(articles)})`;
}

function findsIn({ say, day }: Words, { finds, declared, lastDay }: Forecast): string {
  if (finds === 'kept' && declared !== undefined) {
    return say('ahead.finds.kept-by', { day: day(isoDay(declared)) });
  }
  return say(`ahead.finds.${finds}`, { day: day(isoDay(lastDay)) });
}

/** The declaration that keeps it; nothing where it is kept already, or where none helps. */
export function keepingIn({ say, day }: Words, { declare, finds }: Forecast): string | undefined {
  if (declare === undefined || finds === 'kept') return undefined;
  return say('ahead.keep', { from: day(isoDay(declare.from)), until: day(isoDay(declare.until)) });
}

export function dayAheadIn(
  words: Words,
  { on, event, who, articles }: DayAhead,
): { readonly day: string; readonly what: string } {
  const what = words.say('ahead.day', {
    event: words.say(`ahead.event.${event}`),
    who: words.say(`ahead.who.${who}`),
  });
  return { day: words.day(isoDay(on)), what: `${what} (${words.articles(articles)})` };
}
