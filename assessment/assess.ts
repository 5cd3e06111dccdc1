import {
  OF_THE_HOUSEHOLD,
  interpreter,
  isMember,
  isSharedCustodyChild,
  isSettled,
  isoDay,
  opening,
  proactiveFlow,
  proactiveFlowArose,
  referenceYear,
  rightAfterIncomeEnquiry,
  situationsOfAPerson,
  verdictOf,
  ways,
  type Interpreter,
  type Law,
  type Step,
  type Verdict,
} from '@pleindroit/law';
import type { AmountRead, Assessment, DayBounds, Open } from './answer.ts';
import { answeredByCases } from './cases.ts';
import { amountRead } from './explanation.ts';
import { linesOf } from './lines.ts';
import { asksOf, opensOf } from './open.ts';
import { periodName } from './paths.ts';
import { remarksOn } from './remarks.ts';
import type { Situation } from './situation.ts';
import { rulesBehind, stepsUnder } from './walk.ts';
import { decidingWay, wayAnswer } from './ways.ts';

/**
 * One household under one law: the verdict with its reasons, or what is missing. `today` (a civil day) is recorded with the
 * answer; it moves no date of the law.
 */
export function assess(situation: Situation, law: Law, today: number): Assessment {
  const answer = interpreter(law, situation.household);
  const byCases = (step: Step): Step =>
    isSettled(step) ? step : answeredByCases(step.node, situation.household, law);
  const plainRight = answer(rightAfterIncomeEnquiry);
  const rightByCases = byCases(plainRight);
  // Cases that settle nothing are not worth telling: the answer shows the one tree, and asks the shorter list.
  const right = isSettled(rightByCases) ? rightByCases : plainRight;
  const verdict = verdictOf(right);
  const plainOpening = answer(opening);
  const opens = verdict === 'met' ? byCases(plainOpening) : plainOpening;
  const wayAnswers = ways.map((way) => wayAnswer(way, answer));
  const steps = stepsUnder([right, opens]);
  const rules = rulesBehind([right, ...(verdict === 'met' ? [opens] : [])]);
  const way = decidingWay(verdict, wayAnswers);
  const members = persons(situation, (who) => verdictOf(answer(isMember, who)));
  return {
    today: isoDay(today),
    request: isoDay(situation.request),
    verdict,
    roads: [
      { road: 'automatic', verdict: 'not assessed', articles: ['8'] },
      { road: 'ex-officio', verdict: 'not assessed', articles: ['32/1'] },
      { road: 'income', verdict, articles: ['3', '17', '18', '31'] },
    ],
    ...(way === undefined ? {} : { way }),
    ways: wayAnswers,
    ...(verdict === 'not met' ? {} : { opens: dayBounds(opens) }),
    members,
    sharedCustodyChildren: persons(situation, (who) => verdictOf(answer(isSharedCustodyChild, who))).filter(
      (child) => child.verdict !== 'not met',
    ),
    covered:
      verdict === 'met'
        ? members.filter((member) => member.verdict === 'met').map(({ person }) => person)
        : [],
    managingMutuality: managingMutuality(situation),
    indicators: indicators(situation, answer),
    lines: linesOf(situation, examinedPeriods(steps), answer),
    remarks: remarksOn(situation),
    yearIsBelow:
      verdict === 'not met' && way !== 'reference-year' && verdictOf(answer(referenceYear.test)) === 'met',
    open: [
      ...opensOf([right, ...(verdict === 'met' ? [opens] : [])], situation),
      ...mutualityNotStated(situation),
    ],
    asks: shorter(asksOf(right, situation), asksOf(rightByCases, situation)),
    asksForOpening: verdict === 'met' ? asksOf(opens, situation) : [],
    amounts: amountsRead(steps, law).filter(({ series }) => isAbout(series, situation)),
    articles: inOrder([...rules].flatMap(({ articles }) => articles)),
    interpretations: [...new Set([...rules].flatMap(({ interpretations }) => interpretations))].sort(
      (a, b) => a - b,
    ),
    steps: { right, opening: opens, ways: ways.map((one) => answer(one.way)) },
  };
}

function persons(situation: Situation, verdict: (who: Step['subject']) => Verdict) {
  return situation.persons.map(({ id }, person) => ({
    person: id,
    verdict: verdict({ ...OF_THE_HOUSEHOLD, person }),
  }));
}

function dayBounds({ low, high }: Pick<Step, 'low' | 'high'>): DayBounds {
  return {
    ...(Number.isFinite(low) ? { earliest: isoDay(low) } : {}),
    ...(Number.isFinite(high) ? { latest: isoDay(high) } : {}),
  };
}

/** Art. 29: where the applicant is registered; a dependant is registered where the holder is. */
function managingMutuality({ persons: all, household }: Situation): Assessment['managingMutuality'] {
  const person = all[household.applicant]?.id ?? '';
  const own = all[household.applicant]?.mutuality;
  if (own !== undefined) return { person, mutuality: own };
  const holders = household.persons[household.applicant]?.names['dependant-of'];
  const holder = Array.isArray(holders) ? all[Number(holders[0])] : undefined;
  if (holder?.mutuality === undefined) return { person };
  return { person, mutuality: holder.mutuality, through: holder.id };
}

function mutualityNotStated(situation: Situation): readonly Open[] {
  const { person, mutuality } = managingMutuality(situation);
  return mutuality === undefined ? [{ kind: 'fact', path: `persons.${person}.mutuality` }] : [];
}

/** All of them, also those that were not needed: whoever has two has two chances when one ends. */
function indicators(situation: Situation, answer: Interpreter): Assessment['indicators'] {
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

function isoDayOrNothing(step: Step): string {
  return isSettled(step) && Number.isFinite(step.low) ? isoDay(step.low) : '';
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

function shorter<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return other.length < one.length ? other : one;
}

function amountsRead(steps: readonly Step[], law: Law): readonly AmountRead[] {
  const found = new Map<string, Step>();
  for (const step of steps) {
    if (step.amount !== undefined) found.set(`${step.amount.series} ${step.parts[0]?.low ?? ''}`, step);
  }
  return [...found.values()]
    .map((step) => amountRead(step, law))
    .sort((a, b) => (a.series + a.day < b.series + b.day ? -1 : 1));
}

/** The exemption of a dwelling nobody has is no part of the answer, although an income that is missing might hold one. */
function isAbout(series: string, { household }: Situation): boolean {
  if (!series.startsWith('income.dwelling-exemption')) return true;
  return household.persons.some(({ incomes }) =>
    incomes.some(({ lines }) => lines.some(({ facts }) => facts['kind'] === 'own-dwelling')),
  );
}

function inOrder(articles: readonly string[]): readonly string[] {
  return [...new Set(articles)].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1),
  );
}
