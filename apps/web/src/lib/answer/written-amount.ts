import { periodName, type LineAnswer, type Situation } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import type { PageWords } from '#lib/words/words.ts';

/** The amount of a line as somebody wrote it: `1 500,00 € par mois`. */
export function writtenAmount(
  { person, period, line }: LineAnswer,
  { persons, household }: Situation,
  words: Words,
  { sum }: PageWords,
): string {
  const incomes = household.persons[persons.findIndex(({ id }) => id === person)]?.incomes ?? [];
  const facts =
    incomes.find(({ kind, begins }) => periodName(kind, begins) === period)?.lines[line]?.facts ?? {};
  // Let to a professional, it is the rent that counts.
  const rent = facts['rent'];
  if (facts['let'] === 'professional' && typeof rent === 'number') {
    return `${words.money(rent)} (${sum.rentOfTheYear})`;
  }
  const cadastral = facts['cadastral-income'];
  if (typeof cadastral === 'number') return `${words.money(cadastral)} (${sum.cadastral})`;
  const amount = facts['amount'] ?? rent;
  if (typeof amount !== 'number') return sum.amountUnknown;
  const rhythm = facts['per'];
  return typeof rhythm === 'string'
    ? `${words.money(amount)} ${words.choice('per', rhythm)}`
    : words.money(amount);
}
