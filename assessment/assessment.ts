/** The public door of the assessment. */
export type * from './answer.ts';
export { assess } from './assess.ts';
export { comparisonAtSignature, isTooMuch, standing, type Comparison, type Standing } from './comparison.ts';
export { explained, type Explained } from './explanation.ts';
export { LATE_DECLARATION, outcomeOf, type Outcome } from './outcome.ts';
export { ENGINE, answerOf, receiptOf, type Receipt, type ReceiptAnswer } from './receipt/receipt.ts';
export { readReceipt, MOST_RECEIPT_CHARACTERS, type ReceiptProblem } from './receipt/read-receipt.ts';
export { verified, type LawChanges, type Verification } from './receipt/verify.ts';
export { openOf, periodName } from './paths.ts';
export type { CareUse, Situation } from './situation.ts';
export { stepsUnder } from './walk.ts';
