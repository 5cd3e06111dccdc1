import type { AmountRead } from '@pleindroit/assessment';
import type { Series } from '@pleindroit/law';

/**
 * Series that no index moves: base amounts, steps that were decided once, rates of the tax code. They hold until a text changes
 * them, so nobody has to confirm them each year.
 */
const CONSTANT = ['ceiling.base.', 'ceiling.welfare', 'income.capital-conversion.'];

export function isConstant(series: Series): boolean {
  return CONSTANT.some((start) => series.startsWith(start));
}

/** Since when an amount that was read still has to be confirmed. */
export function toBeConfirmedSince({ series, carriedForwardSince }: AmountRead): string | undefined {
  return isConstant(series) ? undefined : carriedForwardSince;
}
