import type { LawAmounts, Series } from '../amounts/amounts.ts';
import type { Expression, Level, Operation, Unit } from './expression.ts';
import type { Law, PlacedRule } from './law.ts';
import { expression } from './words.ts';

/** The rules of a law as text: nothing in a card is more than data, so a law can be stored with the answers it gave. */
export function rulesAsJson({ rules }: Law): string {
  return JSON.stringify([...rules.values()]);
}

/** The same law again, from its text and its amounts. */
export function lawFromJson(text: string, amounts: LawAmounts): Law {
  const rules = JSON.parse(text) as readonly PlacedRule[];
  return {
    amounts,
    rules: new Map(rules.map((rule) => [rule.id, { ...rule, expression: revived(rule.expression) }])),
  };
}

/** The series of amounts that some rule reads. */
export function seriesReadBy({ rules }: Law): ReadonlySet<Series> {
  const series = new Set<Series>();
  const visit = (node: Expression): void => {
    if (node.op === 'amount') series.add(node.series);
    for (const arg of node.args) visit(arg);
  };
  for (const rule of rules.values()) visit(rule.expression);
  return series;
}

function revived(plain: Expression): Expression {
  const { unit, level, ...operation } = plain as Operation & { unit: Unit; level: Level };
  const args = (plain.args as readonly Expression[]).map(revived);
  return expression({ ...operation, args } as Operation, unit, level);
}
