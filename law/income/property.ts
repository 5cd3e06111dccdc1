import {
  cadastralIncome,
  cadastralIncomeIsNotFixed,
  grossRent,
  heldAs,
  incomeKind,
  isStillOwned,
  letAs,
  rentalValue,
  shareOf,
  shareParts,
} from '../facts/line.ts';
import { card, decree } from '../language/card.ts';
import type { Money } from '../language/expression.ts';
import { periodStart } from '../language/facts.ts';
import { allOf, asOf, choose, coefficient, not, nothing, when } from '../language/words.ts';
import { inEuro } from './currency.ts';

/** What a property counts for in a year (arts 27 and 28): the part of one person. */

function partOfThePerson(amount: Money<'line'>): Money<'line'> {
  return amount.proportion(shareOf, shareParts);
}

/** Art. 28 § 4: only what is still owned at the request. Of what somebody else has the use of, the bare owner has no income. */
const bringsIncome = card(
  'property-brings-income',
  decree.art(28),
  allOf(not(heldAs.is('bare-owner')), isStillOwned),
  { interpretations: [38] },
);

export const indexedCadastralIncome = card(
  'indexed-cadastral-income',
  decree.art(27),
  partOfThePerson(cadastralIncome.indexedBy(coefficient('income.cadastral-coefficient').on(periodStart))),
  { interpretations: [13] },
);

/** In the place of a cadastral income that is not fixed yet. */
export const rentalValueOfThePerson = card(
  'rental-value',
  decree.art(27),
  partOfThePerson(inEuro(rentalValue)),
  { interpretations: [13, 38] },
);

export const rentOfThePerson = card(
  'rent-of-the-person',
  decree.art(27),
  partOfThePerson(inEuro(grossRent)),
  { interpretations: [13, 38] },
);

function taxedOn(indexed: Money<'line'>): Money<'line'> {
  return when(cadastralIncomeIsNotFixed).then(rentalValueOfThePerson).otherwise(indexed);
}

/** As for the tax: indexed and × 1.4, or the rent when let to a professional. Land is not raised by 1.4. */
function asForTheTax(indexed: Money<'line'>): Money<'line'> {
  return choose(letAs, { no: taxedOn(indexed), private: taxedOn(indexed), professional: rentOfThePerson });
}

const built = asForTheTax(indexedCadastralIncome.scaled(140, 100));

export const otherPropertyIncome = card(
  'other-property-income',
  decree.art(27, 28),
  when(bringsIncome).then(built).otherwise(nothing),
  { interpretations: [13, 38] },
);

export const unbuiltPropertyIncome = card(
  'unbuilt-property-income',
  decree.art(27, 28),
  when(bringsIncome).then(asForTheTax(indexedCadastralIncome)).otherwise(nothing),
  { interpretations: [13, 38] },
);

/** Abroad: since the income of 2021 it has a cadastral income like any other; before, its rental value or its rent counted. */
export const foreignPropertyIncome = card(
  'foreign-property-income',
  decree.art(27, 28),
  when(bringsIncome)
    .then(
      asOf(periodStart)
        .from(
          '2013-01-01',
          choose(letAs, {
            no: rentalValueOfThePerson,
            private: rentOfThePerson,
            professional: rentOfThePerson,
          }),
        )
        .from('2021-01-01', built),
    )
    .otherwise(nothing),
  { interpretations: [13, 38] },
);

/** The own dwelling of one person; the exemption is the household's. */
export const dwellingBeforeExemption = card(
  'dwelling-before-exemption',
  decree.art(27, 28),
  when(incomeKind.is('own-dwelling'))
    .then(when(bringsIncome).then(taxedOn(indexedCadastralIncome)).otherwise(nothing))
    .otherwise(nothing),
  { interpretations: [13, 38] },
);
