import { capitalPaidOn } from '../facts/line.ts';
import { birthDate } from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { periodEnd, periodStart } from '../language/facts.ts';
import { allOf, asOf, coefficient, counted, not, nothing, when } from '../language/words.ts';
import { amountInEuro } from './amount.ts';

/** Art. 27, 4°, since 2019: a capital or a surrender value counts as a yearly income for ten civil years, by the age at payment. */

type Age = 0 | 41 | 46 | 51 | 56 | 59 | 61 | 63 | 65;

const shareAtAge = (from: Age) =>
  amountInEuro.indexedBy(coefficient(`income.capital-conversion.from-age-${from}`).on(capitalPaidOn));

const isPaidBeforeAge = (age: number) => capitalPaidOn.isBefore(birthDate.afterFullMonths(age * 12));

/** The last age band first: whoever was not yet of that age falls to the band before. */
const BANDS: readonly (readonly [Age, Age])[] = [
  [63, 65],
  [61, 63],
  [59, 61],
  [56, 59],
  [51, 56],
  [46, 51],
  [41, 46],
  [0, 41],
];
const shareOfAYear = BANDS.reduce(
  (older, [from, until]) => when(isPaidBeforeAge(until)).then(shareAtAge(from)).otherwise(older),
  shareAtAge(65),
);

export const capitalIncome = card(
  'capital-income',
  decree.art(27),
  asOf(requestDate, '27, 4°').from(
    '2019-01-01',
    when(
      allOf(
        not(capitalPaidOn.year().plus(counted(9)).isBelow(periodStart.year())),
        not(periodEnd.isBefore(capitalPaidOn)),
      ),
    )
      .then(shareOfAYear)
      .otherwise(nothing),
  ),
  { interpretations: [14] },
);
