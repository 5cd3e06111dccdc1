import { isInEuro, rateInMillionths } from '../facts/line.ts';
import type { Money } from '../language/expression.ts';
import { counted, when } from '../language/words.ts';

/** An amount of a line in another currency, at the rate that is stated; none is ever looked up. */
export function inEuro(amount: Money<'line'>): Money<'line'> {
  return when(isInEuro)
    .then(amount)
    .otherwise(amount.proportion(rateInMillionths, counted(1_000_000)));
}
