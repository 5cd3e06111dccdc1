import {
  daysPerFortnight,
  dependantAs,
  insuredAs,
  sharedCustodyIsDeclared,
  sharedCustodyParent,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { countOfPersons } from '../language/facts.ts';
import { allOf, anyOf, asOf, counted, no, not } from '../language/words.ts';
import { isMember, under25AtRequest } from './composition.ts';

/**
 * Art. 21: the child that is dependent child in the household of one parent raises the ceiling of the other one's household.
 * It stays outside that household; two days a week on average are four days a fortnight. The declaration that opens this way came
 * with the article, on 1 July 2022.
 */
export const isSharedCustodyChild = card(
  'is-shared-custody-child',
  decree.art(21),
  allOf(
    not(isMember),
    not(sharedCustodyParent.namesNobody),
    sharedCustodyParent.names(isMember),
    insuredAs.is('dependant'),
    dependantAs.is('child'),
    under25AtRequest,
    daysPerFortnight.isAtLeast(4),
    asOf(requestDate).from('2014-01-01', no).from('2022-07-01', sharedCustodyIsDeclared),
  ),
  { interpretations: [15, 25] },
);

/** Every person for whom the ceiling grows beyond the first: the other members, and the children of shared custody. */
export const additionalPersons = card(
  'additional-persons',
  decree.art(21),
  countOfPersons(isMember).minus(counted(1)).plus(countOfPersons(isSharedCustodyChild)),
);

export const countsForIncome = card(
  'counts-for-income',
  decree.art(21, 27),
  anyOf(isMember, isSharedCustodyChild),
);
