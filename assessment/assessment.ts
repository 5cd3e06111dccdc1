/** The public door of the assessment. */
export type * from './answer.ts';
export { assess } from './assess.ts';
export { explained, type Explained } from './explanation.ts';
export { openOf, periodName } from './paths.ts';
export type { Situation } from './situation.ts';
export { stepsUnder } from './walk.ts';
