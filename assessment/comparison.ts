import type { Step } from '@pleindroit/law';
import type { Assessment, Bounds, WayAnswer } from './answer.ts';
import { periodName } from './paths.ts';
import type { Situation } from './situation.ts';
import { stepsUnder } from './walk.ts';

/** An income and the ceiling of the same period, on a yearly basis. */
export type Comparison = Pick<WayAnswer, 'examined' | 'income' | 'ceiling' | 'margin' | 'dwelling'>;

/** How an income stands to its ceiling, as far as both are known; reaching it is too much, and so is being above it (art. 31). */
export type Standing = 'below' | 'reached' | 'above' | 'not-known';

export function standing({ margin: { low, high } }: Pick<Comparison, 'margin'>): Standing {
  if (low !== undefined && low > 0) return 'below';
  if (high === undefined || high > 0) return 'not-known';
  return high === 0 ? 'reached' : 'above';
}

export function isTooMuch(one: Pick<Comparison, 'margin'>): boolean {
  return ['reached', 'above'].includes(standing(one));
}

/** What is known of a figure, without a bound that nobody knows. */
export function bounds({ low, high }: Pick<Step, 'low' | 'high'>): Bounds {
  return Number.isFinite(high) ? { low, high } : { low };
}

/** The steps of an own dwelling in an income. */
interface DwellingSteps {
  readonly indexed: Step;
  readonly exemption: Step;
  readonly counted: Step;
}

export function compared(
  examined: string,
  income: Step,
  ceiling: Step,
  dwelling: DwellingSteps | undefined,
): Comparison {
  const least = ceiling.low - income.high;
  const most = ceiling.high - income.low;
  return {
    examined,
    income: bounds(income),
    ceiling: bounds(ceiling),
    margin: {
      ...(Number.isFinite(least) ? { low: least } : {}),
      ...(Number.isFinite(most) ? { high: most } : {}),
    },
    ...dwellingIn(dwelling),
  };
}

/** Absent when nobody has one; as long as incomes are missing, there may be one. */
function dwellingIn(steps: DwellingSteps | undefined): Pick<Comparison, 'dwelling'> {
  if (steps === undefined) return {};
  const { indexed, exemption, counted } = steps;
  if (indexed.high === 0 || (indexed.low === 0 && indexed.high === Infinity)) return {};
  return {
    dwelling: { indexed: bounds(indexed), exemption: bounds(exemption), counted: bounds(counted) },
  };
}

/**
 * Art. 32: income that has risen before the signature is compared a second time, in the month of the signature. Undefined when
 * that was not needed, or not yet possible.
 */
export function comparisonAtSignature(
  { steps }: Pick<Assessment, 'steps'>,
  { household }: Situation,
): Comparison | undefined {
  const road = steps.roads.income;
  // Told once for each possible answer to something that is missing: no figure of one of them is the figure.
  if (road.rule === undefined) return undefined;
  const under = stepsUnder([road]);
  const stepOf = (card: string) => under.find(({ rule }) => rule?.id === `${card}-in-month-of-signature`);
  const income = stepOf('income');
  const ceiling = under.find(({ rule }) => rule?.id === 'ceiling-of-month-of-signature');
  const signed = household.facts['signed'];
  if (income === undefined || ceiling === undefined || typeof signed !== 'number') return undefined;
  const [indexed, exemption, counted] = [
    stepOf('dwelling-before-exemption'),
    stepOf('dwelling-exemption'),
    stepOf('own-dwelling'),
  ];
  const isTold = indexed !== undefined && exemption !== undefined && counted !== undefined;
  return compared(
    periodName('month', signed),
    income,
    ceiling,
    isTold ? { indexed, exemption, counted } : undefined,
  );
}
