import { amountsInForce } from '../amounts/amounts.ts';
import { isMember } from '../household/composition.ts';
import { lawOf, type Law } from '../language/law.ts';
import {
  ceilingOfAChild,
  ceilingOfTheIncomeMaf,
  ceilingOfTheSocialMaf,
  incomeFell,
  incomeForTheBracket,
  incomeOfTheMafHousehold,
  referenceAmount,
} from './ceilings.ts';
import { coPaymentCounts, countedCoPayment } from './co-payment.ts';
import {
  isChronicallyIll,
  isInTheMafHousehold,
  isSetApart,
  isUnder19,
  isUnderTheSocialMaf,
  joinsDuringTheYear,
  livesAtTheAddress,
} from './household.ts';

/** A door of its own: maximum billing, which limits what a household pays itself in a year. */
export {
  ceilingOfAChild,
  ceilingOfTheIncomeMaf,
  ceilingOfTheSocialMaf,
  coPaymentCounts,
  countedCoPayment,
  incomeFell,
  incomeForTheBracket,
  incomeOfTheMafHousehold,
  isChronicallyIll,
  isInTheMafHousehold,
  isSetApart,
  isUnder19,
  isUnderTheSocialMaf,
  joinsDuringTheYear,
  livesAtTheAddress,
  referenceAmount,
};
export { CARE_KINDS, hadTheRight, type CareKind } from '../facts/maf.ts';

/** The rules of maximum billing, and of the household of the right with which it is compared. */
export const mafLawInForce: Law = lawOf(
  [
    ...[isMember, livesAtTheAddress, isInTheMafHousehold, isUnderTheSocialMaf, isUnder19],
    ...[ceilingOfTheIncomeMaf, ceilingOfTheSocialMaf, ceilingOfAChild],
    countedCoPayment,
  ],
  amountsInForce,
);
