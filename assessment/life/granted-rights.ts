import { day, type Law, type Verdict } from '@pleindroit/law';
import type { Assessment, Road } from '../answer.ts';
import { assess } from '../assess.ts';
import { hasLapsed } from '../outcome.ts';
import { stateOn, type Happening, type History } from './history.ts';

/** A right that the mutuality granted: on a request, by itself, or on a declaration that carried an earlier one on. */
export interface GrantedRight {
  readonly road: Exclude<Road, 'automatic'>;
  /** The day of the request, of the data, or of the declaration. */
  readonly asked: number;
  readonly opens: number;
  readonly restsOn: string;
  /** The card of the way, or of the road. */
  readonly by: string;
  /** Something that is not known could change whether it was granted, or its first day. */
  readonly isOpen: boolean;
  readonly members: readonly string[];
  readonly applicant: string;
}

/** What became of a request. */
export interface RequestAnswer {
  readonly on: number;
  readonly verdict: Verdict | 'lapsed' | 'not needed';
  readonly assessment: Assessment;
}

export function grantOf(
  happening: Extract<Happening, { kind: 'request' | 'initiative' }>,
  history: History,
  law: Law,
): { readonly answer: RequestAnswer; readonly right?: GrantedRight } {
  const { on } = happening;
  const situation = stateOn(history, on, happening.kind === 'request' ? happening.facts : {});
  const assessment = assess(situation, law, on);
  const road = happening.kind === 'request' ? 'income' : 'ex-officio';
  const found = assessment.roads.find((one) => one.road === road);
  const verdict = found?.verdict ?? 'not met';
  const isLapsed = road === 'income' && hasLapsed(assessment);
  const answer: RequestAnswer = {
    on,
    verdict: isLapsed ? 'lapsed' : road === 'income' && found?.isNeeded === false ? 'not needed' : verdict,
    assessment,
  };
  const opens = found?.opens?.earliest;
  if (isLapsed || verdict === 'not met' || opens === undefined) return { answer };
  const members = assessment.income.members.filter((one) => one.verdict !== 'not met');
  return {
    answer,
    right: {
      road,
      asked: on,
      opens: day(opens),
      restsOn: road === 'ex-officio' ? 'initiative' : groundOf(assessment),
      by: road === 'ex-officio' ? 'ex-officio-right' : `way-${assessment.income.way ?? 'reference-year'}`,
      isOpen: verdict === 'open' || opens !== found?.opens?.latest,
      members: members.map(({ person }) => person),
      applicant: situation.persons[situation.household.applicant]?.id ?? '',
    },
  };
}

/** What escapes the interim control is named by itself (art. 36 al. 2). */
const NAMED: Readonly<Record<string, string>> = {
  'single-parent-family': 'single-parent-family',
  'proactive-flow': 'proactive-flow',
  'german-speaking-elderly-allowance': 'german-speaking-elderly-allowance',
};

function groundOf({ income }: Assessment): string {
  if (income.way === undefined || income.way === 'reference-year') return 'reference-year';
  const named = income.indicators.flatMap(({ card }) => NAMED[card] ?? []);
  return named[0] ?? 'situation';
}
