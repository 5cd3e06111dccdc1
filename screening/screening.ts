/**
 * The public door. A card as a query over many rows, with the interpreter as its reference: so far the cards of one line, of
 * one person, and of a household whose gathered cards are given as columns.
 */
import type { Law } from '@pleindroit/law';
import { layersOf, type Statement } from './layers.ts';
import { identifier } from './duckdb.ts';
import { writer } from './sql.ts';

export { dayRows, type DayTable } from './days.ts';
export { columnsOf, type Column, type Input } from './inputs.ts';
export type { Statement } from './layers.ts';

/** `supplied` are the cards that come as columns, because they gather what this query has no rows for. */
export function screeningOf(law: Law, card: string, supplied: readonly string[] = []): Statement {
  const rule = law.rules.get(card);
  if (rule === undefined) throw new Error(`no rule called ${card} in this law`);
  const layers = layersOf(identifier(card, 'rows'));
  const write = writer(law, new Set(supplied), layers);
  return layers.statement(
    write({ op: 'card', id: card, args: [], unit: rule.expression.unit, level: rule.expression.level }),
  );
}
