import type { LawAmounts } from '../amounts/amounts.ts';
import { cardsUnder, ruleOf, type Card, type Rule } from './card.ts';

/** A rule and its number in the law, under which its answers are kept while a household is asked about. */
export type PlacedRule = Rule & { readonly place: number };

/** One law: its rules by id and its dated amounts. A reform is another one with some of them replaced. */
export interface Law {
  readonly amounts: LawAmounts;
  readonly rules: ReadonlyMap<string, PlacedRule>;
}

export function lawOf(cards: readonly Card[], amounts: LawAmounts): Law {
  const rules = new Map<string, PlacedRule>();
  for (const card of cardsUnder(cards)) {
    if (rules.has(card.id)) throw new Error(`two cards are called ${card.id}`);
    rules.set(card.id, { ...ruleOf(card), place: rules.size });
  }
  return { amounts, rules };
}
