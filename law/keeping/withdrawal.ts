import { hasRenounced } from '../ex-officio/exclusions.ts';
import { isDeliberatelyFalse, rightRestsOn } from '../facts/right.ts';
import { card, decree } from '../language/card.ts';
import { ofApplicant } from '../language/facts.ts';
import { when } from '../language/words.ts';

/** Arts 41 and 41/1: a right that is taken away from its first day. */
export const isWithdrawnFromItsOpening = card(
  'is-withdrawn-from-its-opening',
  decree.art(41, '41/1'),
  when(rightRestsOn.is('initiative')).then(ofApplicant(hasRenounced)).otherwise(isDeliberatelyFalse),
);
