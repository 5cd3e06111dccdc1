import { periodName, type Bounds, type Explained, type WayAnswer } from '@pleindroit/assessment';
import type { Answer } from '#lib/answer/answer.ts';

/** An income and the ceiling of the same period, on a yearly basis. */
export type Comparison = Pick<WayAnswer, 'examined' | 'income' | 'ceiling' | 'margin'>;

/**
 * Art. 32: income that has risen before the signature is compared a second time, in the month of the signature. Undefined when
 * that was not needed.
 */
export function comparisonAtSignature({ reasons, situation }: Answer): Comparison | undefined {
  const income = find(reasons.right, 'income-in-month-of-signature');
  const ceiling = find(reasons.right, 'ceiling-of-month-of-signature');
  const signed = situation.household.facts['signed'];
  if (income === undefined || ceiling === undefined || typeof signed !== 'number') return undefined;
  const [least, most] = [ceiling.low - (income.high ?? Infinity), (ceiling.high ?? Infinity) - income.low];
  return {
    examined: periodName('month', signed),
    income,
    ceiling,
    margin: {
      ...(Number.isFinite(least) ? { low: least } : {}),
      ...(Number.isFinite(most) ? { high: most } : {}),
    },
  };
}

function find(step: Explained, card: string): Bounds | undefined {
  if (step.card === card && step.repeated !== true) {
    return { low: step.low ?? 0, ...(step.high === undefined ? {} : { high: step.high }) };
  }
  for (const part of step.parts) {
    const found = find(part, card);
    if (found !== undefined) return found;
  }
  return undefined;
}
