import { birthDate } from '../facts/person.ts';
import {
  contributionsNotWithheld,
  incomeKind,
  keepsFamilyAllowances,
  professionalCharges,
} from '../facts/line.ts';
import { requestDate } from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { periodStart } from '../language/facts.ts';
import { allOf, asOf, choose, nothing, when } from '../language/words.ts';
import { timesAYear, yearOfTheAmount } from './amount.ts';
import { capitalIncome } from './capital.ts';
import { inEuro } from './currency.ts';
import { foreignPropertyIncome, otherPropertyIncome, unbuiltPropertyIncome } from './property.ts';

/** What one line of income counts for, as a yearly amount (arts 27 and 28). */

/** Art. 27, 6°: what a child earns is left out while it keeps its family allowances; what replaces it is not (interpretation 44). */
export const isEarningOfAChild = card(
  'is-earning-of-a-child',
  decree.art(27),
  allOf(periodStart.isBefore(birthDate.afterFullMonths(25 * 12)), keepsFamilyAllowances),
);

export const professionalIncome = card(
  'professional-income',
  decree.art(27, 28),
  when(isEarningOfAChild).then(nothing).otherwise(yearOfTheAmount),
);

/**
 * Bonuses and holiday pay are added once, at their amount of a whole year; those of an exempt job are exempt with it. A catch-up premium
 * goes with a benefit, which is not.
 */
export const linkedAdvantage = card(
  'linked-advantage',
  decree.art(27, 28),
  when(isEarningOfAChild).then(nothing).otherwise(yearOfTheAmount),
  { interpretations: [6] },
);

/** Art. 27, 3°: gross profit less charges, times 100/80; of an activity that has ended as well. */
export const selfEmployedIncome = card(
  'self-employed-income',
  decree.art(27),
  when(isEarningOfAChild)
    .then(nothing)
    .otherwise(yearOfTheAmount.minus(inEuro(professionalCharges).times(timesAYear)).scaled(100, 80)),
);

/** Art. 27, 7°, since 2019: a director's remuneration, less the social contributions they pay themselves. */
export const directorIncome = card(
  'director-income',
  decree.art(27),
  when(isEarningOfAChild)
    .then(nothing)
    .otherwise(
      asOf(requestDate, '27, 7°').from(
        '2019-01-01',
        yearOfTheAmount.minus(inEuro(contributionsNotWithheld).times(timesAYear)),
      ),
    ),
);

/** Income exempt by treaty or of foreign source counts like any other: no word of it is needed here (art. 27). */
export const countedIncome = card(
  'counted-income',
  decree.art(27, 28),
  choose(incomeKind, {
    wage: professionalIncome,
    'student-wage': professionalIncome,
    'other-professional-income': professionalIncome,
    'director-remuneration': directorIncome,
    'self-employed-profit': selfEmployedIncome,
    'former-activity-profit': selfEmployedIncome,
    'unemployment-benefit': yearOfTheAmount,
    'incapacity-benefit': yearOfTheAmount,
    'bridging-right-benefit': yearOfTheAmount,
    'company-supplement': yearOfTheAmount,
    'other-replacement-income': yearOfTheAmount,
    'retirement-pension': yearOfTheAmount,
    'survival-pension': yearOfTheAmount,
    'other-pension': yearOfTheAmount,
    'holiday-pay': linkedAdvantage,
    'year-end-bonus': linkedAdvantage,
    'catch-up-premium': yearOfTheAmount,
    'other-linked-advantage': linkedAdvantage,
    'movable-income': yearOfTheAmount,
    'maintenance-received': yearOfTheAmount,
    'miscellaneous-income': yearOfTheAmount,
    capital: capitalIncome,
    'other-property': otherPropertyIncome,
    'unbuilt-property': unbuiltPropertyIncome,
    'foreign-property': foreignPropertyIncome,
    'own-dwelling': nothing,
    'family-allowances': nothing,
    'disability-allowance': nothing,
    'integration-income': nothing,
    'elderly-guaranteed-income': nothing,
  }),
  { interpretations: [8, 21, 44] },
);
