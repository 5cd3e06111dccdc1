/** A door of its own: everything that a citizen sees of an interview, in four languages. */
export { CITIZEN_LANGUAGES, type CitizenLanguage } from '../language.ts';
export { answerIn, slipOf } from './answer-words.ts';
export { citizenWords, type CitizenKey, type CitizenWords } from './citizen-words.ts';
export { inPeriod, kindIn } from './kinds.ts';
export { OUTCOMES, citizenOutcome, type CitizenOutcome } from './outcome.ts';
export { PAPERS, paperFor, papersIn, whereIn, type Paper, type PaperInWords } from './papers.ts';
export { personIn, type Voice } from './persons.ts';
export { capital, questionIn, type OptionInWords, type QuestionInWords } from './question-words.ts';
export { resultIn, type CitizenResult } from './result.ts';
export type { RoadInWords } from './roads.ts';
export type { SumInWords } from './sum.ts';
