import {
  bond,
  dependantAs,
  hasSameAddress,
  holderDependedOn,
  insuredAs,
  livesWith,
  partner,
} from '../facts/person.ts';
import { card, decree } from '../language/card.ts';
import { allOf, anyOf, not } from '../language/words.ts';

/** Art. 32/1: the isolated beneficiary. */

const hasNoDependantButChildren = not(
  holderDependedOn.namedBy(allOf(insuredAs.is('dependant'), not(dependantAs.is('child')))),
);

const hasDeclaredCohabitationThere = allOf(
  not(partner.namesNobody),
  bond.is('legal-cohabitation'),
  hasSameAddress,
);

/** Dependent children may live there too; whoever is declared as a cohabitant, or depends on the person otherwise, may not. */
export const isIsolated = card(
  'is-isolated',
  decree.art('32/1'),
  allOf(
    insuredAs.is('holder'),
    anyOf(livesWith.is('nobody'), allOf(livesWith.is('close-relatives'), not(hasDeclaredCohabitationThere))),
    hasNoDependantButChildren,
  ),
  { interpretations: [7, 33] },
);
