import type { Moment } from '../language/expression.ts';
import { asOf } from '../language/words.ts';

/**
 * Until when a right is kept after something happened (arts 14 § 2 and 35): the last day of the quarter after that of the event;
 * of the second quarter after it, for an event before 30 September 2017.
 */
export function lastDayKeptAfter(event: Moment<'household'>, article: string): Moment<'household'>;
export function lastDayKeptAfter(event: Moment<'person'>, article: string): Moment<'person'>;
export function lastDayKeptAfter(event: Moment, article: string): Moment {
  const nextQuarter = event.firstOfNextQuarter();
  return asOf(event, article)
    .from('2014-01-01', nextQuarter.firstOfNextQuarter().firstOfNextQuarter().dayBefore())
    .from('2017-09-30', nextQuarter.firstOfNextQuarter().dayBefore());
}
