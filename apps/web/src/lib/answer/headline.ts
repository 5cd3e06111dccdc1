import type { Assessment } from '@pleindroit/assessment';
import type { Speech } from '#lib/speech.ts';
import { outcomeOf } from './outcome.ts';

/** The first sentence of an answer. */
export function headline(assessment: Assessment, { words, texts }: Pick<Speech, 'words' | 'texts'>): string {
  const outcome = outcomeOf(assessment);
  switch (outcome) {
    case 'lapsed':
      return texts.answer.lapsed;
    case 'law-not-known':
      return words.say('answer.law-not-known');
    default:
      return words.answer(outcome);
  }
}
