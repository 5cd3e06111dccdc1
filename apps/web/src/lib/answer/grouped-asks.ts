/** What is asked, with what is asked only because of it. */
export interface Ask {
  /** Several when they belong to one thing and are written together. */
  readonly paths: readonly string[];
  /** Which answer brings the others up. */
  readonly below: readonly string[];
  readonly onlyIf: OnlyIf | undefined;
}

export type OnlyIf = 'income-risen' | 'insured-as' | 'other';

/** More than this nobody answers at once; the rest is asked when these are known. */
export const MOST_ASKS = 30;

/** Asked at the same time as the answer that makes them matter. */
const AFTER: readonly (readonly [RegExp, string, OnlyIf])[] = [
  [/^declaration\.signed$/, 'declaration.income-risen', 'income-risen'],
  [/^(persons\.[^.]+)\.dependant-(?:of|as)$/, '$1.insured-as', 'insured-as'],
  [/^(proactive-flow)\..+$/, '$1', 'other'],
  [/^(persons\.[^.]+\.(?:partner|shared-custody))\..+$/, '$1', 'other'],
];

/** Details of these are written between the same braces. */
const TOGETHER = /^(proactive-flow|persons\.[^.]+\.(?:partner|shared-custody))\./;

export function groupedAsks(paths: readonly string[]): readonly Ask[] {
  const asked = new Set(paths);
  const placed = new Set<string>();
  const asks: Ask[] = [];
  for (const path of paths) {
    if (placed.has(path) || parentOf(path, asked) !== undefined) continue;
    const whole = TOGETHER.exec(path)?.[1];
    const own = whole === undefined ? [path] : paths.filter((one) => one.startsWith(`${whole}.`));
    const below = paths.filter((one) => parentOf(one, asked)?.parent === path);
    for (const one of [...own, ...below]) placed.add(one);
    const first = below[0];
    asks.push({
      paths: own,
      below,
      onlyIf: first === undefined ? undefined : parentOf(first, asked)?.onlyIf,
    });
  }
  return asks;
}

function parentOf(
  path: string,
  asked: ReadonlySet<string>,
): { readonly parent: string; readonly onlyIf: OnlyIf } | undefined {
  for (const [pattern, replacement, onlyIf] of AFTER) {
    if (!pattern.test(path)) continue;
    const parent = path.replace(pattern, replacement);
    if (asked.has(parent)) return { parent, onlyIf };
  }
  return undefined;
}
