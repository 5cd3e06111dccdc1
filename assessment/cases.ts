import {
  OF_THE_HOUSEHOLD,
  expression,
  hull,
  interpreter,
  isSettled,
  stepOf,
  type Expression,
  type FactValue,
  type Household,
  type Lack,
  type Law,
  type Step,
  type Subject,
} from '@pleindroit/law';
import { openSteps } from './walk.ts';

/**
 * A fact that is missing and has few possible answers is tried with each of them: what holds in every case is known, although
 * the bounds alone do not see that two figures hang on the same fact. The result reads "if yes …, if no …".
 */
export function answeredByCases(root: Expression, household: Household, law: Law): Step {
  // A large household takes longer to answer: it is tried less often.
  let answersLeft = Math.ceil(MOST_ANSWERS / Math.max(1, household.persons.length / 4));

  function asked(given: Household): Step {
    answersLeft -= 1;
    return interpreter(law, given)(root);
  }

  /** One question whose answers all settle it is the whole reason: it is looked for before questions are put one in another. */
  function settledByOne(step: Step, given: Household): Step | undefined {
    for (const question of questionsIn(step, given)) {
      if (question.values.length > answersLeft - KEPT_FOR_SEVERAL) return undefined;
      const cases = allSettled(question.values, (value) => asked(withAnswer(given, question, value)));
      if (cases !== undefined) return caseByCase(root, question, cases);
    }
    return undefined;
  }

  function answered(given: Household, step: Step, depth: number): Step {
    if (isSettled(step) || depth === DEEPEST) return step;
    const [question] = questionsIn(step, given);
    if (question === undefined || question.values.length > answersLeft) return step;
    const cases = question.values.map((value) => {
      const withValue = withAnswer(given, question, value);
      return answered(withValue, asked(withValue), depth + 1);
    });
    return caseByCase(root, question, cases);
  }

  const plain = asked(household);
  if (isSettled(plain)) return plain;
  return settledByOne(plain, household) ?? answered(household, plain, 0);
}

const MOST_ANSWERS = 60;
const KEPT_FOR_SEVERAL = 35;
const DEEPEST = 4;

/** "If yes …, if no …": what all cases share is known. */
function caseByCase(root: Expression, question: Question, cases: readonly Step[]): Step {
  const { low, high } = hull(cases);
  const node = expression(
    {
      op: 'choose',
      values: question.values.map(plain),
      args: [question.step.node, ...cases.map(() => root)],
    },
    root.unit,
    root.level,
  );
  return stepOf(node, OF_THE_HOUSEHOLD, low, high, [question.step, ...cases]);
}

/** The same result in every case; undefined as soon as one of them is open, or another one. */
function allSettled<T>(values: readonly T[], of: (value: T) => Step): readonly Step[] | undefined {
  const cases: Step[] = [];
  for (const value of values) {
    const step = of(value);
    if (!isSettled(step) || step.low !== (cases[0] ?? step).low) return undefined;
    cases.push(step);
  }
  return cases;
}

/**
 * Whether no cases at all can settle it: one way to answer everything that is asked leaves it open all the same, or two ways give two
 * results. Whatever cases are tried, each of these ways lies in one of them. A few ways are enough to see it of most households,
 * and cost little.
 */
export function isOpenWhateverIsAsked(step: Step, household: Household, law: Law): boolean {
  let seen: number | undefined;
  for (const pick of PICKS) {
    const { low, high, hasMoreToAsk } = answeredThroughout(step, household, law, pick);
    if (low !== high) {
      if (hasMoreToAsk) continue;
      return true;
    }
    if (seen !== undefined && seen !== low) return true;
    seen = low;
  }
  return false;
}

type Pick = (question: Question) => FactValue;

function answeredThroughout(
  step: Step,
  household: Household,
  law: Law,
  pick: Pick,
): Step & { readonly hasMoreToAsk: boolean } {
  let [now, given] = [step, household];
  let questions = questionsIn(now, given);
  for (let round = 0; round < DEEPEST && questions.length > 0 && !isSettled(now); round++) {
    given = questions.reduce((all, question) => withAnswer(all, question, pick(question)), given);
    now = interpreter(law, given)(step.node);
    questions = questionsIn(now, given);
  }
  return { ...now, hasMoreToAsk: questions.length > 0 };
}

