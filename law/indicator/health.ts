import { childDisabilityOf66 } from '../automatic/child-disability.ts';
import {
  birthDate,
  civilServantSickLeave as sickLeave,
  disabilityAllowance,
  elderlyAllowance,
  incapacity,
  invalidity as invalidityBenefit,
  militaryWithdrawal as withdrawal,
  recognisedDisability as disability,
  unemployment,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { decree } from '../language/card.ts';
import type { Moment } from '../language/expression.ts';
import type { Status } from '../language/facts.ts';
import { allOf, anyOf, asOf, earlierOf, laterOf, onDay, unread, when } from '../language/words.ts';
import { indicator, isReachedAtRequest } from './indicator.ts';

/** Art. 18, 2° to 6°: health and unemployment. */

// Whoever was self-employed must also have stopped, and kept at least four quarters in the pension scheme.
export const invalid = invalidityBenefit
  .with('self-employed', 'no')
  .or(invalidityBenefit.with('activity-interrupted', 'yes').withAtLeast('kept-pension-quarters', 4));

export const invalidity = indicator('invalidity', decree.art(18), {
  holds: invalid.holdsOn(requestDate),
  arose: invalid.beganOn(requestDate),
});

/**
 * Three months since 1 July 2022, and not earlier than that day; one year was enough before. So before that day only the year
 * is reached.
 */
function threeMonths(situation: Status, aYearOf = situation): Moment<'person'> {
  return earlierOf(
    laterOf(situation.beganOn(requestDate).afterFullMonths(3), onDay('2022-07-01')),
    aYearOf.beganOn(requestDate).afterFullMonths(12),
  );
}

const sickLeaveReached = laterOf(sickLeave.beganOn(requestDate), threeMonths(sickLeave.or(incapacity)));

/** The incapacity just before the leave counts for the three months. */
export const civilServantSickLeave = indicator(
  'civil-servant-sick-leave',
  decree.art(18),
  { holds: isReachedAtRequest(sickLeaveReached), arose: sickLeaveReached },
  { interpretations: [3, 24, 26, 32] },
);

const withdrawalReached = threeMonths(withdrawal);

export const militaryWithdrawal = indicator(
  'military-withdrawal',
  decree.art(18),
  { holds: isReachedAtRequest(withdrawalReached), arose: withdrawalReached },
  { interpretations: [3, 26, 32] },
);

export const controlledUnemployment = unemployment.with('controlled', 'yes').with('complete', 'yes');
// Invalidity is incapacity that lasts.
const withoutWork = incapacity.or(invalidityBenefit).or(controlledUnemployment);

const aYearUnemployed = controlledUnemployment.beganOn(requestDate).afterFullMonths(12);
const hasThreeMonths = isReachedAtRequest(withoutWork.beganOn(requestDate).afterFullMonths(3));
const withoutWorkReached = threeMonths(withoutWork, controlledUnemployment);
const notKnownHere = unread('18, 5°', requestDate);

/** Until 30 June 2022 a year of complete unemployment was enough; what else was is not known here (interpretation 29). */
export const threeMonthsWithoutWork = indicator(
  'three-months-without-work',
  decree.art(18),
  {
    holds: asOf(requestDate)
      .from(
        '2014-01-01',
        anyOf(isReachedAtRequest(aYearUnemployed), allOf(hasThreeMonths, notKnownHere.yesNo)),
      )
      .from('2022-07-01', isReachedAtRequest(withoutWorkReached)),
    arose: asOf(requestDate)
      .from(
        '2014-01-01',
        when(isReachedAtRequest(aYearUnemployed)).then(aYearUnemployed).otherwise(notKnownHere.day),
      )
      .from('2022-07-01', withoutWorkReached),
  },
  { interpretations: [3, 26, 27, 29, 32] },
);

/**
 * Recognised by the insurance, or by what gives an allowance of the law of 1987, or, from the age of 15, at 66 % as a child: each makes
 * a holder of article 32, 13° (Royal Decree of 3 July 1996, art. 128ter).
 */
const withDisability = earlierOf(
  disability.or(disabilityAllowance).or(elderlyAllowance.with('under', 'federal-law')).beganOn(requestDate),
  laterOf(childDisabilityOf66.beganOn(requestDate), birthDate.afterFullMonths(15 * 12)),
);

export const recognisedDisability = indicator('recognised-disability', decree.art(18), {
  holds: isReachedAtRequest(withDisability),
  arose: withDisability,
});
