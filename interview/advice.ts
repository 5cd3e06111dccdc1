import type { Advice, Counsel, FilingDays, Guess, OtherPath } from '@pleindroit/assessment/advice';
import { isoDay } from '@pleindroit/law';
import { declaration, dueOn } from '@pleindroit/law/duties';
import type { Words } from './words.ts';

/** The advice on the day of a request, in words: each a sentence of its own. */

/** What to do, first of all. */
export function counselIn(words: Words, { counsel, best, stated, days }: Advice): string {
  const [now] = days;
  return words.say(`advice.counsel.${counsel}`, {
    from: best === undefined ? '' : words.day(isoDay(best.from)),
    opens: best?.opens === undefined ? '' : words.days(best.opens),
    now: now?.opens === undefined ? '' : words.days(now.opens),
    stated: words.day(isoDay(stated.from)),
    last: words.day(isoDay(days.at(-1)?.until ?? stated.until)),
  });
}

const KEPT: readonly Counsel[] = ['keep-the-request', 'keep-while-open'];
const FILED: readonly Counsel[] = [...KEPT, 'file-now', 'choose-the-day', 'wait'];

/** What is to be known of the days to file, or of the request to keep: until when they last, and by when everything must be there. */
export function bestIn(words: Words, advice: Advice): readonly string[] {
  const { best, stated, opensTheSameUntil, counsel } = advice;
  const filed = KEPT.includes(counsel) ? stated : best;
  if (!FILED.includes(counsel) || filed?.opens === undefined) return [];
  const opens = words.days(filed.opens);
  const due = isoDay(dueOn(declaration, filed.from));
  return [
    ...(filed === stated || opensTheSameUntil === undefined
      ? []
      : [words.say('advice.until', { until: words.day(isoDay(opensTheSameUntil)), opens })]),
    words.say(due < advice.today ? 'advice.proofs-were-due' : 'advice.proofs', { due: words.day(due) }),
    ...(counsel === 'keep-while-open' && best?.opens !== undefined
      ? [
          words.say('advice.else', {
            from: words.day(isoDay(best.from)),
            opens: words.days(best.opens),
          }),
        ]
      : []),
  ];
}

export function filingDaysIn(
  words: Words,
  days: FilingDays,
): { readonly when: string; readonly what: string; readonly compared?: string } {
  const { say, day } = words;
  const { from, until, way, examined, income, ceiling } = days;
  const when =
    from === until
      ? say('advice.day', { from: day(isoDay(from)) })
      : say('advice.days', { from: day(isoDay(from)), until: day(isoDay(until)) });
  if (way === undefined || examined === undefined || income === undefined || ceiling === undefined) {
    return { when, what: whatIn(words, days) };
  }
  const cautions = words.cautions(days.amounts, examined).ceiling;
  const told = words.bounds(ceiling);
  const compared = say('advice.compared', {
    way: words.way(way),
    period: words.period(examined),
    income: words.bounds(income),
    ceiling: cautions.length === 0 ? told : `${told} (${cautions.join(' · ')})`,
  });
  return { when, what: whatIn(words, days), compared };
}

function whatIn({ say, days }: Words, { verdict, road, opens }: FilingDays): string {
  if (verdict === 'not met') return say('advice.refused');
  if (verdict === 'open' || opens === undefined) return say('advice.open');
  return say(road === 'income' ? 'advice.opens' : 'advice.by-road', { opens: days(opens) });
}

/** Every guess on which the advice rests, each once: on those of the days it names, or of all when it names none. */
export function guessesIn(words: Words, { counsel, stated, best, days }: Advice): readonly string[] {
  const decisive = counsel === 'keep-the-request' ? stated : best;
  const told = (decisive === undefined ? days : [decisive]).flatMap(({ guesses }) =>
    guesses.map((guess) => guessIn(words, guess)),
  );
  return [...new Set(told)];
}

function guessIn(words: Words, guess: Guess): string {
  if (guess.kind === 'not-risen') return words.say('advice.guess.not-risen');
  const person = words.person(guess.person);
  const period = words.period(guess.period);
  return guess.kind === 'like'
    ? words.say('advice.guess.like', { person, period, like: words.period(guess.like) })
    : words.say('advice.guess.made-of-months', { person, period });
}

export function pathIn(words: Words, { path, articles }: OtherPath): string {
  const told = words.say(`advice.path.${path}`);
  return articles.length === 0 ? told : `${told} (${words.articles(articles)})`;
}
