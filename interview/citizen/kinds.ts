import type { Question } from '../asking/asking.ts';
import type { CitizenWords } from './citizen-words.ts';

/** A month or a year inside a sentence: `en janvier 2026`, `im Jahr 2025`. */
export function inPeriod({ say, month }: CitizenWords, period: string): string {
  return period.includes('-')
    ? say('period.month', { month: month(period) })
    : say('period.year', { year: period });
}

/** A kind of income or a situation, by its name in a list. */
export function kindIn({ must }: CitizenWords, about: Question['about'], kind: string): string {
  return must(`option.${about === 'income' ? 'incomes' : 'situations'}.${kind}`);
}
