import {
  hasAccidentBenefitAbove20,
  hasOtherProperty,
  hasPropertyWithoutCadastralIncome,
  hasSeverancePay,
  isInThePensionRegister,
  neverRenounced,
  renouncedOn,
  renouncedRightOpened,
  renouncementRevoked,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { allOf, anyOf, no, not, when } from '../language/words.ts';

/** Art. 32/3: what keeps the mutuality from granting by itself, whatever the income. The road on request stays open. */
export const isExcluded = card(
  'is-excluded-beforehand',
  decree.art('32/3'),
  anyOf(
    hasOtherProperty,
    hasPropertyWithoutCadastralIncome,
    isInThePensionRegister,
    hasSeverancePay,
    hasAccidentBenefitAbove20,
  ),
  { interpretations: [7] },
);

/** Art. 41/1: renounced in writing within three months of the opening, which takes the right away from its first day; and not taken back. */
export const hasRenounced = card(
  'has-renounced',
  decree.art('41/1'),
  when(neverRenounced)
    .then(no)
    .otherwise(
      allOf(
        not(renouncedRightOpened.monthsOn(3).isBefore(renouncedOn)),
        requestDate.isBefore(renouncementRevoked),
      ),
    ),
  { interpretations: [3] },
);
