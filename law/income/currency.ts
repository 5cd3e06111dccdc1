import { isInEuro, rateInMillionths } from '../facts/line.ts';
import { card, decree } from '../language/card.ts';
import type { Money } from '../language/expression.ts';
import { counted, when } from '../language/words.ts';

const MILLION = counted(1_000_000);

/** What a unit of the currency of a line is worth, as it is stated; none is ever looked up. */
export const euroPerUnit = card(
  'millionths-of-a-euro',
  decree.art(27),
  when(isInEuro).then(MILLION).otherwise(rateInMillionths),
);

export function inEuro(amount: Money<'line'>): Money<'line'> {
  return amount.proportion(euroPerUnit, MILLION);
}
