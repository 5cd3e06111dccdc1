import { outcomeOf, type Assessment } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';

/** The first sentence of an answer. */
export function headline(assessment: Assessment, words: Words): string {
  return words.answer(outcomeOf(assessment));
}
