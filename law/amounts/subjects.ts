import { allSeries, amountsInForce, type Series } from './amounts.ts';

/** What amounts are about, by the beginnings of their names. What people look for first comes first: the ceilings themselves. */
const SUBJECTS = {
  ceilings: ['ceiling.month.', 'ceiling.year.'],
  making: ['ceiling.base.', 'ceiling.index', 'ceiling.welfare'],
  income: ['income.cadastral-', 'income.dwelling-', 'income.capital-'],
  dependant: ['dependant.'],
  maf: ['maf.'],
  'co-payments': ['consequences.'],
} as const;

export type AmountSubject = keyof typeof SUBJECTS;

/** All amounts in the order in which they are read: by subject, and of two the amount of the first person before that of the others. */
export const amountSubjects: readonly {
  readonly subject: AmountSubject;
  readonly series: readonly Series[];
}[] = (Object.keys(SUBJECTS) as AmountSubject[]).map((subject) => ({
  subject,
  series: SUBJECTS[subject].flatMap((start) =>
    allSeries(amountsInForce)
      .filter((series) => series.startsWith(start))
      .sort((a, b) => (firstPersonFirst(a) < firstPersonFirst(b) ? -1 : 1)),
  ),
}));

const PLACES: ReadonlyMap<string, number> = new Map(
  amountSubjects.flatMap(({ series }) => series).map((series, place) => [series, place]),
);

/** Where an amount stands among all of them; one that the law no longer has comes last. */
export function placeOfAmount(series: Series): number {
  return PLACES.get(series) ?? PLACES.size;
}

/** In the order of the alphabet, except that the amount of the first person stands right before that of the others. */
function firstPersonFirst(series: Series): string {
  return series.replace(/\.first$/, '.');
}
