import {
  endedByControl,
  incapacity,
  invalidity as invalidityBenefit,
  neverEndedByControl,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { controlledUnemployment, invalid, invalidity, threeMonthsWithoutWork } from '../indicator/health.ts';
import { card, decree } from '../language/card.ts';
import type { Moment } from '../language/expression.ts';
import { allOf, anyOf, when, yes } from '../language/words.ts';

/** Art. 32/1, a to c: the situations in which the mutuality grants by itself. They are alternatives. */

export const invalidWithoutActivity = card(
  'invalid-without-activity',
  decree.art(18, '32/1'),
  invalid.with('all-activity-ceased', 'yes').holdsOn(requestDate),
);

const withoutActivity = incapacity.or(invalidityBenefit).with('all-activity-ceased', 'yes');

/** Whoever is self-employed has interrupted the activity and keeps pension rights; no number of quarters is asked here. */
export const incapableWithoutActivity = card(
  'incapable-without-activity',
  decree.art(18, '32/1'),
  allOf(
    threeMonthsWithoutWork.holds,
    withoutActivity
      .with('self-employed', 'no')
      .or(withoutActivity.with('activity-interrupted', 'yes').with('keeps-pension-rights', 'yes'))
      .holdsOn(requestDate),
  ),
);

export const unemployedWithoutContract = card(
  'unemployed-without-contract',
  decree.art(18, '32/1'),
  allOf(
    threeMonthsWithoutWork.holds,
    controlledUnemployment
      .with('bound-by-contract', 'no')
      .with('company-supplement', 'no')
      .holdsOn(requestDate),
  ),
);

/** Art. 32/6: a situation counts again from the second year after a lost control, and only when it arose after the loss. */
function isNewEnough(arose: Moment<'person'>) {
  return when(neverEndedByControl)
    .then(yes)
    .otherwise(
      allOf(
        requestDate.isOnOrAfter(endedByControl.firstOfYear().monthsOn(24)),
        endedByControl.isBefore(arose),
      ),
    );
}

export const isInASituationOfTheMutuality = card(
  'situation-for-the-mutuality',
  decree.art('32/1', '32/6'),
  anyOf(
    allOf(invalidWithoutActivity, isNewEnough(invalidity.arose)),
    allOf(
      anyOf(incapableWithoutActivity, unemployedWithoutContract),
      isNewEnough(threeMonthsWithoutWork.arose),
    ),
  ),
);
