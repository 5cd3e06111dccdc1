/** The public door of the interview: the words of everything a result shows. */
export { currencyOfLine, factsOfLine } from './facts.ts';
export { formulaOf } from './formula.ts';
export { howCounted } from './how-counted.ts';
export type { Assumed, Reason } from './reason.ts';
export { reasonsOf } from './reasons.ts';
export { controlIn, endingIn, periodIn, requestIn } from './life.ts';
export { bestIn, counselIn, filingDaysIn, guessesIn, pathIn } from './advice.ts';
export { bansIn, consequenceIn, worthIn, type ConsequenceInWords } from './follows.ts';
export { dayAheadIn, forecastIn, keepingIn } from './ahead.ts';
export {
  ceilingIn,
  ceilingsOfTheRight,
  circlesIn,
  differencesIn,
  filledIn,
  refundIn,
  type NamedRow,
} from './maf.ts';
export { LANGUAGES, type Language } from './language.ts';
export type { Ask } from './asks.ts';
export type { ProblemInWords } from './problems.ts';
export type { CountedKey, Key, Values } from './text.ts';
export { words, type Words } from './words.ts';
