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
  rightAfterIncomeEnquiry,
  situationsOfAPerson,
  verdictOf,
  ways,
  type Interpreter,
  type Law,
  type Rule,
  type Step,
  type Verdict,
} from '@pleindroit/law';
import type { AmountRead, Assessment, DayBounds, Open, WayAnswer } from './answer.ts';
import { amountRead } from './explanation.ts';
import { bounds, linesOf } from './lines.ts';
import { openOf, periodName } from './paths.ts';
import type { Situation } from './situation.ts';
import { lacksOf, stepsUnder } from './walk.ts';

/**
 * One household under one law: the verdict with its reasons, or what is missing. `today` (a civil day) is recorded with the
 * answer; it moves no date of the law.
 */
export function assess(situation: Situation, law: Law, today: number): Assessment {
  const answer = interpreter(law, situation.household);
  const right = answer(rightAfterIncomeEnquiry);
  const opens = answer(opening);
  const verdict = verdictOf(right);
  const waySteps = ways.map(({ way }) => answer(way));
  const wayAnswers = ways.map((way) => wayAnswer(way, answer));
  const steps = stepsUnder([right, opens]);
  const rules = rulesOf(steps);
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
    yearIsBelow:
      verdict === 'not met' &&
      way !== 'reference-year' &&
      verdictOf(answer(ways[2]?.test ?? opening)) === 'met',
    open: opensOf([right, ...(verdict === 'not met' ? [] : [opens])], situation),
    asks: asks([right], situation),
    asksForOpening: verdict === 'met' ? asks([opens], situation) : [],
    amounts: amountsRead(steps, law),
    articles: sorted([...rules].flatMap(({ articles }) => articles)),
    interpretations: [...new Set([...rules].flatMap(({ interpretations }) => interpretations))].sort(
      (a, b) => a - b,
    ),
    steps: { right, opening: opens, ways: waySteps },
  };
}

function persons(situation: Situation, verdict: (who: Step['subject']) => Verdict) {
  return situation.persons.map(({ id }, person) => ({
    person: id,
    verdict: verdict({ ...OF_THE_HOUSEHOLD, person }),
  }));
}

function wayAnswer(way: (typeof ways)[number], answer: Interpreter): WayAnswer {
  const income = answer(way.income);
  const ceiling = answer(way.ceiling);
  const least = ceiling.low - income.high;
  const most = ceiling.high - income.low;
  return {
    id: way.id,
    verdict: verdictOf(answer(way.way)),
    applies: verdictOf(answer(way.applies)),
    examined: periodName(way.period.kind, answer(way.period.begins).low),
    income: bounds(income),
    ceiling: bounds(ceiling),
    margin: {
      ...(Number.isFinite(least) ? { low: least } : {}),
      ...(Number.isFinite(most) ? { high: most } : {}),
    },
  };
}

/** The way on which the verdict rests: one that is met, else one that applies and is not refused, else one that applies. */
function decidingWay(verdict: Verdict, answers: readonly WayAnswer[]): WayAnswer['id'] | undefined {
  if (verdict === 'met') return answers.find((way) => way.verdict === 'met')?.id;
  const applying = answers.filter(({ applies }) => applies === 'met');
  return (applying.find((way) => way.verdict === verdict) ?? applying[0])?.id;
}

function dayBounds({ low, high }: Pick<Step, 'low' | 'high'>): DayBounds {
  return {
    ...(Number.isFinite(low) ? { earliest: isoDay(low) } : {}),
    ...(Number.isFinite(high) ? { latest: isoDay(high) } : {}),
  };
}

function managingMutuality({ persons: all, household }: Situation): Assessment['managingMutuality'] {
  const applicant = all[household.applicant];
  return {
    person: applicant?.id ?? '',
    ...(applicant?.mutuality === undefined ? {} : { mutuality: applicant.mutuality }),
  };
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

function rulesOf(steps: readonly Step[]): ReadonlySet<Rule> {
  const rules = new Set<Rule>();
  for (const { rule } of steps) if (rule !== undefined) rules.add(rule);
  return rules;
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

function opensOf(roots: readonly Step[], situation: Situation): readonly Open[] {
  const found = lacksOf(roots).map(({ lack, subject }) => openOf(lack, subject, situation));
  return [...new Map(found.map((open) => [JSON.stringify(open), open])).values()];
}

/** In the order in which a situation is written: the request, then each person, then who else there is. */
function asks(roots: readonly Step[], situation: Situation): readonly string[] {
  const paths = opensOf(roots, situation).flatMap((open) => (open.kind === 'fact' ? [open.path] : []));
  const places = new Map(situation.persons.map(({ id }, place) => [id, place]));
  const place = (path: string) => {
    const [top, person] = path.split('.');
    return top === 'others' ? Infinity : top === 'persons' ? (places.get(person ?? '') ?? 0) : -1;
  };
  return paths.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function amountsRead(steps: readonly Step[], law: Law): readonly AmountRead[] {
  const found = new Map<string, AmountRead>();
  for (const step of steps) {
    if (step.amount === undefined) continue;
    const read = amountRead(step, law);
    found.set(`${read.series} ${read.day}`, read);
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
}

function sorted(articles: readonly string[]): readonly string[] {
  return [...new Set(articles)].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1),
  );
}
