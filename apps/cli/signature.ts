import {
  periodName,
  stepsUnder,
  type Assessment,
  type Situation,
  type WayAnswer,
} from '@pleindroit/assessment';
import type { Step } from '@pleindroit/law';

/** An income and the ceiling of the same period. */
export type Comparison = Pick<WayAnswer, 'examined' | 'income' | 'ceiling' | 'margin'>;

/**
 * Art. 32: income that has risen before the signature is compared a second time, in the month of the signature. Undefined when
 * that was not needed, or not yet possible.
 */
export function comparisonAtSignature(
  { steps }: Assessment,
  { household }: Situation,
): Comparison | undefined {
  // Told once for each possible answer to something that is missing: no figure of one of them is the figure.
  if (steps.right.rule === undefined) return undefined;
  const under = stepsUnder([steps.right]);
  const income = under.find(({ rule }) => rule?.id === 'income-in-month-of-signature');
  const ceiling = under.find(({ rule }) => rule?.id === 'ceiling-of-month-of-signature');
  const signed = household.facts['signed'];
  if (income === undefined || ceiling === undefined || typeof signed !== 'number') return undefined;
  return {
    examined: periodName('month', signed),
    income: bounds(income),
    ceiling: bounds(ceiling),
    margin: {
      ...(Number.isFinite(income.high) ? { low: ceiling.low - income.high } : {}),
      ...(Number.isFinite(ceiling.high) ? { high: ceiling.high - income.low } : {}),
    },
  };
}

/** Income that reaches the ceiling there refuses, whatever it was before. */
export function isReached({ margin: { high } }: Comparison): boolean {
  return high !== undefined && high <= 0;
}

function bounds({ low, high }: Step): WayAnswer['income'] {
  return { low, ...(Number.isFinite(high) ? { high } : {}) };
}
