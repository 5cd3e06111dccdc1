import { day } from '../calendar/calendar.ts';
import {
  cadastralIncome,
  REPLACEMENT_INCOME,
  SOCIAL_INCOME,
  shareOf,
  shareParts,
  type IncomeKind,
} from '../facts/line.ts';
import { timesAYear, yearOfTheAmount } from '../income/amount.ts';
import { capitalIncome } from '../income/capital.ts';
import { countedIncome, isEarningOfAChild, linkedAdvantage, professionalIncome } from '../income/line.ts';
import {
  foreignPropertyIncome,
  indexedCadastralIncome,
  otherPropertyIncome,
  rentalValueOfThePerson,
  rentOfThePerson,
} from '../income/property.ts';
import type { Expression, Money } from '../language/expression.ts';
import { periodEnd, periodStart } from '../language/facts.ts';
import { withArgs } from '../language/rewritten.ts';
import { coefficient, expression, nothing, when } from '../language/words.ts';
import { instead, otherReading, withAmounts, within } from './other-reading.ts';

/** Other readings of what counts as income, and for how much: arts 27 and 28. */

export const advantagesBeforeMultiplying = otherReading(
  6,
  'linked advantages added before the month is multiplied',
  instead(
    linkedAdvantage,
    when(isEarningOfAChild)
      .then(nothing)
      .otherwise(
        when(periodStart.monthsOn(1).isBefore(periodEnd))
          .then(yearOfTheAmount)
          .otherwise(yearOfTheAmount.multipliedBy(12)),
      ),
  ),
);

export const fiveDaysAWeek = otherReading(
  6,
  'a daily amount × 260, five days a week',
  within([timesAYear.id], (node) =>
    node.op === 'given' && node.value === 312
      ? expression({ op: 'given', value: 260, args: [] }, 'count')
      : undefined,
  ),
);

export const socialIncomeCounts = otherReading(
  8,
  'social income that is not taxed counts',
  ofKinds(SOCIAL_INCOME, yearOfTheAmount),
);

export const replacementIncomeOfAChildIsLeftOut = otherReading(
  44,
  'what replaces the earnings of a child is left out with them',
  ofKinds([...REPLACEMENT_INCOME, 'catch-up-premium'], professionalIncome),
);

const isPeriodStart = (node: Expression) => node.op === 'period-start';

export const coefficientOfTheYearBefore = otherReading(
  13,
  'the coefficient of the year before',
  within([indexedCadastralIncome.id], (node) =>
    isPeriodStart(node) ? periodStart.firstOfYearBefore() : undefined,
  ),
);

export const theWholeProperty = otherReading(
  13,
  'the whole property, not the share of the members',
  within([indexedCadastralIncome.id, rentalValueOfThePerson.id, rentOfThePerson.id], (node) =>
    node.op === 'proportion' ? node.args[0] : undefined,
  ),
);

export const tenYearsAfterThePayment = otherReading(
  14,
  'ten years after the year of payment',
  within([capitalIncome.id], (node) =>
    node.op === 'given' && node.unit === 'count' && node.value === 9
      ? expression({ op: 'given', value: 10, args: [] }, 'count')
      : undefined,
  ),
);

export const fourFifthsOfMaintenance = otherReading(
  21,
  '80 % of the maintenance received',
  ofKinds(['maintenance-received'], yearOfTheAmount.scaled(80, 100)),
);

export const rentalValueRaised = otherReading(
  38,
  'the rental value × 1.4',
  within([otherPropertyIncome.id, foreignPropertyIncome.id], (node) =>
    node === rentalValueOfThePerson ? rentalValueOfThePerson.scaled(140, 100) : undefined,
  ),
);

export const nothingUntilFixed = otherReading(
  38,
  'nothing until the cadastral income is fixed',
  instead(rentalValueOfThePerson, expression({ op: 'given', value: 0, args: [] }, 'cents', 'line')),
);

export const rentalValueAbroad = otherReading(
  38,
  'abroad, the rental value or the rent, whatever the year',
  within([foreignPropertyIncome.id], (node) =>
    node.op === 'as-of'
      ? expression(
          { ...node, starts: node.starts.slice(0, 1), args: [node.args[0], ...node.args.slice(1, 2)] },
          node.unit,
          node.level,
        )
      : undefined,
  ),
);

export const shareBeforeTheIndex = otherReading(
  38,
  'the share before the index',
  instead(
    indexedCadastralIncome,
    cadastralIncome
      .proportion(shareOf, shareParts)
      .indexedBy(coefficient('income.cadastral-coefficient').on(periodStart)),
  ),
);

/** The ceilings of 2013 as the chain gives them, which no source was found to publish. */
export const ceilingsOf2013 = otherReading(
  31,
  'the ceilings of 2013 as they are derived: 16,743.70 and 3,099.72',
  withAmounts((amounts) => {
    const since2013 = <S extends keyof typeof amounts>(series: S, value: number) => ({
      [series]: {
        ...amounts[series],
        values: [
          {
            series,
            from: day('2013-01-01'),
            to: day('2013-12-31'),
            value,
            scale: 1,
            source: 'derived',
            trust: 'derived' as const,
          },
          ...amounts[series].values,
        ],
      },
    });
    return {
      ...amounts,
      ...since2013('ceiling.month.first', 1_674_370),
      ...since2013('ceiling.year.first', 1_674_370),
      ...since2013('ceiling.month.additional', 309_972),
      ...since2013('ceiling.year.additional', 309_972),
    };
  }),
);

function ofKinds(kinds: readonly IncomeKind[], counts: Money<'line'>) {
  return within([countedIncome.id], (node) => {
    if (node.op !== 'choose') return undefined;
    const [of, ...branches] = node.args;
    return withArgs(node, [
      of,
      ...branches.map((branch, at) => (kinds.some((kind) => kind === node.values[at]) ? counts : branch)),
    ]);
  });
}
