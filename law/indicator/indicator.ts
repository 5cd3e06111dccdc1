import { requestDate } from '../facts/request.ts';
import { card, type Articles, type Card } from '../language/card.ts';
import type { Moment, YesNo } from '../language/expression.ts';
import { never, not, when } from '../language/words.ts';

/**
 * A situation of article 18 of one person: whether it holds on the day of the request, and the day it arose (never, when it
 * does not hold). A situation is not born before the text that names it (interpretation 32).
 */
export interface Indicator {
  readonly holds: Card<YesNo<'person'>>;
  readonly arose: Card<Moment<'person'>>;
}

export function indicator(
  id: string,
  articles: Articles,
  rule: { readonly holds: YesNo<'person'>; readonly arose: Moment<'person'> },
  reading: { readonly interpretations?: readonly number[] } = {},
): Indicator {
  const holds = card(id, articles, rule.holds, reading);
  return {
    holds,
    arose: card(`${id}-arose`, articles, when(holds).then(rule.arose).otherwise(never), reading),
  };
}

/** Full months must be complete: the day after the last of them is on or before the request. */
export function isReachedAtRequest(reached: Moment<'person'>): YesNo<'person'> {
  return not(requestDate.isBefore(reached));
}
