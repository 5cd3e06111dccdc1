import { ceilingOfMonth, ceilingOfYear } from '../ceiling/ceiling.ts';
import { incomeHasRisen, requestDate, signatureDate } from '../facts/request.ts';
import { incomeOf, type HouseholdIncome } from '../income/household-income.ts';
import { indicatorOfTheHousehold, olderSituation, situationOfTheMonth } from '../indicator/situations.ts';
import { card, decree, type Card } from '../language/card.ts';
import type { Money, YesNo } from '../language/expression.ts';
import type { Period } from '../language/facts.ts';
import { allOf, anyOf, asOf, not, when, yes } from '../language/words.ts';

/**
 * The ways of an income enquiry (arts 17 to 31). The three are alternatives: which one applies depends on the
 * situations of article 18 and on the day they arose. A way pairs an income with the ceiling of the same period; the pairs
 * are never mixed.
 */
export interface Way {
  readonly id: 'month-before' | 'month-of-request' | 'reference-year';
  readonly period: Period;
  readonly income: HouseholdIncome;
  readonly ceiling: Card<Money<'household'>>;
  /** The law sends this household this way. */
  readonly applies: YesNo<'household'>;
  /** The income is below the ceiling of the same period. */
  readonly below: Card<YesNo<'household'>>;
  /** The income is below the ceiling, and has not risen since, or stays below it after the rise. */
  readonly test: Card<YesNo<'household'>>;
  /** The way applies to this household, and the test is met. */
  readonly way: Card<YesNo<'household'>>;
}

const monthOfSignature: Period = { kind: 'month', begins: signatureDate.firstOfMonth() };

/** Art. 32: a rise before the signature asks for a second test, on the month of the signature. */
export const noRiseAboveTheCeiling = card(
  'no-rise-above-the-ceiling',
  decree.art(32),
  when(incomeHasRisen)
    .then(
      incomeOf('month-of-signature', monthOfSignature).total.isBelow(
        ceilingOfMonth('month-of-signature', monthOfSignature),
      ),
    )
    .otherwise(yes),
  { interpretations: [11] },
);

function way(
  id: Way['id'],
  period: Period,
  applies: YesNo<'household'>,
  articles: readonly (number | string)[],
  interpretations: readonly number[] = [],
): Way {
  const income = incomeOf(id, period);
  const ceiling = period.kind === 'month' ? ceilingOfMonth(id, period) : ceilingOfYear(id, period);
  const below = card(`income-below-ceiling-of-${id}`, decree.art(3, 31), income.total.isBelow(ceiling));
  const test = card(`test-of-${id}`, decree.art(31, 32), allOf(below, noRiseAboveTheCeiling));
  return {
    id,
    period,
    income,
    ceiling,
    applies,
    below,
    test,
    way: card(`way-${id}`, decree.art(...articles), allOf(applies, test), { interpretations }),
  };
}

export const monthBefore = way(
  'month-before',
  { kind: 'month', begins: requestDate.firstOfMonthBefore() },
  olderSituation,
  [18, 23, 28],
  [27],
);

export const monthOfRequest = way(
  'month-of-request',
  { kind: 'month', begins: requestDate.firstOfMonth() },
  situationOfTheMonth,
  [18, 23, 28],
  [27],
);

export const referenceYear = way(
  'reference-year',
  { kind: 'year', begins: requestDate.firstOfYearBefore() },
  not(indicatorOfTheHousehold),
  [17, 22, 28],
  [5],
);

export const ways: readonly Way[] = [monthBefore, monthOfRequest, referenceYear];

/** The older pair first; a situation born in the month of the request gives a second chance with its own pair. */
export const incomeBelowCeiling = card(
  'income-below-ceiling',
  decree.art(17, 18, 31),
  asOf(requestDate).from(
    '2014-01-01',
    when(olderSituation)
      .then(anyOf(monthBefore.test, monthOfRequest.way))
      .otherwise(when(situationOfTheMonth).then(monthOfRequest.test).otherwise(referenceYear.test)),
  ),
  { interpretations: [5, 27] },
);
