import type { Bounds } from '@pleindroit/assessment';
import type { Advice, Guess } from '@pleindroit/assessment/advice';
import { isoDay, plainEuro } from '@pleindroit/law';

/** One thing an advice says, as the tables write it. */
export function toldAdvice({ counsel, best, opensTheSameUntil }: Advice, what: string): string {
  if (what === 'counsel') return counsel;
  if (best === undefined) return 'none';
  switch (what) {
    case 'best':
      return `${isoDay(best.from)} to ${isoDay(best.until)}`;
    case 'way':
      return best.way === undefined ? (best.road ?? 'none') : `${best.way} ${best.examined}`;
    case 'income':
      return bounds(best.income);
    case 'ceiling':
      return bounds(best.ceiling);
    case 'opens':
      return best.opens?.latest ?? 'none';
    case 'until':
      return opensTheSameUntil === undefined ? 'none' : isoDay(opensTheSameUntil);
    case 'guesses':
      return best.guesses.length === 0 ? 'none' : best.guesses.map(guess).join(', ');
    default:
      throw new RangeError(`nothing tells ${what}`);
  }
}

function bounds(known: Bounds | undefined): string {
  if (known === undefined) return 'none';
  return known.low === known.high ? plainEuro(known.low) : `${known.low} to ${known.high}`;
}

function guess(one: Guess): string {
  if (one.kind === 'not-risen') return 'not risen';
  return one.kind === 'like' ? `${one.period} like ${one.like}` : `${one.period} of months`;
}
