import { bond, formsOneHousehold, hasSameAddress, isRelative, partner, separated } from '../facts/person.ts';
import { isIsolated } from '../ex-officio/isolated.ts';
import {
  hasSpouseOrCohabitant,
  isAtTheCentre,
  isDependantOfAnother,
  isMember,
  isPartnerOfTheCentre,
  partnershipCounts,
  under25AtRequest,
} from '../household/composition.ts';
import { countsForIncome, isSharedCustodyChild } from '../household/shared-custody.ts';
import { ways } from '../income-road/ways.ts';
import { withArgs } from '../language/rewritten.ts';
import { allOf, choose, no, not, when, yes } from '../language/words.ts';
import { instead, otherReading, rule, within } from './other-reading.ts';

/** Other readings of who belongs to the household: arts 14, 21, 25, 26 and 32/1. */

export const sharedCustodyAtAnyAge = otherReading(
  15,
  'a child in shared custody at any age',
  within([isSharedCustodyChild.id], (node) =>
    node.op === 'all-of'
      ? withArgs(
          node,
          node.args.filter((part) => part !== under25AtRequest),
        )
      : undefined,
  ),
);

export const sharedCustodyBeforeItsText = otherReading(
  25,
  'shared custody counts before 1 July 2022 too',
  within([isSharedCustodyChild.id], (node) => (node.op === 'as-of' ? node.args[2] : undefined)),
);

export const dependantPartnersStayOut = otherReading(
  33,
  '(c) article 26 leaves out a partner who depends on another holder',
  instead(
    isPartnerOfTheCentre,
    allOf(partner.namedBy(allOf(isAtTheCentre, partnershipCounts)), not(isDependantOfAnother)),
  ),
);

export const sharedCustodyRaisesTheExemption = otherReading(
  33,
  '(d) a child in shared custody raises the dwelling exemption',
  within(
    ways.map(({ income }) => income.dwelling.exemption.id),
    (node) => (node === isMember ? countsForIncome : undefined),
  ),
);

export const marriedIsNotIsolated = otherReading(
  33,
  '(e) whoever is married and not separated is not isolated',
  instead(
    isIsolated,
    allOf(rule(isIsolated), not(allOf(not(partner.namesNobody), bond.is('marriage'), separated.is('no')))),
  ),
);

export const legalCohabitantsAtOneAddress = otherReading(
  34,
  'legal cohabitants only at one address',
  instead(partnershipCounts, hasPartner(separated.is('no'), hasSameAddress)),
);

export const separatedIsWithoutSpouse = otherReading(
  35,
  '(a) whoever is separated has no spouse',
  instead(hasSpouseOrCohabitant, hasPartner(separated.is('no'), yes)),
);

function hasPartner(married: ReturnType<typeof separated.is>, inLaw: typeof hasSameAddress | typeof yes) {
  return when(partner.namesNobody)
    .then(no)
    .otherwise(
      choose(bond, {
        marriage: married,
        'legal-cohabitation': inLaw,
        cohabitation: allOf(hasSameAddress, not(isRelative), formsOneHousehold),
      }),
    );
}
