import type { LineAnswer, Situation } from '@pleindroit/assessment';
import { currencyOfLine, factsOfLine, type Words } from '@pleindroit/interview';
import type { Facts } from '@pleindroit/law';
import type { PageWords } from '#lib/words/words.ts';

/** The amount of a line as somebody wrote it, in its own currency: `1 500,00 € par mois`, `3 000,00 CHF par mois`. */
export function writtenAmount(
  place: Pick<LineAnswer, 'person' | 'period' | 'line'>,
  situation: Situation,
  words: Words,
  { sum }: PageWords,
): string {
  const facts = factsOfLine(situation, place);
  const currency = currencyOfLine(situation, place);
  for (const fact of amountsOf(facts)) {
    const amount = facts[fact];
    if (typeof amount !== 'number') continue;
    // A cadastral income is fixed by the Belgian land registry, abroad too: it has no other currency.
    const money =
      currency === undefined || fact === 'cadastral-income'
        ? words.money(amount)
        : words.moneyIn(currency, amount);
    const rhythm = facts['per'];
    if (fact !== 'amount') return `${money} (${sum[TITLES[fact]]})`;
    return typeof rhythm === 'string' ? `${money} ${words.choice('per', rhythm)}` : money;
  }
  return sum.amountUnknown;
}

const TITLES = {
  rent: 'rentOfTheYear',
  'cadastral-income': 'cadastral',
  'rental-value': 'rentalValue',
} as const;

/** What a line may state, that which counts first: let to a professional, it is the rent (art. 27). */
function amountsOf(facts: Facts): readonly ('amount' | keyof typeof TITLES)[] {
  const ofProperty = ['cadastral-income', 'rental-value'] as const;
  return facts['let'] === 'professional' ? ['rent', ...ofProperty] : ['amount', ...ofProperty, 'rent'];
}
