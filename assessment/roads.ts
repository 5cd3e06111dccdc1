import {
  automaticOpening,
  automaticRight,
  exOfficioOpening,
  exOfficioRight,
  isNeedlessToEnquire,
  opening,
  rightAfterIncomeEnquiry,
  verdictOf,
  type Card,
  type Interpreter,
  type Moment,
  type Step,
  type YesNo,
} from '@pleindroit/law';
import type { AutomaticAnswer, IncomeAnswer, Road, RoadAnswer } from './answer.ts';
import { mutualityOf } from './mutuality.ts';
import { asksOf } from './open.ts';
import { dayBounds, met } from './persons.ts';
import type { Situation } from './situation.ts';

interface RoadRule {
  readonly right: Card<YesNo<'household'>>;
  readonly opening: Card<Moment<'household'>>;
  readonly articles: readonly string[];
}

/** The three roads, in the order of the law (art. 3). */
export const roadRules: Readonly<Record<Road, RoadRule>> = {
  automatic: { right: automaticRight, opening: automaticOpening, articles: ['3', '8', '14'] },
  'ex-officio': { right: exOfficioRight, opening: exOfficioOpening, articles: ['32/1', '32/3', '32/4'] },
  income: { right: rightAfterIncomeEnquiry, opening, articles: ['3', '17', '18', '29', '31'] },
};

export const ROADS: readonly Road[] = ['automatic', 'ex-officio', 'income'];

/** Each road by itself, with what another one makes of it. `steps` are the answers on which the verdicts rest. */
export function roadsOf(
  situation: Situation,
  steps: Readonly<Record<Road, Step>>,
  openings: Readonly<Record<Road, Step>>,
  automatic: readonly AutomaticAnswer[],
  { members }: IncomeAnswer,
  answer: Interpreter,
): readonly RoadAnswer[] {
  const isMet = (road: Road) => verdictOf(steps[road]) === 'met';
  const isNeeded: Readonly<Record<Road, boolean>> = {
    automatic: true,
    'ex-officio': !isMet('automatic'),
    income: !isMet('ex-officio') && verdictOf(answer(isNeedlessToEnquire)) !== 'met',
  };
  const place = situation.household.applicant;
  return ROADS.map((road): RoadAnswer => {
    const verdict = verdictOf(steps[road]);
    return {
      road,
      verdict,
      isNeeded: isNeeded[road],
      articles: roadRules[road].articles,
      ...(verdict === 'not met' ? {} : { opens: dayBounds(openings[road]) }),
      covered: road === 'automatic' ? met(automatic) : verdict === 'met' ? met(members) : [],
      asks: asksOf(steps[road], situation),
      managingMutuality: mutualityOf(road === 'automatic' ? beneficiary(automatic, place) : place, situation),
    };
  });
}

/** Art. 9: the mutuality of the person with the advantage, who is not always the applicant. */
function beneficiary(automatic: readonly AutomaticAnswer[], applicant: number): number {
  if ((automatic[applicant]?.own.length ?? 0) > 0) return applicant;
  const other = automatic.findIndex(({ verdict, own }) => verdict === 'met' && own.length > 0);
  return other < 0 ? applicant : other;
}
