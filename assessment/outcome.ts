import type { Verdict } from '@pleindroit/law';
import type { Assessment, Remark, Road } from './answer.ts';

/**
 * What stands at the top of an answer, wherever it is shown. `met` is a right after an income enquiry; `automatic` and `ex-officio`
 * ask for no request. `for-some`: not for the applicant, but for others of the household. `lapsed`: the declaration came more than two
 * months after the request (art. 29), and the income alone would not refuse it. `law-not-known`: nothing that anybody could add would
 * settle it.
 */
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOMES = [
  'met',
  'automatic',
  'ex-officio',
  'for-some',
  'lapsed',
  'not met',
  'open',
  'law-not-known',
] as const satisfies readonly (Verdict | Exclude<Road, 'income'> | 'for-some' | 'lapsed' | 'law-not-known')[];

type Assessed = Pick<Assessment, 'verdict' | 'road' | 'covered' | 'asks' | 'open'> & {
  readonly income: Pick<Assessment['income'], 'hasLapsed'>;
};

export const LATE_DECLARATION: Remark = 'declaration-after-two-months';

/** One word for the whole answer. */
export function outcomeOf({ verdict, road, covered, asks, open, income }: Assessed): Outcome {
  if (verdict === 'met') return road === undefined || road === 'income' ? 'met' : road;
  if (verdict === 'not met') {
    if (covered.length > 0) return 'for-some';
    return income.hasLapsed ? 'lapsed' : 'not met';
  }
  const isLawMissing = asks.length === 0 && open.some(({ kind }) => kind === 'law');
  return isLawMissing ? 'law-not-known' : 'open';
}
