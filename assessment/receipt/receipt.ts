import type { Law, Step } from '@pleindroit/law';
import type { AmountRead, Assessment, Certificate, RoadAnswer, WayAnswer } from '../answer.ts';
import { outcomeOf, type Outcome } from '../outcome.ts';
import manifest from '../package.json' with { type: 'json' };
import { stepsUnder } from '../walk.ts';
import { lawText, packed } from './packed-law.ts';
import { sealOf } from './seal.ts';

/** What came out, as far as it can be compared: no tree, no wording. */
export interface ReceiptAnswer extends Pick<
  Assessment,
  'verdict' | 'road' | 'opens' | 'covered' | 'open' | 'asks'
> {
  readonly outcome: Outcome;
  readonly certificate: Certificate;
  readonly roads: readonly Pick<RoadAnswer, 'road' | 'verdict' | 'isNeeded' | 'opens' | 'covered'>[];
  readonly ways: readonly WayAnswer[];
}

/**
 * What somebody keeps of an answer: what was stated, what came out, under which law and which engine, and a seal over all of it.
 * The seal shows that a file was changed by accident or by somebody who forgot it; it is no signature.
 */
export interface Receipt {
  readonly 'pleindroit-receipt': 1;
  /** The day of the answer, a civil date. */
  readonly made: string;
  readonly engine: string;
  /** The situation as it was written. */
  readonly situation: string;
  readonly answer: ReceiptAnswer;
  readonly amounts: readonly AmountRead[];
  /** The cards that were asked on the way. */
  readonly cards: readonly string[];
  readonly law: { readonly digest: string; readonly packed: string };
  readonly sha256: string;
}

export const ENGINE = manifest.version;

/** `situation` is the text that was assessed; the assessment is that of this text under this law. */
export async function receiptOf(situation: string, assessment: Assessment, law: Law): Promise<Receipt> {
  const said = {
    'pleindroit-receipt': 1 as const,
    made: assessment.today,
    engine: ENGINE,
    situation,
    answer: answerOf(assessment),
    amounts: assessment.amounts,
    cards: cardsOf(assessment),
    law: { digest: await sealOf(lawText(law)), packed: await packed(law) },
  };
  return { ...said, sha256: await sealOf(said) };
}

export function answerOf(assessment: Assessment): ReceiptAnswer {
  const { verdict, road, opens, covered, certificate, open, asks, roads, income } = assessment;
  return {
    outcome: outcomeOf(assessment),
    verdict,
    ...(road === undefined ? {} : { road }),
    ...(opens === undefined ? {} : { opens }),
    covered,
    certificate,
    roads: roads.map((one) => ({
      road: one.road,
      verdict: one.verdict,
      isNeeded: one.isNeeded,
      ...(one.opens === undefined ? {} : { opens: one.opens }),
      covered: one.covered,
    })),
    ways: income.ways,
    open,
    asks,
  };
}

function cardsOf({ steps }: Assessment): readonly string[] {
  const roots: readonly Step[] = [steps.right, steps.opening, ...Object.values(steps.roads), ...steps.ways];
  const cards = stepsUnder(roots).flatMap(({ rule }) => (rule === undefined ? [] : [rule.id]));
  return [...new Set(cards)].sort();
}
