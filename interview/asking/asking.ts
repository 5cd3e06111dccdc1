/** A door of its own: what to ask next, and the situation that the answers make. */
export { amountWritten, type AmountMistake, type AmountWritten } from './amount.ts';
export { nextQuestion } from './next-question.ts';
export { NOT_KNOWN, type Answer, type Answers, type Question, type Shape } from './question.ts';
export { questionAt } from './questions.ts';
export { APPLICANT, personsIn } from './household.ts';
export { situationFrom, type Written } from './situation-from.ts';
