import type { Expression } from './expression.ts';
import { expression } from './words.ts';

/**
 * The expression with every node changed for which `change` gives another one, from the inside outwards. Cards are named in it,
 * not walked into. What has the right shape is for the caller to know.
 */
export function rewritten(
  node: Expression,
  change: (node: Expression) => Expression | undefined,
): Expression {
  const args = node.args.map((arg) => rewritten(arg, change));
  const same = args.every((arg, at) => arg === node.args[at]);
  const inside = same ? node : withArgs(node, args);
  return change(inside) ?? inside;
}

/** The same operation on other arguments. */
export function withArgs(node: Expression, args: readonly Expression[]): Expression {
  return expression({ ...node, args } as Expression, node.unit, node.level);
}
