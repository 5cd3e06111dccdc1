import { automaticOpeningOfAPerson, hasAutomaticRight } from '../automatic/automatic-right.ts';
import { lastDayAfterSeparation, openingAsDependant } from '../automatic/extension.ts';
import { ownOpening } from '../automatic/own-right.ts';
import { dependantSince, holderDependedOn, insuredAs, partner, separatedSince } from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { exOfficioIncome } from '../ex-officio/ex-officio-right.ts';
import { isMember } from '../household/composition.ts';
import { opening, openingOfReferenceYear } from '../income-road/opening.ts';
import { rightAfterIncomeEnquiry } from '../income-road/right-after-income-enquiry.ts';
import {
  incomeBelowCeiling,
  monthOfRequest,
  noRiseAboveTheCeiling,
  referenceYear,
  ways,
} from '../income-road/ways.ts';
import { anyPerson } from '../language/facts.ts';
import { rewritten } from '../language/rewritten.ts';
import { allOf, amount, anyOf, asOf, earlierOf, laterOf, never, not, when } from '../language/words.ts';
import { instead, otherReading, rule, within } from './other-reading.ts';

/** Other readings of the three roads: arts 3, 14, 17, 18, 32 and 32/4. */

export const betterOfMonthAndYear = otherReading(
  5,
  'the better of the month and the year before',
  instead(incomeBelowCeiling, anyOf(rule(incomeBelowCeiling), referenceYear.test)),
  instead(opening, when(rule(incomeBelowCeiling)).then(rule(opening)).otherwise(openingOfReferenceYear)),
);

export const exemptionOfOnePerson = otherReading(
  7,
  'ex officio, the dwelling exemption of one person',
  within([exOfficioIncome.id], (node) =>
    node === monthOfRequest.income.dwelling.counted
      ? monthOfRequest.income.dwelling.indexed.minus(
          amount('income.dwelling-exemption.first').on(requestDate.firstOfMonth()),
        )
      : undefined,
  ),
);

export const ceilingOfTheExaminedPeriod = otherReading(
  11,
  'after a rise, the ceiling of the period examined',
  ...ways.map(({ test, ceiling }) =>
    within([test.id], (node) =>
      node === noRiseAboveTheCeiling
        ? rewritten(rule(noRiseAboveTheCeiling), (one) =>
            one.op === 'card' && one.id === 'ceiling-of-month-of-signature' ? ceiling : undefined,
          )
        : undefined,
    ),
  ),
);

export const noEnquiryBesideAnAutomaticRight = otherReading(
  20,
  'no income enquiry once a member has the automatic right',
  instead(
    rightAfterIncomeEnquiry,
    allOf(not(anyPerson(allOf(isMember, hasAutomaticRight))), rule(rightAfterIncomeEnquiry)),
  ),
);

const endByTheNewWording = separatedSince.firstOfNextQuarter().firstOfNextQuarter().dayBefore();

export const separationByTheDayOfItsEnd = otherReading(
  36,
  'a separation ends the right by the wording of the day on which it ends',
  instead(
    lastDayAfterSeparation,
    asOf(endByTheNewWording)
      .from(
        '2014-01-01',
        separatedSince.firstOfNextQuarter().firstOfNextQuarter().firstOfNextQuarter().dayBefore(),
      )
      .from('2017-09-30', endByTheNewWording),
  ),
);

export const dependantsFromTheirRegistration = otherReading(
  36,
  'the dependants of a cohabitant from their registration',
  instead(
    openingAsDependant,
    when(
      allOf(insuredAs.is('dependant'), holderDependedOn.earliest(automaticOpeningOfAPerson).isBefore(never)),
    )
      .then(
        laterOf(
          holderDependedOn.earliest(earlierOf(ownOpening, partner.earliest(ownOpening))),
          earlierOf(dependantSince, requestDate),
        ),
      )
      .otherwise(never),
  ),
);
