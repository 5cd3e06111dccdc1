import { pathOf, type Place, type Report, type WrittenDocument } from './document.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** One problem with its place, and where that stands in the text. */
export function problemAt(
  { at: positionOf }: Pick<WrittenDocument, 'at'>,
  place: Place,
  code: ProblemCode,
  values: Problem['values'] = {},
): Problem {
  const at = positionOf(place);
  return { path: pathOf(place), code, values, ...(at === undefined ? {} : { at }) };
}

/** Whoever looks for problems reports them; each is told once, in the order in which it was found. */
export function reporter(source: Pick<WrittenDocument, 'at'>): {
  readonly report: Report;
  readonly problems: () => readonly Problem[];
} {
  const found = new Map<string, Problem>();
  return {
    report(place, code, values) {
      const problem = problemAt(source, place, code, values);
      const key = `${problem.path} ${code} ${JSON.stringify(problem.values)}`;
      if (!found.has(key)) found.set(key, problem);
    },
    problems: () => [...found.values()],
  };
}
