import type { Assessment } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import { outcomeOf } from '@pleindroit/assessment';

/** The first sentence of an answer. */
export function headline(assessment: Assessment, words: Words): string {
  const outcome = outcomeOf(assessment);
  switch (outcome) {
    case 'lapsed':
      return words.say('answer.lapsed');
    case 'law-not-known':
      return words.say('answer.law-not-known');
    default:
      return words.answer(outcome);
  }
}
