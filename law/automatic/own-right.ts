import { card, decree } from '../language/card.ts';
import { earlierOf } from '../language/words.ts';
import { advantages } from './advantages.ts';

/** The day on which somebody's own advantage opened the right that is in force on the day asked; never, when none did. */
export const ownOpening = card(
  'automatic-right-of-ones-own',
  decree.art(8, 10, 11, 12, 13),
  earlierOf(...advantages),
);

/** The first period of that right ends on 31 December of the year after its opening; then it goes on year by year (art. 15). */
export const endOfFirstPeriod = card(
  'end-of-the-first-period',
  decree.art(10, 11, 12, 13),
  ownOpening.lastOfNextYear(),
);
