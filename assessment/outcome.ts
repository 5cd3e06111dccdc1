import type { Verdict } from '@pleindroit/law';
import type { Assessment, Remark } from './answer.ts';

/**
 * What stands at the top of an answer, wherever it is shown. `lapsed`: the conditions are met, but the declaration came more
 * than two months after the request (art. 29). `law-not-known`: nothing that anybody could add would settle it.
 */
export type Outcome = Verdict | 'lapsed' | 'law-not-known';

type Assessed = Pick<Assessment, 'verdict' | 'remarks' | 'asks' | 'open'>;

export const LATE_DECLARATION: Remark = 'declaration-after-two-months';

export function outcomeOf(assessed: Assessed): Outcome {
  const { verdict, asks, open } = assessed;
  if (verdict === 'met' && hasLapsed(assessed)) return 'lapsed';
  const isLawMissing = asks.length === 0 && open.some(({ kind }) => kind === 'law');
  return verdict === 'open' && isLawMissing ? 'law-not-known' : verdict;
}

/** The declaration came too late: whatever the income, this request opens nothing any more. */
export function hasLapsed({ remarks }: Pick<Assessed, 'remarks'>): boolean {
  return remarks.some(({ remark }) => remark === LATE_DECLARATION);
}
