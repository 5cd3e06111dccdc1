import { handedInOn, nothingIsHandedIn, requestDate } from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { allOf, anyOf, not } from '../language/words.ts';
import { incomeBelowCeiling } from './ways.ts';

/** Art. 29: after two months the request is null. As long as nothing was handed in, it may still come in time. */
export const declarationInTime = card(
  'declaration-in-time',
  decree.art(29),
  anyOf(nothingIsHandedIn, not(requestDate.monthsOn(2).isBefore(handedInOn))),
  { interpretations: [10] },
);

/** The income first: of a request that is null, what matters next is whether a new one would do. */
export const rightAfterIncomeEnquiry = card(
  'right-after-income-enquiry',
  decree.art(3, 29, 31),
  allOf(incomeBelowCeiling, declarationInTime),
);
