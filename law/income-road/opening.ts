import { requestDate } from '../facts/request.ts';
import { isMember } from '../household/composition.ts';
import { proactiveFlowArose } from '../indicator/proactive-flow.ts';
import { olderSituation, situationOfTheMonth, situationsOfAPerson } from '../indicator/situations.ts';
import { card, decree } from '../language/card.ts';
import type { Level, Moment } from '../language/expression.ts';
import { earliestOverPersons } from '../language/facts.ts';
import { asOf, earlierOf, laterOf, never, when } from '../language/words.ts';
import { monthBefore, monthOfRequest } from './ways.ts';

/** Art. 34: the first day of the right. */

/**
 * Within three months of its birth, a situation opens the right on the first of the month in which it arose: as long as that
 * day is not known, on no day before those three months.
 */
function firstOfMonthOfBirth<L extends Level>(arose: Moment<L>) {
  return when(arose.monthsOn(3).isBefore(requestDate))
    .then(never)
    .otherwise(laterOf(arose, requestDate.monthsOn(-3)).firstOfMonth());
}

const recentBirthOfAPerson = card(
  'month-of-recent-birth',
  decree.art(34),
  earliestOverPersons(
    isMember,
    earlierOf(...situationsOfAPerson.map(({ arose }) => firstOfMonthOfBirth(arose))),
  ),
  { interpretations: [3, 27, 32] },
);

/** Since 1 October 2024 the proactive flow no longer opens an earlier month. */
const recentBirth = asOf(requestDate)
  .from('2014-01-01', earlierOf(recentBirthOfAPerson, firstOfMonthOfBirth(proactiveFlowArose)))
  .from('2024-10-01', recentBirthOfAPerson);

export const openingOfMonthBefore = card(
  'opening-of-month-before',
  decree.art(34),
  earlierOf(requestDate.firstOfMonthBefore(), recentBirth),
  { interpretations: [3, 27] },
);

export const openingOfMonthOfRequest = card(
  'opening-of-month-of-request',
  decree.art(34),
  requestDate.firstOfMonth(),
);

export const openingOfReferenceYear = card(
  'opening-of-reference-year',
  decree.art(34),
  requestDate.firstOfQuarter(),
);

/** The day on which the right opens if it is granted: it says nothing about whether it is. */
export const opening = card(
  'opening',
  decree.art(34),
  when(olderSituation)
    .then(
      when(monthBefore.test)
        .then(openingOfMonthBefore)
        .otherwise(when(monthOfRequest.way).then(openingOfMonthOfRequest).otherwise(never)),
    )
    .otherwise(when(situationOfTheMonth).then(openingOfMonthOfRequest).otherwise(openingOfReferenceYear)),
);
