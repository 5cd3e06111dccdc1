import type { LawAmounts } from '../amounts/amounts.ts';
import { cardsUnder, ruleOf, type Card, type Rule } from './card.ts';

/** One law: its rules by id and its dated amounts. A reform is another one with some of them replaced. */
export interface Law {
  readonly amounts: LawAmounts;
  readonly rules: ReadonlyMap<string, Rule>;
}

export function lawOf(cards: readonly Card[], amounts: LawAmounts): Law {
  const rules = new Map<string, Rule>();
  for (const card of cardsUnder(cards)) {
    if (rules.has(card.id)) throw new Error(`two cards are called ${card.id}`);
    rules.set(card.id, ruleOf(card));
  }
  return { amounts, rules };
}
