import { OF_THE_HOUSEHOLD, isSettled, isoDay, verdictOf, type Step, type Verdict } from '@pleindroit/law';
import type { DayBounds } from './answer.ts';
import type { Situation } from './situation.ts';

export interface PersonAnswer {
  readonly person: string;
  readonly verdict: Verdict;
}

/** One verdict for each person of the situation, in their order. */
export function verdictsOfPersons(
  { persons }: Situation,
  step: (who: Step['subject']) => Step,
): readonly PersonAnswer[] {
  return persons.map(({ id }, person) => ({
    person: id,
    verdict: verdictOf(step({ ...OF_THE_HOUSEHOLD, person })),
  }));
}

export function met(answers: readonly PersonAnswer[]): readonly string[] {
  return answers.filter(({ verdict }) => verdict === 'met').map(({ person }) => person);
}

export function dayBounds({ low, high }: Pick<Step, 'low' | 'high'>): DayBounds {
  return {
    ...(Number.isFinite(low) ? { earliest: isoDay(low) } : {}),
    ...(Number.isFinite(high) ? { latest: isoDay(high) } : {}),
  };
}

export function isoDayOrNothing(step: Step): string {
  return isSettled(step) && Number.isFinite(step.low) ? isoDay(step.low) : '';
}
