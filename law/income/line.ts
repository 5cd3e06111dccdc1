import { birthDate } from '../facts/person.ts';
import {
  cadastralIncome,
  contributionsNotWithheld,
  grossAmount,
  grossRent,
  incomeKind,
  isStillOwned,
  keepsFamilyAllowances,
  letAs,
  professionalCharges,
  rhythm,
} from '../facts/line.ts';
import { card, decree } from '../language/card.ts';
import type { Money } from '../language/expression.ts';
import { periodStart } from '../language/facts.ts';
import { allOf, choose, coefficient, nothing, when } from '../language/words.ts';
import { capitalIncome } from './capital.ts';

/** What one line of income counts for, as a yearly amount (arts 27 and 28). */

/** Art. 28 § 3: the rhythm of payment makes the year; a day is one of 26 in a month. */
function yearOf(amount: Money<'line'>): Money<'line'> {
  return choose(rhythm, {
    month: amount.multipliedBy(12),
    'half-month': amount.multipliedBy(24),
    week: amount.multipliedBy(52),
    day: amount.multipliedBy(312),
    year: amount,
  });
}

export const yearOfTheAmount = card('year-of-the-amount', decree.art(28), yearOf(grossAmount), {
  interpretations: [6],
});

/** Art. 27, 6°: what a child earns is left out while it keeps its family allowances. */
export const isEarningOfAChild = card(
  'is-earning-of-a-child',
  decree.art(27),
  allOf(periodStart.isBefore(birthDate.afterFullMonths(25 * 12)), keepsFamilyAllowances),
);

export const professionalIncome = card(
  'professional-income',
  decree.art(27, 28),
  when(isEarningOfAChild).then(nothing).otherwise(yearOfTheAmount),
);

/** Bonuses and holiday pay are added once, at their amount of a whole year; those of an exempt job are exempt with it. */
export const linkedAdvantage = card(
  'linked-advantage',
  decree.art(27, 28),
  when(isEarningOfAChild).then(nothing).otherwise(yearOfTheAmount),
  { interpretations: [6] },
);

/** Art. 27, 3°: gross profit less charges, times 100/80. */
export const selfEmployedIncome = card(
  'self-employed-income',
  decree.art(27),
  when(isEarningOfAChild)
    .then(nothing)
    .otherwise(yearOfTheAmount.minus(yearOf(professionalCharges)).scaled(100, 80)),
);

/** Art. 27, 7°: a director's remuneration, less the social contributions they pay themselves. */
export const directorIncome = card(
  'director-income',
  decree.art(27),
  when(isEarningOfAChild)
    .then(nothing)
    .otherwise(yearOfTheAmount.minus(yearOf(contributionsNotWithheld))),
);

export const indexedCadastralIncome = card(
  'indexed-cadastral-income',
  decree.art(27),
  cadastralIncome.indexedBy(coefficient('income.cadastral-coefficient').on(periodStart)),
  { interpretations: [13] },
);

/** Property other than the own dwelling, as for the tax: indexed and × 1.4, or the rent when let to a professional. */
export const otherPropertyIncome = card(
  'other-property-income',
  decree.art(27, 28),
  when(isStillOwned)
    .then(
      choose(letAs, {
        no: indexedCadastralIncome.scaled(140, 100),
        private: indexedCadastralIncome.scaled(140, 100),
        professional: grossRent,
      }),
    )
    .otherwise(nothing),
  { interpretations: [13] },
);

/** Land on which nothing is built is not raised by 1.4. */
export const unbuiltPropertyIncome = card(
  'unbuilt-property-income',
  decree.art(27, 28),
  when(isStillOwned)
    .then(
      choose(letAs, { no: indexedCadastralIncome, private: indexedCadastralIncome, professional: grossRent }),
    )
    .otherwise(nothing),
  { interpretations: [13] },
);

/** The own dwelling of one person; the exemption is the household's. */
export const dwellingBeforeExemption = card(
  'dwelling-before-exemption',
  decree.art(27, 28),
  when(incomeKind.is('own-dwelling'))
    .then(when(isStillOwned).then(indexedCadastralIncome).otherwise(nothing))
    .otherwise(nothing),
  { interpretations: [13] },
);

/** Income exempt by treaty or of foreign source counts like any other: no word of it is needed here (art. 27). */
export const countedIncome = card(
  'counted-income',
  decree.art(27, 28),
  choose(incomeKind, {
    wage: professionalIncome,
    'other-professional-income': professionalIncome,
    'director-remuneration': directorIncome,
    'self-employed-profit': selfEmployedIncome,
    'unemployment-benefit': yearOfTheAmount,
    'incapacity-benefit': yearOfTheAmount,
    'bridging-right-benefit': yearOfTheAmount,
    'company-supplement': yearOfTheAmount,
    'other-replacement-income': yearOfTheAmount,
    'retirement-pension': yearOfTheAmount,
    'survival-pension': yearOfTheAmount,
    'other-pension': yearOfTheAmount,
    'holiday-pay': linkedAdvantage,
    'year-end-bonus': linkedAdvantage,
    'catch-up-premium': linkedAdvantage,
    'other-linked-advantage': linkedAdvantage,
    'movable-income': yearOfTheAmount,
    'maintenance-received': yearOfTheAmount,
    'miscellaneous-income': yearOfTheAmount,
    capital: capitalIncome,
    'other-property': otherPropertyIncome,
    'unbuilt-property': unbuiltPropertyIncome,
    'own-dwelling': nothing,
    'family-allowances': nothing,
    'disability-allowance': nothing,
    'integration-income': nothing,
    'elderly-guaranteed-income': nothing,
  }),
  { interpretations: [8, 21] },
);
