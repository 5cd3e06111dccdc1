import { periodName, type Bounds, type Explained, type WayAnswer } from '@pleindroit/assessment';
import type { Answer } from '#lib/answer/answer.ts';

/** An income and the ceiling of the same period, on a yearly basis. */
export type Comparison = Pick<WayAnswer, 'examined' | 'income' | 'ceiling' | 'margin' | 'dwelling'>;

/**
 * Art. 32: income that has risen before the signature is compared a second time, in the month of the signature. Undefined when
 * that was not needed.
 */
export function comparisonAtSignature({ reasons, situation }: Answer): Comparison | undefined {
  // Told once for each possible answer to something that is missing: no figure of one of them is the figure.
  if (reasons.income.card === undefined) return undefined;
  const income = find(reasons.income, 'income-in-month-of-signature');
  const ceiling = find(reasons.income, 'ceiling-of-month-of-signature');
  const signed = situation.household.facts['signed'];
  if (income === undefined || ceiling === undefined || typeof signed !== 'number') return undefined;
  const indexed = find(reasons.income, 'dwelling-before-exemption-in-month-of-signature');
  const exemption = find(reasons.income, 'dwelling-exemption-in-month-of-signature');
  const counted = find(reasons.income, 'own-dwelling-in-month-of-signature');
  const [least, most] = [ceiling.low - (income.high ?? Infinity), (ceiling.high ?? Infinity) - income.low];
  return {
    examined: periodName('month', signed),
    income,
    ceiling,
    margin: {
      ...(Number.isFinite(least) ? { low: least } : {}),
      ...(Number.isFinite(most) ? { high: most } : {}),
    },
    ...(indexed === undefined || exemption === undefined || counted === undefined
      ? {}
      : { dwelling: { indexed, exemption, counted } }),
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
