import type { Problem } from '@pleindroit/reading';

/** A stretch of the text as it is shown beside its problems: a line, or how many lines without any are left out. */
export type Shown =
  | {
      readonly kind: 'line';
      readonly line: number;
      readonly text: string;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'gap'; readonly count: number };

const AROUND = 2;
/** A line is written by a person; the rest of a longer one is no help in finding the place. */
const LONGEST = 400;

/** The lines with a problem, and those just around them. */
export function sourceLines(text: string, problems: readonly Problem[]): readonly Shown[] {
  const lines = text.trimEnd().split('\n');
  const byLine = new Map<number, Problem[]>();
  for (const problem of problems) {
    if (problem.at === undefined) continue;
    // A text that ends too early is wrong after its last line.
    const line = Math.min(problem.at.line, lines.length);
    byLine.set(line, [...(byLine.get(line) ?? []), problem]);
  }
  const wrong = [...byLine.keys()];
  const shown: Shown[] = [];
  let gap: Shown[] = [];
  const closeGap = (): void => {
    // One line takes no more room than saying that there is one.
    if (gap.length === 1) shown.push(...gap);
    else if (gap.length > 1) shown.push({ kind: 'gap', count: gap.length });
    gap = [];
  };
  lines.forEach((written, index) => {
    const line = index + 1;
    const cut = written.length > LONGEST ? `${written.slice(0, LONGEST)} …` : written;
    const one: Shown = { kind: 'line', line, text: cut, problems: byLine.get(line) ?? [] };
    if (wrong.some((place) => Math.abs(place - line) <= AROUND)) {
      closeGap();
      shown.push(one);
    } else gap.push(one);
  });
  closeGap();
  return shown;
}

/** Where a problem is shown: the line it stands on, or the text as a whole. */
export function lineOf(problem: Problem, text: string): number | undefined {
  return problem.at === undefined ? undefined : Math.min(problem.at.line, text.trimEnd().split('\n').length);
}
