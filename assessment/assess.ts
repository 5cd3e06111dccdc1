import {
  declarationInTime,
  interpreter,
  isSettled,
  isoDay,
  right as rightOfTheApplicant,
  verdictOf,
  ways,
  type Law,
  type Step,
} from '@pleindroit/law';
import { amountsRead } from './amounts.ts';
import type { Assessment, Road, RoadAnswer } from './answer.ts';
import { automaticOfPersons } from './automatic.ts';
import { answeredByCases, isOpenWhateverIsAsked } from './cases.ts';
import { exOfficioOf } from './ex-officio.ts';
import { incomeRoadOf } from './income-road.ts';
import { mutualityNotStated, mutualityOf } from './mutuality.ts';
import { asksOf, opensOf } from './open.ts';
import { dayBounds } from './persons.ts';
import { remarksOn } from './remarks.ts';
import { roadRules, roadsOf } from './roads.ts';
import type { Situation } from './situation.ts';
import { rulesBehind, stepsUnder } from './walk.ts';

/**
 * One household under one law: the verdict with its reasons, or what is missing. `today` (a civil day) is recorded with the
 * answer; it moves no date of the law.
 */
export function assess(situation: Situation, law: Law, today: number): Assessment {
  const { household } = situation;
  const answer = interpreter(law, household);
  const byCases = (step: Step): Step => (isSettled(step) ? step : answeredByCases(step.node, household, law));
  // Cases that settle nothing are not worth telling: the answer shows the one tree, and asks the shorter list.
  const settledByCases = (step: Step): Step => {
    if (isSettled(step) || isOpenWhateverIsAsked(step, household, law)) return step;
    const tried = byCases(step);
    return isSettled(tried) ? tried : step;
  };

  const plainRight = answer(rightOfTheApplicant);
  const rightByCases = byCases(plainRight);
  const right = isSettled(rightByCases) ? rightByCases : plainRight;
  const verdict = verdictOf(right);

  const steps: Readonly<Record<Road, Step>> = {
    automatic: settledByCases(answer(roadRules.automatic.right)),
    'ex-officio': settledByCases(answer(roadRules['ex-officio'].right)),
    income: settledByCases(answer(roadRules.income.right)),
  };
  const stepsOfIncome = stepsUnder([steps.income, answer(roadRules.income.opening)]);
  const income = incomeRoadOf(situation, verdictOf(steps.income), stepsOfIncome, answer);
  const automatic = automaticOfPersons(situation, answer);
  const exOfficio = exOfficioOf(situation, answer);
  const opensBy = (road: Road): Step => {
    const opens = answer(roadRules[road].opening);
    return verdictOf(steps[road]) === 'met' ? byCases(opens) : opens;
  };
  const openings: Readonly<Record<Road, Step>> = {
    automatic: opensBy('automatic'),
    'ex-officio': opensBy('ex-officio'),
    income: opensBy('income'),
  };
  const roads = roadsOf(situation, steps, openings, automatic, income, answer);
  const road = roads.find((one) => one.verdict === 'met');

  const opening = openings[roadToTell(roads)];
  const roots = [right, ...(verdict === 'met' ? [opening] : [])];
  const rules = rulesBehind(roots);
  const managingMutuality = road?.managingMutuality ?? mutualityOf(household.applicant, situation);
  return {
    today: isoDay(today),
    request: isoDay(situation.request),
    verdict,
    ...(road === undefined ? {} : { road: road.road }),
    roads,
    certificate: {
      verdict: isSettled(right),
      road: isSettled(right) && roads.every(isKnownUpTo(road)),
      opening: verdict !== 'open' && (verdict === 'not met' || isSettled(opening)),
    },
    ...(verdict === 'not met' ? {} : { opens: dayBounds(opening) }),
    covered: situation.persons
      .map(({ id }) => id)
      .filter((id) => roads.some(({ covered }) => covered.includes(id))),
    automatic,
    exOfficio,
    income,
    managingMutuality,
    remarks: remarksOn(situation, roads, automatic, exOfficio, verdictOf(answer(declarationInTime))),
    open: [...opensOf(roots, situation), ...mutualityNotStated(managingMutuality)],
    asks: shorter(asksOf(right, situation), asksOf(rightByCases, situation)),
    asksForOpening: verdict === 'met' ? asksOf(opening, situation) : [],
    amounts: amountsRead([...stepsOfIncome, ...stepsUnder([...roots, steps['ex-officio']])], law, situation),
    articles: inOrder([...rules].flatMap(({ articles }) => articles)),
    interpretations: [...new Set([...rules].flatMap(({ interpretations }) => interpretations))].sort(
      (a, b) => a - b,
    ),
    steps: { right, opening, roads: steps, ways: ways.map((one) => answer(one.way)) },
  };
}

/** The road whose opening is told: the first that is met, else an income enquiry that may be, else the first that may be. */
function roadToTell(roads: readonly RoadAnswer[]): Road {
  const met = roads.find(({ verdict }) => verdict === 'met');
  const open = roads.filter(({ verdict }) => verdict === 'open');
  return (met ?? open.find(({ road }) => road === 'income') ?? open[0])?.road ?? 'income';
}

/** Whether a road before the one on which the right rests could still take its place. */
function isKnownUpTo(resting: RoadAnswer | undefined) {
  return (one: RoadAnswer, place: number, all: readonly RoadAnswer[]): boolean =>
    one.verdict !== 'open' || (resting !== undefined && place > all.indexOf(resting));
}

function shorter<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return other.length < one.length ? other : one;
}

function inOrder(articles: readonly string[]): readonly string[] {
  return [...new Set(articles)].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1),
  );
}
