import { incomeKind } from '../facts/line.ts';
import { requestDate } from '../facts/request.ts';
import { yearOfTheAmount } from '../income/amount.ts';
import { monthOfRequest } from '../income-road/ways.ts';
import { card, decree } from '../language/card.ts';
import { isApplicant, ofApplicant, sumOfLines, sumOverPersons } from '../language/facts.ts';
import { allOf, amount, asOf, never, no, not, nothing, when } from '../language/words.ts';
import { hasRenounced, isExcluded } from './exclusions.ts';
import { isIsolated } from './isolated.ts';
import { isInASituationOfTheMutuality } from './situations.ts';

/** Section 6/1 (arts 32/1 to 32/6): the right the mutuality grants by itself, on what its data show on one day. */

/** Benefits of unemployment and incapacity, with what is linked to them; no other income is looked at. */
const benefitOfALine = card(
  'benefit-looked-at',
  decree.art('32/4', 28),
  when(incomeKind.is('unemployment-benefit', 'incapacity-benefit', 'catch-up-premium'))
    .then(yearOfTheAmount)
    .otherwise(nothing),
  { interpretations: [6, 7] },
);

const benefitsOfAPerson = card(
  'benefits-looked-at',
  decree.art('32/2', '32/4'),
  sumOfLines(monthOfRequest.period, benefitOfALine),
);

export const exOfficioIncome = card(
  'ex-officio-income',
  decree.art('32/4'),
  sumOverPersons(isApplicant, benefitsOfAPerson).plus(monthOfRequest.income.dwelling.counted),
  { interpretations: [7] },
);

/** For one person, however many live there. */
export const exOfficioCeiling = card(
  'ex-officio-ceiling',
  decree.art(21, '32/4'),
  amount('ceiling.month.first').on(requestDate),
);

export const exOfficioRight = card(
  'ex-officio-right',
  decree.art('32/1', '32/2', '32/4'),
  asOf(requestDate)
    .from('2014-01-01', no)
    .from(
      '2024-10-01',
      allOf(
        ofApplicant(isInASituationOfTheMutuality),
        ofApplicant(isIsolated),
        exOfficioIncome.isBelow(exOfficioCeiling),
        not(ofApplicant(isExcluded)),
        not(ofApplicant(hasRenounced)),
      ),
    ),
  { interpretations: [37] },
);

/** Art. 34: the first of the month in which the conditions are met. */
export const exOfficioOpening = card(
  'ex-officio-opening',
  decree.art(34),
  when(exOfficioRight).then(requestDate.firstOfMonth()).otherwise(never),
  { interpretations: [37] },
);
