import { isMember } from '../household/composition.ts';
import { requestDate } from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { anyPerson } from '../language/facts.ts';
import { allOf, anyOf, asOf, no, not } from '../language/words.ts';
import { bridgingRight, germanSpeakingElderlyAllowance } from './allowances.ts';
import {
  civilServantSickLeave,
  invalidity,
  militaryWithdrawal,
  recognisedDisability,
  threeMonthsWithoutWork,
} from './health.ts';
import type { Indicator } from './indicator.ts';
import { retirementPension, survivalPension, widowhood } from './pensions.ts';
import { proactiveFlow, proactiveFlowArose } from './proactive-flow.ts';
import { singleParentFamily } from './single-parent.ts';

/** Art. 18: one situation of one member is enough. They are alternatives; no household needs two. */

export const situationsOfAPerson: readonly Indicator[] = [
  retirementPension,
  survivalPension,
  widowhood,
  invalidity,
  civilServantSickLeave,
  militaryWithdrawal,
  threeMonthsWithoutWork,
  recognisedDisability,
  singleParentFamily,
  bridgingRight,
  germanSpeakingElderlyAllowance,
];

const situationOfAPerson = card(
  'situation-of-a-person',
  decree.art(18),
  anyOf(...situationsOfAPerson.map(({ holds }) => holds)),
);

export const indicatorOfTheHousehold = card(
  'indicator',
  decree.art(17, 18),
  anyOf(anyPerson(allOf(isMember, situationOfAPerson)), proactiveFlow),
);

const monthOfRequest = requestDate.firstOfMonth();

const aroseBefore = card(
  'situation-arose-before-the-month',
  decree.art(18, 28),
  anyOf(...situationsOfAPerson.map(({ arose }) => arose.isBefore(monthOfRequest))),
  { interpretations: [27] },
);

const aroseInTheMonth = card(
  'situation-arose-in-the-month',
  decree.art(18, 28),
  anyOf(...situationsOfAPerson.map(({ holds, arose }) => allOf(holds, arose.isOnOrAfter(monthOfRequest)))),
  { interpretations: [27] },
);

/** The proactive flow was a situation like the others until 30 September 2024; since then it always looks a month back. */
export const olderSituation = card(
  'older-situation',
  decree.art(18, 28),
  anyOf(
    anyPerson(allOf(isMember, aroseBefore)),
    asOf(requestDate)
      .from('2014-01-01', proactiveFlowArose.isBefore(monthOfRequest))
      .from('2024-10-01', proactiveFlow),
  ),
  { interpretations: [27, 33] },
);

export const situationOfTheMonth = card(
  'situation-of-the-month',
  decree.art(18, 28),
  anyOf(
    anyPerson(allOf(isMember, aroseInTheMonth)),
    asOf(requestDate)
      .from('2014-01-01', allOf(proactiveFlow, not(proactiveFlowArose.isBefore(monthOfRequest))))
      .from('2024-10-01', no),
  ),
  { interpretations: [27, 33] },
);
