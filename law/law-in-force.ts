import { amountsInForce } from './amounts/amounts.ts';
import { automaticOpening, isNeedlessToEnquire } from './automatic/automatic-right.ts';
import { endOfFirstPeriod } from './automatic/own-right.ts';
import { exOfficioOpening } from './ex-officio/ex-officio-right.ts';
import { opening } from './income-road/opening.ts';
import { ways } from './income-road/ways.ts';
import { lawOf, type Law } from './language/law.ts';
import { right } from './right.ts';

/** The cards that open a right, from which all the others are reached. */
export const opensARight = [
  right,
  ...[automaticOpening, exOfficioOpening, opening],
  ...[endOfFirstPeriod, isNeedlessToEnquire],
  ...ways.map(({ way }) => way),
];

/** What opens a right, as far as it is encoded here, with the amounts in force. */
export const lawInForce: Law = lawOf(opensARight, amountsInForce);
