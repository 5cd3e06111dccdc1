import type { WayAnswer } from '@pleindroit/assessment';

/** How an income stands to its ceiling, as far as both are known; reaching it is too much, and so is being above it. */
export type Standing = 'below' | 'reached' | 'above' | 'not-known';

type Compared = Pick<WayAnswer, 'margin'>;

export function standing({ margin: { low, high } }: Compared): Standing {
  if (low !== undefined && low > 0) return 'below';
  if (high === undefined || high > 0) return 'not-known';
  return high === 0 ? 'reached' : 'above';
}

export function isTooMuch(compared: Compared): boolean {
  return ['reached', 'above'].includes(standing(compared));
}
