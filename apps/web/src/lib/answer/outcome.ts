import type { Assessment } from '@pleindroit/assessment';
import type { Verdict } from '@pleindroit/law';

/**
 * What stands at the top of an answer. `lapsed`: the conditions are met, but the declaration came more than two months after the
 * request (art. 29). `law-not-known`: nothing that anybody could add would settle it.
 */
export type Outcome = Verdict | 'lapsed' | 'law-not-known';

type Assessed = Pick<Assessment, 'verdict' | 'remarks' | 'asks' | 'open'>;

export function outcomeOf({ verdict, remarks, asks, open }: Assessed): Outcome {
  if (verdict === 'met' && remarks.some(({ remark }) => remark === LATE)) return 'lapsed';
  const isLawMissing = asks.length === 0 && open.some(({ kind }) => kind === 'law');
  return verdict === 'open' && isLawMissing ? 'law-not-known' : verdict;
}

export const LATE = 'declaration-after-two-months';
