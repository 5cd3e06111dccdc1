/** The law's public door. */
export { amountsInForce, allSeries, carriedForwardSince, valueOn } from './amounts/amounts.ts';
export type { DatedSeries, DatedValue, LawAmounts, Series, Trust } from './amounts/amounts.ts';
export * from './calendar/calendar.ts';
export * from './money/money.ts';
export * from './language/expression.ts';
export * from './language/household.ts';
export * from './language/step.ts';
export { cardsUnder, ruleOf, type Card, type Rule } from './language/card.ts';
export { interpreter, OF_THE_HOUSEHOLD, type Interpreter } from './language/interpreter.ts';
export { lawOf, type Law } from './language/law.ts';
export { isMember, isAtTheCentre, isPartnerOfTheCentre } from './household/composition.ts';
export { countsForIncome, isSharedCustodyChild } from './household/shared-custody.ts';
export { countedIncome, dwellingBeforeExemption } from './income/line.ts';
export { situationsOfAPerson } from './indicator/situations.ts';
export { proactiveFlow, proactiveFlowArose } from './indicator/proactive-flow.ts';
export { opening } from './income-road/opening.ts';
export { rightAfterIncomeEnquiry, ways, type Way } from './income-road/ways.ts';
export { lawInForce } from './law-in-force.ts';
