import type { WayAnswer } from '@pleindroit/assessment';

/** How an income stands to its ceiling, as far as both are known; reaching it is too much. */
export type Standing = 'below' | 'reached' | 'not-known';

export function standing({ margin }: Pick<WayAnswer, 'margin'>): Standing {
  if (margin.low !== undefined && margin.low > 0) return 'below';
  return margin.high !== undefined && margin.high <= 0 ? 'reached' : 'not-known';
}
