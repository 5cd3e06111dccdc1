import { withArgs, type Expression, type Law, type Series } from '@pleindroit/law';
import { replacementsOf } from './replacements.ts';

/**
 * One small change of the law: of one card, or of one dated amount. A mutant that no case and no property notices is a rule
 * that nobody has proven.
 */
export interface Mutant {
  /** The card, the place in its expression and the change; or the series, the first day and the change. */
  readonly name: string;
  readonly about: { readonly card: string } | { readonly series: Series; readonly from: number };
  readonly law: Law;
}

/** Every mutant of every card, in the order of the law. */
export function mutantsOfCards(law: Law): readonly Mutant[] {
  return [...law.rules.values()].flatMap((rule) =>
    changesOf(rule.expression, '').map(({ name, changed }): Mutant => {
      const rules = new Map(law.rules).set(rule.id, { ...rule, expression: changed });
      return { name: `${rule.id}: ${name}`, about: { card: rule.id }, law: { ...law, rules } };
    }),
  );
}

/** Each value one unit higher and one lower: a cent, or the last place of a coefficient. */
export function mutantsOfAmounts(law: Law, series: Iterable<Series>): readonly Mutant[] {
  return [...series].flatMap((name) => {
    const dated = law.amounts[name];
    return dated.values.flatMap(({ from }, at) =>
      [1, -1].map((by): Mutant => {
        const values = dated.values.map((one, place) =>
          place === at ? { ...one, value: one.value + by } : one,
        );
        return {
          name: `${name} #${at}: ${by > 0 ? 'one more' : 'one less'}`,
          about: { series: name, from },
          law: { ...law, amounts: { ...law.amounts, [name]: { ...dated, values } } },
        };
      }),
    );
  });
}

interface Change {
  readonly name: string;
  readonly changed: Expression;
}

function changesOf(node: Expression, place: string): readonly Change[] {
  const here = replacementsOf(node)
    .filter(({ by }) => JSON.stringify(by) !== JSON.stringify(node))
    .map(({ what, by }) => ({ name: `${node.op}${place} ${what}`, changed: by }));
  const below = node.args.flatMap((arg, at) =>
    changesOf(arg, `${place}.${at}`).map(({ name, changed }) => ({
      name,
      changed: withArg(node, at, changed),
    })),
  );
  return [...here, ...below];
}

function withArg(node: Expression, at: number, arg: Expression): Expression {
  return withArgs(
    node,
    node.args.map((one, place) => (place === at ? arg : one)),
  );
}
