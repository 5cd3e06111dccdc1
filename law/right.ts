import { automaticRight } from './automatic/automatic-right.ts';
import { exOfficioRight } from './ex-officio/ex-officio-right.ts';
import { rightAfterIncomeEnquiry } from './income-road/right-after-income-enquiry.ts';
import { card, decree } from './language/card.ts';
import { anyOf } from './language/words.ts';

/**
 * Art. 3: the three roads to the right are alternatives. One that is met is enough, and none of them is weakened by what another
 * one says. Their order is that of the law: an income enquiry is for whoever cannot have the right without it.
 */
export const right = card(
  'right',
  decree.art(3),
  anyOf(automaticRight, exOfficioRight, rightAfterIncomeEnquiry),
);
