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
  const lines = text.split('\n');
  const byLine = new Map<number, Problem[]>();
  for (const problem of problems) {
    if (problem.at === undefined) continue;
    // A text that ends too early is wrong after its last line.
    const line = Math.min(problem.at.line, lines.length);
    byLine.set(line, [...(byLine.get(line) ?? []), problem]);
  }
  const wrong = [...byLine.keys()];
  const shown: Shown[] = [];
  let gap = 0;
  const closeGap = (): void => {
    if (gap > 0) shown.push({ kind: 'gap', count: gap });
    gap = 0;
  };
  lines.forEach((written, index) => {
    const line = index + 1;
    if (!wrong.some((one) => Math.abs(one - line) <= AROUND)) {
      gap += 1;
      return;
    }
    closeGap();
    const cut = written.length > LONGEST ? `${written.slice(0, LONGEST)} …` : written;
    shown.push({ kind: 'line', line, text: cut, problems: byLine.get(line) ?? [] });
  });
  closeGap();
  return shown;
}

/** Where a problem is shown: the line it stands on, or the text as a whole. */
export function lineOf(problem: Problem, text: string): number | undefined {
  return problem.at === undefined ? undefined : Math.min(problem.at.line, text.split('\n').length);
}
