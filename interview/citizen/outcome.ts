import { outcomeOf } from '@pleindroit/assessment';
import { hasTheRight, notKnown, type Answers, type Asked } from '../asking/asking.ts';

/** What stands at the top of the result, for whoever is not of the trade. */
export const OUTCOMES = [
  /** They have it already. */
  'already',
  /** The mutuality must give it by itself: check that it did. */
  'automatic',
  'ex-officio',
  /** Not for whoever asks, but for somebody of the household, without a request. */
  'for-some',
  'on-request',
  /** An answer that is missing decides. */
  'depends',
  /** Known after tax only, and too near the ceiling for that. */
  'close',
  'not-now',
  /** Too much is missing, or the household is unusual: somebody who knows has to look. */
  'worker',
] as const;

export type CitizenOutcome = (typeof OUTCOMES)[number];

export function citizenOutcome({ assessment, isClose }: Asked, answers: Answers): CitizenOutcome {
  if (hasTheRight(answers)) return 'already';
  if (isClose) return 'close';
  const outcome = outcomeOf(assessment);
  switch (outcome) {
    case 'met':
    case 'lapsed':
      return 'on-request';
    case 'automatic':
    case 'ex-officio':
    case 'for-some':
      return outcome;
    case 'not met':
      return 'not-now';
    case 'law-not-known':
      return 'worker';
    case 'open':
      return notKnown(answers).length > MOST_THAT_SOMEBODY_CAN_LOOK_FOR || isUnusual(answers)
        ? 'worker'
        : 'depends';
  }
}

const MOST_THAT_SOMEBODY_CAN_LOOK_FOR = 3;

/** What stands in the papers of another country is not looked up at home. */
function isUnusual(answers: Answers): boolean {
  return notKnown(answers).some(({ kind }) => kind === 'foreign-property');
}
