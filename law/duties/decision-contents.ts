import { insuredCharter, decree, judicialCode, motivationAct, type Articles } from '../language/card.ts';

/** What a decision must hold, by its kind. As long as one mention is missing the term to contest it does not run (art. 14 of the charter). */

export type DecisionKind = 'grant' | 'refusal' | 'withdrawal' | 'recovery';

export interface Mention {
  readonly id: string;
  readonly articles: Articles;
  readonly in: readonly DecisionKind[];
}

const EVERY: readonly DecisionKind[] = ['grant', 'refusal', 'withdrawal', 'recovery'];
const RECOVERY: readonly DecisionKind[] = ['recovery'];

/** A withdrawal is treated as a refusal: whoever loses a right must be able to defend it. */
export const mentions = [
  {
    id: 'reasons-in-law-and-in-fact',
    articles: [...insuredCharter.art(13), ...motivationAct.art(2, 3)],
    in: EVERY,
  },
  {
    id: 'method-and-amount-of-income',
    articles: [...decree.art(31), ...insuredCharter.art(13)],
    in: ['grant', 'refusal', 'withdrawal'],
  },
  { id: 'possibility-to-contest', articles: insuredCharter.art(14), in: EVERY },
  { id: 'address-of-the-court', articles: insuredCharter.art(14), in: EVERY },
  { id: 'term-and-manner-to-contest', articles: insuredCharter.art(14, 23), in: EVERY },
  {
    id: 'representation-and-costs',
    articles: [...insuredCharter.art(14), ...judicialCode.art(728, 1017)],
    in: EVERY,
  },
  { id: 'file-and-service', articles: insuredCharter.art(14), in: EVERY },
  { id: 'where-to-ask', articles: insuredCharter.art(14), in: EVERY },
  { id: 'finding-of-the-undue-payment', articles: insuredCharter.art(15), in: RECOVERY },
  { id: 'sum-and-calculation', articles: insuredCharter.art(15), in: RECOVERY },
  { id: 'provisions-infringed', articles: insuredCharter.art(15), in: RECOVERY },
  { id: 'prescription', articles: insuredCharter.art(15), in: RECOVERY },
  { id: 'waiver-of-recovery', articles: insuredCharter.art(15, 22), in: RECOVERY },
  { id: 'instalments', articles: insuredCharter.art(15), in: RECOVERY },
] as const satisfies readonly Mention[];

export type MentionId = (typeof mentions)[number]['id'];

/** What a decision of this kind must hold. */
export function mentionsOf(kind: DecisionKind): readonly Mention[] {
  return (mentions as readonly Mention[]).filter((mention) => mention.in.includes(kind));
}

/** What is missing in a decision that holds these; with nothing missing the term to contest it runs. */
export function missingMentions(kind: DecisionKind, held: ReadonlySet<string>): readonly Mention[] {
  return mentionsOf(kind).filter(({ id }) => !held.has(id));
}
