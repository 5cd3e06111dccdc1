import { requestDate } from '../facts/request.ts';
import { isMember } from '../household/composition.ts';
import { card, decree } from '../language/card.ts';
import { anyPerson, earliestOverPersons, isApplicant, ofApplicant } from '../language/facts.ts';
import { allOf, earlierOf, not } from '../language/words.ts';
import { openingAsDependant, openingThroughPartner } from './extension.ts';
import { ownOpening } from './own-right.ts';

/** Arts 3, 8 and 14: the right that nobody has to ask for. */

export const automaticOpeningOfAPerson = card(
  'automatic-right-of-a-person-opens',
  decree.art(8, 14),
  earlierOf(ownOpening, openingThroughPartner, openingAsDependant),
);

export const hasAutomaticRight = card(
  'has-automatic-right',
  decree.art(3, 8, 14),
  not(requestDate.isBefore(automaticOpeningOfAPerson)),
);

export const automaticRight = card('automatic-right', decree.art(3, 8), ofApplicant(hasAutomaticRight));

export const automaticOpening = card(
  'automatic-right-opens',
  decree.art(8, 14),
  earliestOverPersons(isApplicant, automaticOpeningOfAPerson),
);

/** Art. 3: an income enquiry is for a household that cannot have the right in this way. */
export const isNeedlessToEnquire = card(
  'is-needless-to-enquire',
  decree.art(3),
  not(anyPerson(allOf(isMember, not(hasAutomaticRight)))),
  { interpretations: [20] },
);
