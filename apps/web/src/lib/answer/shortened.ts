import type { Reason } from '@pleindroit/interview';

/** More lines than this nobody reads, and a page of them takes long to arrive. */
const MOST_LINES = 300;

/**
 * The reasons of a large household of which little is known are a book. Then what is settled already is left out, and of the rest
 * the lines nearest to the answer stay.
 */
export function shortened(
  reason: Reason,
  most: number = MOST_LINES,
): { readonly reason: Reason; readonly leftOut: number } {
  const all = linesOf(reason);
  if (all <= most) return { reason, leftOut: 0 };
  const open = reason.step.settled ? reason : withoutSettled(reason);
  const kept = nearest(open, most);
  const short = only(open, kept);
  return { reason: short, leftOut: all - linesOf(short) };
}

function linesOf({ parts, lacks }: Reason): number {
  return parts.reduce((sum, part) => sum + linesOf(part), 1 + lacks.length);
}

function withoutSettled(reason: Reason): Reason {
  return { ...reason, parts: reason.parts.filter(({ step }) => !step.settled).map(withoutSettled) };
}

/** Level by level, so that the whole argument stays and only its details go. */
function nearest(root: Reason, most: number): ReadonlySet<Reason> {
  const kept = new Set([root]);
  let lines = 1;
  // A set is walked in the order in which it grows.
  for (const { parts } of kept) {
    for (const part of parts) {
      lines += 1 + part.lacks.length;
      if (lines > most) return kept;
      kept.add(part);
    }
  }
  return kept;
}

function only(reason: Reason, kept: ReadonlySet<Reason>): Reason {
  return { ...reason, parts: reason.parts.filter((part) => kept.has(part)).map((part) => only(part, kept)) };
}
