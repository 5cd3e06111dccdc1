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

  function answered(given: Household, depth: number): Step {
    answersLeft -= 1;
    const step = interpreter(law, given)(root);
    if (isSettled(step) || depth === DEEPEST) return step;
    const question = firstQuestion(step, given);
    if (question === undefined || question.values.length > answersLeft) return step;
    const cases = question.values.map((value) => answered(withAnswer(given, question, value), depth + 1));
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

  return answered(household, 0);
}

const MOST_ANSWERS = 40;
const DEEPEST = 4;

interface Question {
  readonly step: Step;
  readonly lack: Extract<Lack, { kind: 'fact' | 'situation-fact' }>;
  readonly values: readonly FactValue[];
}

function firstQuestion(root: Step, household: Household): Question | undefined {
  for (const step of openSteps([root])) {
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
