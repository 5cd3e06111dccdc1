import { additionalPersons } from '../household/shared-custody.ts';
import { card, decree } from '../language/card.ts';
import type { Period } from '../language/facts.ts';
import { amount } from '../language/words.ts';

/** The ceiling of a month: a yearly amount all the same (arts 21 and 23). */
export function ceilingOfMonth(name: string, month: Period) {
  return card(
    `ceiling-of-${name}`,
    decree.art(21, 23),
    amount('ceiling.month.first')
      .on(month.begins)
      .plus(amount('ceiling.month.additional').on(month.begins).times(additionalPersons)),
  );
}

/**
 * The ceiling of a year: the mean of its twelve months, each amount rounded before it is multiplied. Of the reference year by
 * article 22, of the year of a control by article 24.
 */
export function ceilingOfYear(name: string, year: Period, article: 22 | 24 = 22) {
  return card(
    `ceiling-of-${name}`,
    decree.art(21, article),
    amount('ceiling.year.first')
      .on(year.begins)
      .plus(amount('ceiling.year.additional').on(year.begins).times(additionalPersons)),
  );
}
