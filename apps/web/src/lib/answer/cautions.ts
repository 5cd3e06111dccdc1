import type { AmountRead } from '@pleindroit/assessment';
import type { Speech } from '#lib/speech.ts';
import { fill } from '#lib/words/words.ts';

/** What must be said beside the income and the ceiling of a period. Of several amounts one line says how many; the sources name them. */
export function cautionsBeside(
  amounts: readonly AmountRead[],
  examined: string,
  { words, texts }: Pick<Speech, 'words' | 'texts'>,
): { readonly ceiling: readonly string[]; readonly income: readonly string[] } {
  const { ceiling, income } = words.cautions(amounts, examined);
  if (income.length < 2) return { ceiling, income };
  const ofIncome = amounts.filter(
    ({ series, day }) => series.startsWith('income.') && day.startsWith(examined),
  );
  const told = (count: number, one: string, several: string): readonly string[] =>
    count === 0 ? [] : [fill(count === 1 ? one : several, { count })];
  const { derivedOne, derivedMany, carriedOne, carriedMany } = texts.answer;
  return {
    ceiling,
    income: [
      ...told(ofIncome.filter(({ trust }) => trust === 'derived').length, derivedOne, derivedMany),
      ...told(
        ofIncome.filter(({ carriedForwardSince }) => carriedForwardSince !== undefined).length,
        carriedOne,
        carriedMany,
      ),
    ],
  };
}
