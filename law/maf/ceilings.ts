import {
  incomeDidNotFall,
  incomeOfLastMonth,
  incomeOfSixMonths,
  increasedAllowancesDecided,
  mafYear,
  netIncomeThreeYearsBefore,
  netIncomeTwoYearsBefore,
} from '../facts/maf.ts';
import { birthDate } from '../facts/person.ts';
import type { MoneySeries } from '../amounts/amounts.ts';
import { card, insuranceAct, mafDecree } from '../language/card.ts';
import type { Money, YesNo } from '../language/expression.ts';
import { anyPerson, sumOverPersons } from '../language/facts.ts';
import { allOf, amount, asOf, no, not, nothing, onDay, when } from '../language/words.ts';
import { isChronicallyIll, isInTheMafHousehold, isUnderTheSocialMaf } from './household.ts';

/** What a household, the holders of the right in it, and a child pay themselves in a year at most. */

const ofTheYear = (series: MoneySeries) => amount(series).on(mafYear);

/** An income that reaches the limit of a bracket is still in it. */
const isWithin = (income: Money<'household'>, limit: MoneySeries) => not(ofTheYear(limit).isBelow(income));

export const netIncomeLookedAt = card(
  'net-income-looked-at',
  insuranceAct.art('37duodecies'),
  asOf(mafYear, '37duodecies')
    .from('2017-01-01', netIncomeThreeYearsBefore)
    .from('2019-01-01', netIncomeTwoYearsBefore),
  { interpretations: [42] },
);

export const incomeOfTheMafHousehold = card(
  'income-of-the-maf-household',
  insuranceAct.art('37decies', '37duodecies'),
  sumOverPersons(isInTheMafHousehold, netIncomeLookedAt),
);

/** Six months as they were, and the last of them six times. */
export const incomeThatFell = card(
  'income-that-fell',
  mafDecree.art(22, 23),
  incomeOfSixMonths.plus(incomeOfLastMonth.multipliedBy(6)),
);

/** Since 2022: looked at instead, when it is lower and in one of the first three brackets. */
export const incomeFell = card(
  'income-fell',
  mafDecree.art(22, 23),
  when(incomeDidNotFall)
    .then(no)
    .otherwise(
      asOf(mafYear, '22').from(
        '2022-01-01',
        allOf(
          isWithin(incomeThatFell, 'maf.bracket.c.upper'),
          incomeThatFell.isBelow(incomeOfTheMafHousehold),
        ),
      ),
    ),
);

export const incomeForTheBracket = card(
  'income-for-the-bracket',
  [...insuranceAct.art('37undecies'), ...mafDecree.art(22)],
  when(incomeFell).then(incomeThatFell).otherwise(incomeOfTheMafHousehold),
);

const lowestBrackets = asOf(mafYear, '37undecies')
  .from('2017-01-01', ofTheYear('maf.ceiling.b'))
  .from(
    '2022-01-01',
    when(isWithin(incomeForTheBracket, 'maf.bracket.a.upper'))
      .then(ofTheYear('maf.ceiling.a'))
      .otherwise(ofTheYear('maf.ceiling.b')),
  );

export const referenceAmount = card(
  'reference-amount',
  insuranceAct.art('37undecies'),
  when(isWithin(incomeForTheBracket, 'maf.bracket.b.upper'))
    .then(lowestBrackets)
    .otherwise(
      when(isWithin(incomeForTheBracket, 'maf.bracket.c.upper'))
        .then(ofTheYear('maf.ceiling.c'))
        .otherwise(
          when(isWithin(incomeForTheBracket, 'maf.bracket.d.upper'))
            .then(ofTheYear('maf.ceiling.d'))
            .otherwise(
              when(isWithin(incomeForTheBracket, 'maf.bracket.e.upper'))
                .then(ofTheYear('maf.ceiling.e'))
                .otherwise(ofTheYear('maf.ceiling.f')),
            ),
        ),
    ),
);

/** Once for a household and a year, however many are ill. */
const reductionFor = (isOne: YesNo<'person'>) =>
  when(anyPerson(allOf(isOne, isChronicallyIll)))
    .then(ofTheYear('maf.chronic-reduction'))
    .otherwise(nothing);

export const ceilingOfTheIncomeMaf = card(
  'ceiling-of-the-income-maf',
  insuranceAct.art('37undecies'),
  referenceAmount.minus(reductionFor(isInTheMafHousehold)),
);

export const ceilingOfTheSocialMaf = card(
  'ceiling-of-the-social-maf',
  insuranceAct.art('37octies'),
  ofTheYear('maf.ceiling.b').minus(reductionFor(isUnderTheSocialMaf)),
);

/** Whatever the income. Of old decisions on increased family allowances, a lower one. */
export const ceilingOfAChild = card(
  'ceiling-of-a-child',
  [...insuranceAct.art('37undecies'), ...mafDecree.art(26)],
  when(
    allOf(birthDate.isBefore(onDay('2002-07-05')), increasedAllowancesDecided.isBefore(onDay('2002-07-05'))),
  )
    .then(ofTheYear('maf.ceiling.b'))
    .otherwise(ofTheYear('maf.ceiling.c')),
  { interpretations: [43] },
);
