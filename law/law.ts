/** The law's public door. */
export { amountsInForce, allSeries, carriedForwardSince, valueOn } from './amounts/amounts.ts';
export type { DatedSeries, DatedValue, LawAmounts, Series } from './amounts/amounts.ts';
export { inForceOn, isTooFar, type InForce } from './amounts/in-force.ts';
export { amountSubjects, placeOfAmount, type AmountSubject } from './amounts/subjects.ts';
export { TRUSTS, UNITS, type Trust } from './amounts/units.ts';
export * from './calendar/calendar.ts';
export * from './money/money.ts';
export * from './language/expression.ts';
export * from './language/household.ts';
export * from './language/step.ts';
export { hull } from './language/bounds.ts';
export { expression } from './language/words.ts';
export { withArgs } from './language/rewritten.ts';
export { cardsUnder, ruleOf, type Card, type Rule } from './language/card.ts';
export { interpreter, type Interpreter } from './language/interpreter.ts';
export { OF_THE_HOUSEHOLD } from './language/asked.ts';
export { lawFromJson, rulesAsJson, seriesReadBy } from './language/law-as-json.ts';
export { lawOf, type Law, type PlacedRule } from './language/law.ts';
export { isMember, isAtTheCentre, isPartnerOfTheCentre } from './household/composition.ts';
export { countsForIncome, isSharedCustodyChild } from './household/shared-custody.ts';
export {
  INCOME_KINDS,
  LINKED_ADVANTAGES,
  REPLACEMENT_INCOME,
  SOCIAL_INCOME,
  type IncomeKind,
} from './facts/line.ts';
export { timesAYear } from './income/amount.ts';
export { countedIncome, isEarningOfAChild } from './income/line.ts';
export { dwellingBeforeExemption } from './income/property.ts';
export { situationsOfAPerson } from './indicator/situations.ts';
export { proactiveFlow, proactiveFlowArose } from './indicator/proactive-flow.ts';
export { opening } from './income-road/opening.ts';
export { declarationInTime, rightAfterIncomeEnquiry } from './income-road/right-after-income-enquiry.ts';
export { incomeBelowCeiling, referenceYear, ways, type Way } from './income-road/ways.ts';
export { advantages, type Advantage } from './automatic/advantages.ts';
export { endOfFirstPeriod, ownOpening } from './automatic/own-right.ts';
export { openingAsDependant, openingThroughPartner } from './automatic/extension.ts';
export {
  automaticOpening,
  automaticOpeningOfAPerson,
  automaticRight,
  hasAutomaticRight,
  isNeedlessToEnquire,
} from './automatic/automatic-right.ts';
export {
  exOfficioCeiling,
  exOfficioIncome,
  exOfficioOpening,
  exOfficioRight,
} from './ex-officio/ex-officio-right.ts';
export { isExcluded, hasRenounced } from './ex-officio/exclusions.ts';
export { isIsolated } from './ex-officio/isolated.ts';
export { isInASituationOfTheMutuality } from './ex-officio/situations.ts';
export { right } from './right.ts';
export { lawInForce } from './law-in-force.ts';
export { otherReadings } from './other-readings/other-readings.ts';
export type { OtherReading } from './other-readings/other-reading.ts';
