import { amountsInForce } from '../amounts/amounts.ts';
import { opensARight } from '../law-in-force.ts';
import { lawOf, type Law } from '../language/law.ts';
import { arrivalIsAChange, arrivalKeepsTheRight, lastDayAfterChange, lastDayAfterLink } from './changes.ts';
import {
  interimControlDay,
  isStillInASituation,
  isUnderInterimControl,
  keptByADeclaration,
  lastDayByInterimControl,
} from './interim-control.ts';
import { isWithdrawnFromItsOpening } from './withdrawal.ts';
import {
  carriedOnByADeclaration,
  isOnTheControlList,
  lastDayByYearlyControl,
  prolongedByTheControl,
} from './yearly-control.ts';

/** The second door of the law: what keeps a right and ends it. Whoever only asks whether it opens need not load it. */
export {
  arrivalIsAChange,
  arrivalKeepsTheRight,
  carriedOnByADeclaration,
  interimControlDay,
  isOnTheControlList,
  isStillInASituation,
  isUnderInterimControl,
  isWithdrawnFromItsOpening,
  keptByADeclaration,
  lastDayAfterChange,
  lastDayAfterLink,
  lastDayByInterimControl,
  lastDayByYearlyControl,
  prolongedByTheControl,
};

const keepsARight = [
  ...[lastDayAfterLink, lastDayAfterChange, arrivalKeepsTheRight, arrivalIsAChange],
  ...[isUnderInterimControl, isStillInASituation, lastDayByInterimControl, keptByADeclaration],
  ...[isOnTheControlList, prolongedByTheControl, lastDayByYearlyControl, carriedOnByADeclaration],
  isWithdrawnFromItsOpening,
];

/** What opens a right, keeps it and ends it, with the amounts in force. */
export const wholeLawInForce: Law = lawOf([...opensARight, ...keepsARight], amountsInForce);
