import { birthDate } from '../facts/person.ts';
import { isMember } from '../household/composition.ts';
import { countsForIncome } from '../household/shared-custody.ts';
import { card, decree, type Card } from '../language/card.ts';
import type { Money } from '../language/expression.ts';
import { countOfPersons, sumOfLines, sumOverPersons, type Period } from '../language/facts.ts';
import { amount, counted } from '../language/words.ts';
import { countedIncome } from './line.ts';
import { dwellingBeforeExemption } from './property.ts';

/** The income of the household over one period, as a yearly amount (arts 27 and 28), and the own dwelling in it. */
export interface HouseholdIncome {
  readonly total: Card<Money<'household'>>;
  readonly dwelling: {
    readonly indexed: Card<Money<'household'>>;
    readonly exemption: Card<Money<'household'>>;
    readonly counted: Card<Money<'household'>>;
  };
}

export function incomeOf(name: string, period: Period): HouseholdIncome {
  const incomeOfAPerson = card(
    `income-of-a-person-in-${name}`,
    decree.art(27, 28),
    sumOfLines(period, countedIncome, birthDate),
  );

  const indexed = card(
    `dwelling-before-exemption-in-${name}`,
    decree.art(27),
    sumOverPersons(countsForIncome, sumOfLines(period, dwellingBeforeExemption, birthDate)),
    { interpretations: [13] },
  );

  const exemption = card(
    `dwelling-exemption-in-${name}`,
    decree.art(27),
    amount('income.dwelling-exemption.first')
      .on(period.begins)
      .plus(
        amount('income.dwelling-exemption.additional')
          .on(period.begins)
          .times(countOfPersons(isMember).minus(counted(1))),
      ),
    { interpretations: [13, 33] },
  );

  // Once for the household, and never below nothing.
  const dwelling = card(`own-dwelling-in-${name}`, decree.art(27), indexed.minus(exemption), {
    interpretations: [13],
  });

  const total = card(
    `income-in-${name}`,
    decree.art(21, 27, 28),
    sumOverPersons(countsForIncome, incomeOfAPerson).plus(dwelling),
    { interpretations: [23] },
  );
  return { total, dwelling: { indexed, exemption, counted: dwelling } };
}
