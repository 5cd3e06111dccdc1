import {
  asksToBeSetApart,
  dependsOnCare,
  firstRegisteredOn,
  hadItOnlyByReducedAllowance,
  hadTheRight,
  hasChronicStatus,
  boreNothingTwoYearsBefore,
  boreNothingYearBefore,
  borneTwoYearsBefore,
  borneYearBefore,
  homeOfApplicant,
  livesWithApplicant,
  mafYear,
} from '../facts/maf.ts';
import { birthDate, holderDependedOn, insuredAs, partner } from '../facts/person.ts';
import { isMember } from '../household/composition.ts';
import { card, insuranceAct, mafDecree } from '../language/card.ts';
import type { Money, YesNo } from '../language/expression.ts';
import { isApplicant, ofApplicant } from '../language/facts.ts';
import { allOf, amount, anyOf, choose, not, when } from '../language/words.ts';

/** Who is in which household of the maximum billing of a year. */

/** Under 16 and registered for the first time in the course of the year: counts at once. */
export const joinsDuringTheYear = card(
  'joins-during-the-year',
  mafDecree.art(9),
  allOf(
    mafYear.isBefore(birthDate.afterFullMonths(16 * 12)),
    not(firstRegisteredOn.isBefore(mafYear)),
    firstRegisteredOn.isBefore(mafYear.monthsOn(12)),
    firstRegisteredOn.isBefore(birthDate.afterFullMonths(16 * 12)),
  ),
);

/** Somebody who depends on others for reasons of health may be a household alone. */
export const isSetApart = card(
  'is-set-apart',
  mafDecree.art(11),
  allOf(
    asksToBeSetApart,
    dependsOnCare.is(
      'nursing',
      'physiotherapy',
      'autonomy',
      'help-of-another',
      'hospital',
      'family-placement',
    ),
  ),
);

export const livesAtTheAddress = card(
  'lives-at-the-address',
  insuranceAct.art('37decies'),
  anyOf(isApplicant, livesWithApplicant, joinsDuringTheYear),
);

const isHolderOfTheApplicant = holderDependedOn.namedBy(allOf(isApplicant, insuredAs.is('dependant')));

const dependsOnTheSameHolder = anyOf(
  isHolderOfTheApplicant,
  allOf(
    insuredAs.is('dependant'),
    anyOf(holderDependedOn.names(isApplicant), holderDependedOn.names(isHolderOfTheApplicant)),
  ),
);

export const isInTheMafHousehold = card(
  'is-in-the-maf-household',
  [...insuranceAct.art('37decies'), ...mafDecree.art(9, 10, 11, 12)],
  choose(homeOfApplicant, {
    dwelling: when(ofApplicant(isSetApart))
      .then(isApplicant)
      .otherwise(allOf(livesAtTheAddress, not(isSetApart))),
    institution: anyOf(
      isApplicant,
      allOf(
        livesAtTheAddress,
        anyOf(partner.names(isApplicant), partner.namedBy(isApplicant), dependsOnTheSameHolder),
      ),
    ),
    'reference-address': anyOf(isApplicant, dependsOnTheSameHolder),
  }),
);

/** The household of the social maximum billing: those of the household of the right who had it, were it for a day. */
export const isUnderTheSocialMaf = card(
  'is-under-the-social-maf',
  [...insuranceAct.art('37octies', '37nonies'), ...mafDecree.art(5)],
  allOf(hadTheRight, isMember, not(hadItOnlyByReducedAllowance)),
  { interpretations: [41] },
);

export const isUnder19 = card(
  'is-under-19',
  insuranceAct.art('37undecies'),
  mafYear.isBefore(birthDate.afterFullMonths(19 * 12)),
);

function reached(borne: Money<'person'>, yearsBefore: 1 | 2): YesNo<'person'> {
  const year = mafYear.monthsOn(-12 * yearsBefore);
  return not(borne.isBelow(amount('maf.ceiling.b').on(year)));
}

/** Whoever lowers the ceiling of a household: the status of the year, or high co-payments two years running. */
export const isChronicallyIll = card(
  'is-chronically-ill',
  insuranceAct.art('37octies', '37undecies', '37vicies/1'),
  anyOf(
    hasChronicStatus,
    allOf(
      not(boreNothingYearBefore),
      not(boreNothingTwoYearsBefore),
      reached(borneYearBefore, 1),
      reached(borneTwoYearsBefore, 2),
    ),
  ),
);
