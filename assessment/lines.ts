import {
  countedIncome,
  countsForIncome,
  dwellingBeforeExemption,
  verdictOf,
  type Facts,
  type Interpreter,
  type Step,
} from '@pleindroit/law';
import type { Bounds, LeftOut, LineAnswer } from './answer.ts';
import { periodName } from './paths.ts';
import type { Situation } from './situation.ts';

/** Each line of the periods examined: counted, for how much, or why not. */
export function linesOf(
  situation: Situation,
  periods: ReadonlySet<string>,
  answer: Interpreter,
): readonly LineAnswer[] {
  return situation.household.persons.flatMap(({ incomes }, person) => {
    const who = { person, income: -1, line: -1 };
    const counts = verdictOf(answer(countsForIncome, who));
    return incomes.flatMap(({ kind, begins, lines }, income) => {
      const period = periodName(kind, begins);
      if (!periods.has(period)) return [];
      return lines.map(({ facts }, line): LineAnswer => {
        const isDwelling = facts['kind'] === 'own-dwelling';
        const step = answer(isDwelling ? dwellingBeforeExemption : countedIncome, { person, income, line });
        const why = counts === 'not met' ? 'person-not-counted' : leftOut(facts, step);
        return {
          person: situation.persons[person]?.id ?? '',
          period,
          line,
          kind: String(facts['kind']),
          counted:
            counts === 'not met'
              ? { low: 0, high: 0 }
              : bounds(counts === 'open' ? { low: 0, high: step.high } : step),
          ...(why === undefined ? {} : { leftOut: why }),
          ...alsoCounts(facts),
          step,
        };
      });
    });
  });
}

const SOCIAL = [
  'family-allowances',
  'disability-allowance',
  'integration-income',
  'elderly-guaranteed-income',
];

function leftOut(facts: Facts, step: Step): LeftOut | undefined {
  if (step.high > 0) return undefined;
  if (SOCIAL.includes(String(facts['kind']))) return 'social-income';
  if (facts['still-owned'] === false) return 'no-longer-owned';
  if (facts['family-allowances-kept'] === true) return 'earning-of-a-child';
  if (facts['kind'] === 'capital') return 'other-years';
  return undefined;
}

function alsoCounts(facts: Facts): Pick<LineAnswer, 'alsoCounts'> {
  if (facts['exempt-by-treaty'] === true) return { alsoCounts: 'exempt-by-treaty' };
  return facts['source'] === 'foreign' ? { alsoCounts: 'foreign' } : {};
}

export function bounds({ low, high }: Pick<Step, 'low' | 'high'>): Bounds {
  return Number.isFinite(high) ? { low, high } : { low };
}
