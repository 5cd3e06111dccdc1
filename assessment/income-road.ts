import {
  OF_THE_HOUSEHOLD,
  declarationInTime,
  incomeBelowCeiling,
  isMember,
  isSettled,
  isSharedCustodyChild,
  proactiveFlow,
  proactiveFlowArose,
  referenceYear,
  situationsOfAPerson,
  verdictOf,
  ways,
  type Interpreter,
  type Step,
  type Verdict,
} from '@pleindroit/law';
import type { IncomeAnswer } from './answer.ts';
import { linesOf } from './lines.ts';
import { periodName } from './paths.ts';
import { isoDayOrNothing, verdictsOfPersons } from './persons.ts';
import type { Situation } from './situation.ts';
import { decidingWay, wayAnswer } from './ways.ts';

/** The income enquiry: its ways, the household it looks at, and each line of income. */
export function incomeRoadOf(
  situation: Situation,
  verdict: Verdict,
  steps: readonly Step[],
  answer: Interpreter,
): IncomeAnswer {
  const wayAnswers = ways.map((way) => wayAnswer(way, answer));
  const ofIncome = verdictOf(answer(incomeBelowCeiling));
  const hasLapsed = ofIncome !== 'not met' && verdictOf(answer(declarationInTime)) === 'not met';
  // Of a request that has lapsed, the figures are still told.
  const toTell = hasLapsed ? ofIncome : verdict;
  const way = decidingWay(toTell, wayAnswers);
  return {
    ...(way === undefined ? {} : { way }),
    ways: wayAnswers,
    members: verdictsOfPersons(situation, (who) => answer(isMember, who)),
    sharedCustodyChildren: verdictsOfPersons(situation, (who) => answer(isSharedCustodyChild, who)).filter(
      (child) => child.verdict !== 'not met',
    ),
    indicators: indicators(situation, answer),
    lines: linesOf(situation, examinedPeriods(steps), answer),
    hasLapsed,
    yearIsBelow:
      toTell === 'not met' && way !== 'reference-year' && verdictOf(answer(referenceYear.test)) === 'met',
  };
}

/** All of them, also those that were not needed: whoever has two has two chances when one ends. */
function indicators(situation: Situation, answer: Interpreter): IncomeAnswer['indicators'] {
  const ofPersons = situation.persons.flatMap(({ id }, person) => {
    const who = { ...OF_THE_HOUSEHOLD, person };
    if (verdictOf(answer(isMember, who)) !== 'met') return [];
    return situationsOfAPerson
      .filter(({ holds }) => verdictOf(answer(holds, who)) === 'met')
      .map(({ holds, arose }) => ({
        card: holds.id,
        person: id,
        arose: isoDayOrNothing(answer(arose, who)),
      }));
  });
  if (verdictOf(answer(proactiveFlow)) !== 'met') return ofPersons;
  return [...ofPersons, { card: proactiveFlow.id, arose: isoDayOrNothing(answer(proactiveFlowArose)) }];
}

function examinedPeriods(steps: readonly Step[]): ReadonlySet<string> {
  const periods = new Set<string>();
  for (const { node, parts } of steps) {
    const begins = parts[0];
    if (node.op === 'sum-lines' && begins !== undefined && isSettled(begins)) {
      periods.add(periodName(node.period, begins.low));
    }
  }
  return periods;
}
