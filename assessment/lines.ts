import {
  SOCIAL_INCOME,
  countedIncome,
  countsForIncome,
  dwellingBeforeExemption,
  isEarningOfAChild,
  verdictOf,
  type Facts,
  type Interpreter,
  type Step,
  type Subject,
} from '@pleindroit/law';
import type { LeftOut, LineAnswer } from './answer.ts';
import { bounds } from './comparison.ts';
import { periodName } from './paths.ts';
import type { Situation } from './situation.ts';

/** Each line that was stated: counted, for how much, or why not. */
export function linesOf(
  situation: Situation,
  examined: ReadonlySet<string>,
  answer: Interpreter,
): readonly LineAnswer[] {
  return situation.household.persons.flatMap(({ incomes }, person) => {
    const counts = verdictOf(answer(countsForIncome, { person, income: -1, line: -1 }));
    return incomes.flatMap(({ kind, begins, lines }, income) => {
      const period = periodName(kind, begins);
      return lines.map(({ facts }, line): LineAnswer => {
        const subject = { person, income, line };
        const isDwelling = facts['kind'] === 'own-dwelling';
        const step = answer(isDwelling ? dwellingBeforeExemption : countedIncome, subject);
        const why = !examined.has(period)
          ? 'period-not-examined'
          : counts === 'not met'
            ? 'person-not-counted'
            : leftOut(facts, step, answer, subject);
        const isOutside = why === 'period-not-examined' || why === 'person-not-counted';
        const low = counts === 'open' ? 0 : step.low;
        return {
          person: situation.persons[person]?.id ?? '',
          period,
          line,
          kind: String(facts['kind']),
          counted: isOutside ? { low: 0, high: 0 } : bounds({ low, high: step.high }),
          ...(why === undefined ? {} : { leftOut: why }),
          ...alsoCounts(facts),
          step,
        };
      });
    });
  });
}

function leftOut(facts: Facts, step: Step, answer: Interpreter, subject: Subject): LeftOut | undefined {
  if (step.high > 0) return undefined;
  const kind = String(facts['kind']);
  if (SOCIAL_INCOME.some((one) => one === kind)) return 'social-income';
  if (facts['still-owned'] === false) return 'no-longer-owned';
  if (kind === 'capital') return facts['amount'] === 0 ? undefined : 'other-years';
  if (facts['family-allowances-kept'] === true && verdictOf(answer(isEarningOfAChild, subject)) === 'met') {
    return 'earning-of-a-child';
  }
  return typeof facts['amount'] === 'number' && facts['amount'] > 0 ? 'nothing-left' : undefined;
}

function alsoCounts(facts: Facts): Pick<LineAnswer, 'alsoCounts'> {
  if (facts['exempt-by-treaty'] === true) return { alsoCounts: 'exempt-by-treaty' };
  return facts['source'] === 'foreign' ? { alsoCounts: 'foreign' } : {};
}
