import type { Key, Text } from './text.ts';

/** One question, and those that only come after one answer to it. */
export interface Ask {
  readonly path: string;
  /** When it comes only after another one: `seulement si les revenus ont augmenté`. */
  readonly onlyIf?: string;
  readonly follow: readonly Ask[];
}

type Condition = Extract<Key, `only-if.${string}`>;

/** The questions in their order, each follow-up under the question that it depends on. */
export function asksIn({ say }: Text, paths: readonly string[]): readonly Ask[] {
  const under = (path: string, condition?: Condition): Ask => ({
    path,
    ...(condition === undefined ? {} : { onlyIf: say(condition) }),
    follow: paths.flatMap((other) => {
      const before = dependsOn(other, paths);
      return before?.path === path ? [under(other, before.condition)] : [];
    }),
  });
  return paths.filter((path) => dependsOn(path, paths) === undefined).map((path) => under(path));
}

/** Declarations and their follow-ups by the end of their paths; the question must be asked too. */
const FOLLOW_UPS: readonly (readonly [end: RegExp, question: string, condition: Condition])[] = [
  [/^declaration\.signed$/, 'declaration.income-risen', 'only-if.income-risen'],
  [/^proactive-flow\.[^.]+$/, 'proactive-flow', 'only-if.proactive-flow'],
  [/\.dependant-(of|as)$/, '.insured-as', 'only-if.dependant'],
  [/\.partner\.[^.]+$/, '.partner', 'only-if.partner'],
  [/\.shared-custody\.[^.]+$/, '.shared-custody', 'only-if.shared-custody'],
];

function dependsOn(
  path: string,
  paths: readonly string[],
): { readonly path: string; readonly condition: Condition } | undefined {
  for (const [end, question, condition] of FOLLOW_UPS) {
    if (!end.test(path)) continue;
    const before = question.startsWith('.') ? path.replace(end, question) : question;
    if (paths.includes(before)) return { path: before, condition };
  }
  return undefined;
}