const isYesOrNo = ({ values }: Question): boolean => typeof values[0] === 'boolean';

/** Of yes or no the one or the other, and of a list its first or its last. */
const PICKS: readonly Pick[] = [
  (question) => question.values.at(isYesOrNo(question) ? -1 : 0),
  (question) => question.values[0],
  (question) => question.values.at(-1),
  (question) => question.values.at(isYesOrNo(question) ? 0 : -1),
];

interface Question {
  readonly step: Step;
  readonly lack: Extract<Lack, { kind: 'fact' | 'situation-fact' }>;
  readonly values: readonly FactValue[];
}

/** What is missing and has few possible answers, each once, in reading order. */
function questionsIn(root: Step, household: Household): readonly Question[] {
  const found = new Map<string, Question>();
  for (const step of openSteps([root])) {
    const question = questionOf(step, household);
    if (question === undefined) continue;
    const { person, income, line } = step.subject;
    const { lack } = question;
    const of = lack.kind === 'fact' ? '' : `${lack.status} ${lack.place}`;
    const key = `${lack.kind} ${lack.fact} ${of} ${person} ${income} ${line}`;
    if (!found.has(key)) found.set(key, question);
  }
  return [...found.values()];
}

function questionOf(step: Step, household: Household): Question | undefined {
  const { node, lack, subject } = step;
  if (lack?.kind === 'fact' && node.op === 'fact') {
    if (node.unit === 'yes-no') return { step, lack, values: [true, false] };
    if (node.values !== undefined && node.values.length <= 5) return { step, lack, values: node.values };
  }
  if (lack?.kind === 'situation-fact' && 'statuses' in node && node.statuses !== undefined) {
    const values = valuesOf(node.statuses, lack);
    const isStated = household.persons[subject.person]?.statuses[lack.place] !== undefined;
    if (values.length > 0 && isStated) return { step, lack, values };
  }
  return undefined;
}

/** The answers that make a difference to these patterns, and one that makes none. */
function valuesOf(
  statuses: Extract<Expression, { op: 'holds-on' }>['statuses'],
  { status, fact }: Extract<Lack, { kind: 'situation-fact' }>,
): readonly FactValue[] {
  const conditions = statuses
    .filter((one) => one.status === status)
    .flatMap(({ having }) => having.filter((condition) => condition.fact === fact));
  const least = conditions.flatMap(({ atLeast }) => (atLeast === undefined ? [] : [atLeast - 1, atLeast]));
  const named = conditions.flatMap(({ oneOf }) => oneOf ?? []);
  if (named.length === 0) return [...new Set(least)];
  if (named.every((one) => one === 'yes' || one === 'no')) return [true, false];
  return [...new Set([...named, 'another'])];
}

function withAnswer(household: Household, { step, lack }: Question, value: FactValue): Household {
  const { person, income, line } = step.subject;
  if (step.node.level === 'household')
    return { ...household, facts: { ...household.facts, [lack.fact]: value } };
  return {
    ...household,
    persons: household.persons.map((one, place) => {
      if (place !== person) return one;
      if (lack.kind === 'situation-fact') {
        const statuses = one.statuses.map((period, at) =>
          at === lack.place ? { ...period, facts: { ...period.facts, [lack.fact]: value } } : period,
        );
        return { ...one, statuses };
      }
      if (line < 0) return { ...one, facts: { ...one.facts, [lack.fact]: value } };
      const incomes = one.incomes.map((stated, of) =>
        of === income ? { ...stated, lines: withFact(stated.lines, line, lack.fact, value) } : stated,
      );
      return { ...one, incomes };
    }),
  };
}

function withFact(
  lines: Household['persons'][number]['incomes'][number]['lines'],
  at: Subject['line'],
  fact: string,
  value: FactValue,
) {
  return lines.map((line, place) => (place === at ? { facts: { ...line.facts, [fact]: value } } : line));
}

function plain(value: FactValue): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}
