import type { Ask } from '@pleindroit/interview';

/** What is asked at one time, with what is asked only because of it. */
export interface AskGroup {
  /** Several when they belong to one thing and are written between the same braces. */
  readonly paths: readonly string[];
  readonly below: readonly string[];
  /** Which answer brings the others up. */
  readonly onlyIf: string | undefined;
}

/** More than this nobody answers at once; the rest is asked when these are known. */
export const MOST_ASKS = 30;

const TOGETHER = /^(proactive-flow|persons\.[^.]+\.(?:partner|shared-custody))\./;

export function groupedAsks(asks: readonly Ask[]): readonly AskGroup[] {
  const groups = new Map<string, AskGroup>();
  for (const { path, follow } of asks) {
    const name = TOGETHER.exec(path)?.[0] ?? path;
    const before = groups.get(name);
    const below = follow.flatMap(everyPath);
    groups.set(name, {
      paths: [...(before?.paths ?? []), path],
      below: [...(before?.below ?? []), ...below],
      onlyIf: before?.onlyIf ?? follow[0]?.onlyIf,
    });
  }
  return [...groups.values()];
}

function everyPath({ path, follow }: Ask): readonly string[] {
  return [path, ...follow.flatMap(everyPath)];
}
