import { outcomeOf } from '@pleindroit/assessment';
import {
  hasTheRight,
  notKnown,
  onTheWay,
  type Answers,
  type Asked,
  type Question,
} from '../asking/asking.ts';

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

export function citizenOutcome(asked: Asked, answers: Answers): CitizenOutcome {
  const { assessment, atMost, isClose } = asked;
  if (hasTheRight(answers)) return 'already';
  if (isClose) return 'close';
  // The least and the most that an amount may be: what holds for one of them only is not known.
  const outcome =
    atMost === undefined || atMost.verdict === assessment.verdict ? outcomeOf(assessment) : 'open';
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
      return canBeLookedFor(missingIn(asked, answers)) ? 'depends' : 'worker';
  }
}

/** What could still decide and was answered with "I don't know", or was not answered yet. */
export function missingIn(
  { assessment, atMost, situation, question }: Asked,
  answers: Answers,
): readonly Question[] {
  const decisive = onTheWay([...assessment.asks, ...(atMost?.asks ?? [])], answers, situation);
  return [
    ...notKnown(answers).filter(({ path }) => decisive.has(path)),
    ...(question === undefined ? [] : [question]),
  ];
}

/** A few things, and none of them in the papers of another country. Nothing at all: the household is an unusual one. */
function canBeLookedFor(missing: readonly Question[]): boolean {
  return (
    missing.length > 0 &&
    missing.length <= MOST_THAT_SOMEBODY_CAN_LOOK_FOR &&
    missing.every(({ kind }) => kind !== 'foreign-property')
  );
}

const MOST_THAT_SOMEBODY_CAN_LOOK_FOR = 3;
