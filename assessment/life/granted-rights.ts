import { day, type Law, type Verdict } from '@pleindroit/law';
import type { Assessment, Road } from '../answer.ts';
import { assess } from '../assess.ts';
import { statedOn, stateOn, type Happening, type History } from './history.ts';
import { remembering } from './remembering.ts';

/** On what it was granted; a situation of article 18 that escapes the interim control is named by itself (art. 36 al. 2). */
export type Ground = 'reference-year' | 'situation' | Escaping | 'initiative' | 'declaration';

const ESCAPING = ['single-parent-family', 'proactive-flow', 'german-speaking-elderly-allowance'] as const;
type Escaping = (typeof ESCAPING)[number];

/** A right that the mutuality granted: on a request, by itself, or on a declaration that carried an earlier one on. */
export interface GrantedRight {
  readonly road: Exclude<Road, 'automatic'>;
  /** The day of the request, of the data, or of the declaration. */
  readonly asked: number;
  readonly opens: number;
  readonly restsOn: Ground;
  /** The card of the way, or of the road. */
  readonly by: string;
  /** Something that is not known could change whether it was granted, or its first day. */
  readonly isOpen: boolean;
  readonly members: readonly string[];
  /** Of whom it is not known whether they are members too. */
  readonly perhaps: readonly string[];
}

/** What became of a request. */
export interface RequestAnswer {
  readonly on: number;
  readonly verdict: Verdict | 'lapsed' | 'not needed';
  readonly assessment: Assessment;
}

const assessed = remembering<Assessment>();

export function grantOf(
  happening: Extract<Happening, { kind: 'request' | 'initiative' }>,
  history: History,
  law: Law,
): { readonly answer: RequestAnswer; readonly right?: GrantedRight } {
  const { on } = happening;
  const facts = happening.kind === 'request' ? happening.facts : {};
  const assessment = assessed(law, statedOn(history, on), `${on} ${JSON.stringify(facts)}`, () =>
    assess(stateOn(history, on, facts), law, on),
  );
  const road = happening.kind === 'request' ? 'income' : 'ex-officio';
  const found = assessment.roads.find((one) => one.road === road);
  const verdict = isAutomaticForAll(assessment)
    ? 'not needed'
    : road === 'income' && assessment.income.hasLapsed
      ? 'lapsed'
      : (found?.verdict ?? 'not met');
  const answer: RequestAnswer = { on, verdict, assessment };
  const opens = found?.opens?.earliest;
  if (opens === undefined || (verdict !== 'met' && verdict !== 'open')) return { answer };
  const members = (is: Verdict) =>
    assessment.income.members.flatMap((one) => (one.verdict === is ? [one.person] : []));
  return {
    answer,
    right: {
      road,
      asked: on,
      opens: day(opens),
      restsOn: road === 'ex-officio' ? 'initiative' : groundOf(assessment),
      by: road === 'ex-officio' ? 'ex-officio-right' : `way-${assessment.income.way ?? 'reference-year'}`,
      isOpen: verdict === 'open' || opens !== found?.opens?.latest,
      members: members('met'),
      perhaps: members('open'),
    },
  };
}

/** Art. 3: nothing is granted to a household of which everybody has the automatic right. */
function isAutomaticForAll({ income, automatic }: Assessment): boolean {
  const has = (id: string) => automatic.some(({ person, verdict }) => person === id && verdict === 'met');
  return income.members.every(({ person, verdict }) => verdict === 'not met' || has(person));
}

function groundOf({ income }: Assessment): Ground {
  if (income.way === undefined || income.way === 'reference-year') return 'reference-year';
  return ESCAPING.find((one) => income.indicators.some(({ card }) => card === one)) ?? 'situation';
}
