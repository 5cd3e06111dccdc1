import type { Expression } from './expression.ts';
import { expression } from './words.ts';

/** Articles of the Royal Decree of 15 January 2014, by number; those of another act with its name: `insurance-act:37octies`. */
export type Articles = readonly string[];

export const decree = { art: (...numbers: (number | string)[]): Articles => numbers.map(String) };

/** The other acts that cards cite, each under the name that its words have. */
export const OTHER_ACTS = [
  'insurance-act',
  'maf-decree',
  'insured-charter',
  'motivation-act',
  'judicial-code',
] as const;

export type OtherAct = (typeof OTHER_ACTS)[number];

function otherAct(name: OtherAct) {
  return { art: (...numbers: (number | string)[]): Articles => numbers.map((number) => `${name}:${number}`) };
}

/** The law on compulsory health care insurance, coordinated on 14 July 1994. */
export const insuranceAct = otherAct('insurance-act');
/** The Royal Decree of 15 July 2002 on maximum billing. */
export const mafDecree = otherAct('maf-decree');
/** The charter of the socially insured, law of 11 April 1995. */
export const insuredCharter = otherAct('insured-charter');
/** The law of 29 July 1991 on the reasons of administrative acts. */
export const motivationAct = otherAct('motivation-act');
export const judicialCode = otherAct('judicial-code');

/** What a card says of itself beside its expression. */
export interface Rule {
  readonly id: string;
  readonly articles: Articles;
  /** Numbers in docs/interpretations.md of the readings this card depends on. */
  readonly interpretations: readonly number[];
  readonly expression: Expression;
}

/** A rule with its name. Inside other cards only the name stands; the rule is found beside it. */
export type Card<E extends Expression = Expression> = E & { readonly op: 'card'; readonly id: string };

const RULES = new WeakMap<Expression, Rule>();

export function card<E extends Expression>(
  id: string,
  articles: Articles,
  rule: E,
  reading: { readonly interpretations?: readonly number[] } = {},
): Card<E> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new RangeError(`not an id of a card: ${id}`);
  const named = expression<Card<E>>({ op: 'card', id, args: [] }, rule.unit, rule.level);
  RULES.set(
    named,
    Object.freeze({ id, articles, interpretations: reading.interpretations ?? [], expression: rule }),
  );
  return named;
}

/** The rule a card names. */
export function ruleOf(named: Expression): Rule {
  const rule = RULES.get(named);
  if (rule === undefined) throw new Error(`no rule for ${named.op === 'card' ? named.id : named.op}`);
  return rule;
}

/** Every card on which these depend, each once, those a card needs before the card itself. */
export function cardsUnder(roots: readonly Expression[]): readonly Card[] {
  const found = new Map<Expression, Card>();
  const visit = (node: Expression) => {
    if (node.op === 'card') {
      if (found.has(node)) return;
      visit(ruleOf(node).expression);
      found.set(node, node);
      return;
    }
    for (const arg of node.args) visit(arg);
  };
  for (const root of roots) visit(root);
  return [...found.values()];
}
