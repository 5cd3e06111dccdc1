import type { YesNo } from '../language/expression.ts';
import { isApplicant, ofApplicant } from '../language/facts.ts';
import { card, decree } from '../language/card.ts';
import { allOf, anyOf, choose, no, not, when, yes } from '../language/words.ts';
import {
  birthDate,
  bond,
  formsOneHousehold,
  hasSameAddress,
  holderDependedOn,
  insuredAs,
  isRelative,
  parentsLivedWith,
  partner,
  paysOwnContribution,
  separated,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';

/** The household of the request, arts 25 and 26: who is at its centre, their partner, and the dependants of both. */

/** A partner in law or in fact; what a marriage asks more depends on the article. */
function hasPartner(married: YesNo<'person'> | YesNo<'household'>) {
  return when(partner.namesNobody)
    .then(no)
    .otherwise(
      choose(bond, {
        marriage: married,
        'legal-cohabitation': yes,
        cohabitation: allOf(hasSameAddress, not(isRelative), formsOneHousehold),
      }),
    );
}

export const partnershipCounts = card(
  'partnership-counts',
  decree.art(14, 25),
  hasPartner(separated.is('no')),
  { interpretations: [34] },
);

/** A spouse from whom one is separated is a spouse all the same: whoever has one stands on their own (art. 26). */
export const hasSpouseOrCohabitant = card('has-spouse-or-cohabitant', decree.art(26), hasPartner(yes), {
  interpretations: [35],
});

export const under25AtRequest = card(
  'under-25-at-request',
  decree.art(2, 26),
  requestDate.isBefore(birthDate.afterFullMonths(25 * 12)),
  { interpretations: [15, 26] },
);

export const applicantIsDependant = card(
  'applicant-is-dependant',
  decree.art(26),
  ofApplicant(insuredAs.is('dependant')),
);

/** A child insured as a holder belongs to the household of the parents it lives with, unless it stands on its own feet. */
export const childBelongsWithParents = card(
  'child-belongs-with-parents',
  decree.art(26),
  allOf(
    insuredAs.is('holder'),
    not(parentsLivedWith.namesNobody),
    under25AtRequest,
    not(paysOwnContribution),
    not(holderDependedOn.namedBy(insuredAs.is('dependant'))),
    not(hasSpouseOrCohabitant),
  ),
  { interpretations: [35] },
);

export const isAtTheCentre = card(
  'is-at-the-centre',
  decree.art(25, 26),
  when(applicantIsDependant)
    .then(holderDependedOn.namedBy(isApplicant))
    .otherwise(
      when(ofApplicant(childBelongsWithParents))
        .then(parentsLivedWith.namedBy(isApplicant))
        .otherwise(isApplicant),
    ),
);

/** Art. 25 leaves out a partner who is the dependant of another holder; art. 26 does not repeat it. */
export const isDependantOfAnother = card(
  'is-dependant-of-another',
  decree.art(25),
  allOf(insuredAs.is('dependant'), not(holderDependedOn.names(isAtTheCentre))),
);

export const isPartnerOfTheCentre = card(
  'is-partner-of-the-centre',
  decree.art(25, 26),
  allOf(
    partner.namedBy(allOf(isAtTheCentre, partnershipCounts)),
    anyOf(applicantIsDependant, ofApplicant(childBelongsWithParents), not(isDependantOfAnother)),
  ),
  { interpretations: [33] },
);

export const isDependantOfTheHousehold = card(
  'is-dependant-of-the-household',
  decree.art(25, 26),
  allOf(insuredAs.is('dependant'), holderDependedOn.names(anyOf(isAtTheCentre, isPartnerOfTheCentre))),
);

export const isMember = card(
  'is-member',
  decree.art(25, 26, 33),
  anyOf(isApplicant, isAtTheCentre, isPartnerOfTheCentre, isDependantOfTheHousehold),
);
