import { amountsInForce } from './amounts/amounts.ts';
import { opening } from './income-road/opening.ts';
import { rightAfterIncomeEnquiry, ways } from './income-road/ways.ts';
import { lawOf, type Law } from './language/law.ts';

/** The decree as encoded here, with the amounts in force. */
export const lawInForce: Law = lawOf(
  [rightAfterIncomeEnquiry, opening, ...ways.map(({ way }) => way)],
  amountsInForce,
);
