/** The public door of reading: what people write, and the facts of one household. */
export { PROBLEM_CODES, type Problem, type ProblemCode } from './problem.ts';
export { readHistory, type HistoryReading } from './history/read-history.ts';
export { readMaf, type MafReading } from './maf/read-maf.ts';
export { MOST_CHARACTERS_OF_CSV, readCoPayments, type CoPaymentsReading } from './maf/co-payments.ts';
export { readSituation, type Reading } from './read-situation.ts';
export { historySchema, mafSchema, situationSchema } from './json-schema.ts';
export { MOST_CHARACTERS } from './document.ts';
export { SITUATION_KINDS } from './schema.ts';
export { MOST_LINES, MOST_PERSONS } from './consistency.ts';
export { valuesAt } from './values-at.ts';
export { verifyReceipt, type VerifiedReceipt } from './verify-receipt.ts';
