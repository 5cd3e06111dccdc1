import type { LawAmounts } from '../amounts/amounts.ts';
import { ruleOf, type Card } from '../language/card.ts';
import type { Expression } from '../language/expression.ts';
import type { Law } from '../language/law.ts';
import { rewritten } from '../language/rewritten.ts';

/**
 * What the law would be if an unclear point of the decree were read the other way. Each is a whole law, so that it can be asked
 * the same households: the difference is what the question is worth (docs/interpretations.md).
 */
export interface OtherReading {
  /** Its number in docs/interpretations.md. */
  readonly interpretation: number;
  readonly says: string;
  readonly under: (law: Law) => Law;
}

type Change = (law: Law) => Law;

export function otherReading(
  interpretation: number,
  says: string,
  ...changes: readonly Change[]
): OtherReading {
  return { interpretation, says, under: (law) => changes.reduce((changed, change) => change(changed), law) };
}

/** Another rule under the same name. */
export function instead(card: Card, rule: Expression): Change {
  return changed(card.id, () => rule);
}

/** In the rule of each of these cards, every node for which there is another one. */
export function within(ids: readonly string[], change: (node: Expression) => Expression | undefined): Change {
  return (law) => ids.reduce((before, id) => changed(id, (rule) => rewritten(rule, change))(before), law);
}

export function withAmounts(change: (amounts: LawAmounts) => LawAmounts): Change {
  return (law) => ({ ...law, amounts: change(law.amounts) });
}

/** The rule of a card as it is. */
export function rule<E extends Expression>(card: Card<E>): E {
  return ruleOf(card).expression as E;
}

function changed(id: string, change: (rule: Expression) => Expression): Change {
  return (law) => {
    const before = law.rules.get(id);
    if (before === undefined) throw new Error(`no card is called ${id}`);
    const after = change(before.expression);
    if (JSON.stringify(after) === JSON.stringify(before.expression)) {
      throw new Error(`the other reading changes nothing in ${id}`);
    }
    return { ...law, rules: new Map(law.rules).set(id, { ...before, expression: after }) };
  };
}
