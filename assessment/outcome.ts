import type { Verdict } from '@pleindroit/law';
import type { Assessment, Remark, Road } from './answer.ts';

/**
 * What stands at the top of an answer, wherever it is shown. `met` is a right after an income enquiry; `automatic` and `ex-officio`
 * ask for no request. `for-some`: not for the applicant, but for others of the household. `lapsed`: the conditions are met, but the
 * declaration came more than two months after the request (art. 29). `law-not-known`: nothing that anybody could add would settle it.
 */
export type Outcome = Verdict | Exclude<Road, 'income'> | 'for-some' | 'lapsed' | 'law-not-known';

type Assessed = Pick<Assessment, 'verdict' | 'road' | 'covered' | 'remarks' | 'asks' | 'open'>;

export const LATE_DECLARATION: Remark = 'declaration-after-two-months';

export function outcomeOf(assessed: Assessed): Outcome {
  const { verdict, road, covered, asks, open } = assessed;
  if (verdict === 'met') {
    if (road !== undefined && road !== 'income') return road;
    return hasLapsed(assessed) ? 'lapsed' : 'met';
  }
  if (verdict === 'not met') return covered.length > 0 ? 'for-some' : 'not met';
  const isLawMissing = asks.length === 0 && open.some(({ kind }) => kind === 'law');
  return isLawMissing ? 'law-not-known' : 'open';
}

/** The declaration came too late: whatever the income, this request opens nothing any more. */
export function hasLapsed({ remarks }: Pick<Assessed, 'remarks'>): boolean {
  return remarks.some(({ remark }) => remark === LATE_DECLARATION);
}
