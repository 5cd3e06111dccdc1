import { household } from '../language/facts.ts';

/** What is stated about the request itself. */

export const requestDate = household.day('request');

/** Whether income has risen otherwise than by indexation, or a new one began, when the declaration is signed (art. 32). */
export const incomeHasRisen = household.yesNo('income-risen');
export const signatureDate = household.day('signed');

/** Whether the declaration is there, and since when (art. 29). Nothing handed in yet is an answer: *none*. */
export const handedInOn = household.day('handed-in');
export const nothingIsHandedIn = household.isNone('handed-in');

/** The proactive flow (arts 19-20): the notice to the mutuality, the year of the flow, and what the mutuality's data show. */
export const flowNotice = household.day('flow-notified');
export const flowYear = household.count('flow-year');
export const currentFlowIsCompleted = household.yesNo('current-flow-completed');
export const incomeHasNotRisenSinceFlow = household.yesNo('income-not-risen');
