/** A door of its own: what to ask next, and the situation that the answers make. */
export { amountWritten, readingsOf, type AmountMistake, type AmountWritten } from './amount.ts';
export {
  CHECK_ANYWAY,
  asked,
  assessedBy,
  hasTheRight,
  type AssessWritten,
  type Asked,
  type Contradiction,
} from './asked.ts';
export { amountSaid, netAmount } from './net.ts';
export { NOT_KNOWN, type Answer, type Answers, type Question, type Shape } from './question.ts';
export {
  NONE,
  hasRhythm,
  isTaxed,
  readAnswer,
  rhythmPath,
  type AnswerMistake,
  type Given,
  type ReadAnswer,
} from './read-answer.ts';
export { MOST_ANSWERS, readAnswers, type AnswerProblem } from './read-answers.ts';
export { knownAfterTax, notKnown, standing } from './standing.ts';
export { RHYTHMS, questionAt } from './questions.ts';
export { APPLICANT, personsIn, withOneMore, withoutPerson } from './household.ts';
export { onTheWay, openQuestions } from './next-question.ts';
export { situationFrom, type Written } from './situation-from.ts';
