import {
  bond,
  cohabitationDeclared,
  dependantSince,
  formsOneHousehold,
  hasSameAddress,
  holderDependedOn,
  insuredAs,
  isRelative,
  partner,
  partnerSince,
  separated,
  separatedSince,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { allOf, choose, earlierOf, laterOf, never, not, when } from '../language/words.ts';
import { lastDayKeptAfter } from '../keeping/last-day.ts';
import { ownOpening } from './own-right.ts';

/** Art. 14: to whom the right of somebody with an advantage of article 8 extends, and from which day. */

/** What holds on the day asked began on that day at the latest. */
const together = earlierOf(partnerSince, requestDate);

/** Who separates keeps the right until the last day of the quarter after; of the second quarter after, until 29 September 2017. */
export const lastDayAfterSeparation = card(
  'last-day-after-separation',
  decree.art(14),
  lastDayKeptAfter(separatedSince, '14'),
  { interpretations: [36] },
);

const marriageCounts = when(separated.is('no'))
  .then(together)
  .otherwise(when(lastDayAfterSeparation.isBefore(requestDate)).then(never).otherwise(together));

/** Handed in within three months of the first day together, the declaration works from that day; later, from its own day. */
const fromTheDeclaration = when(together.monthsOn(3).isBefore(cohabitationDeclared))
  .then(cohabitationDeclared)
  .otherwise(together);

export const sharedSince = card(
  'shared-with-the-partner-since',
  decree.art(14),
  choose(bond, {
    marriage: marriageCounts,
    'legal-cohabitation': when(hasSameAddress).then(together).otherwise(never),
    cohabitation: when(allOf(hasSameAddress, not(isRelative), formsOneHousehold))
      .then(fromTheDeclaration)
      .otherwise(never),
  }),
  { interpretations: [3, 34, 36] },
);

export const openingThroughPartner = card(
  'automatic-right-through-the-partner',
  decree.art(14),
  when(partner.earliest(ownOpening).isBefore(never))
    .then(laterOf(partner.earliest(ownOpening), sharedSince))
    .otherwise(never),
);

/** The dependants of both: of the one with the advantage, and of the partner. */
export const openingAsDependant = card(
  'automatic-right-as-a-dependant',
  decree.art(14),
  when(insuredAs.is('dependant'))
    .then(
      laterOf(
        holderDependedOn.earliest(earlierOf(ownOpening, openingThroughPartner)),
        earlierOf(dependantSince, requestDate),
      ),
    )
    .otherwise(never),
);
