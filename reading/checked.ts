import type { z } from 'zod';
import { type Place, type Report, type Written, type WrittenDocument } from './document.ts';
import { problemsOf } from './issues.ts';
import type { Problem } from './problem.ts';
import { problemAt, reporter } from './reporter.ts';
import { withoutPlaces } from './without-places.ts';

/** What was written, checked by its schema and by what no schema sees: the data, or everything that is wrong, all at once. */
export type Checked<T> =
  | { readonly data: T; readonly problems?: undefined }
  | { readonly data?: undefined; readonly problems: readonly Problem[] };

export interface Checks<T> {
  readonly schema: z.ZodType<T>;
  readonly contradictions: (data: T, report: Report) => void;
  /** What every text of this kind must have, where it was taken out: only to look at the rest. */
  readonly withStandIns: (written: Readonly<Record<string, Written>>) => Written;
}

export function checked<T>(source: WrittenDocument, checks: Checks<T>): Checked<T> {
  if (source.isUnreadable) return { problems: theFirst(source.problems) };
  const parsed = checks.schema.safeParse(source.written);
  const problems = parsed.success
    ? [...source.problems, ...contradictionsIn(parsed.data, source, checks)]
    : allProblems(parsed.error.issues, source, checks);
  if (problems.length > 0 || !parsed.success) return { problems: theFirst(problems) };
  return { data: parsed.data };
}

function contradictionsIn<T>(
  data: T,
  source: WrittenDocument,
  { contradictions }: Pick<Checks<T>, 'contradictions'>,
): readonly Problem[] {
  const { report, problems } = reporter(source);
  contradictions(data, report);
  return problems();
}

const MOST_PROBLEMS = 50;

/** Whoever pastes a page of junk is not answered with a book. */
function theFirst(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const count = String(problems.length - MOST_PROBLEMS);
  return [...problems.slice(0, MOST_PROBLEMS), { path: '', code: 'more-problems', values: { count } }];
}

/** What cannot be read, and what contradicts itself in the rest: nobody should find a second list after the first. */
function allProblems<T>(
  issues: Parameters<typeof problemsOf>[0],
  source: WrittenDocument,
  { schema, contradictions, withStandIns }: Checks<T>,
): readonly Problem[] {
  const already = new Set(source.problems.map(({ path }) => path));
  const told = [...source.problems, ...problemsOf(issues, source).filter(({ path }) => !already.has(path))];
  const gone = new Set(told.map(({ path }) => path));
  const { written: left, before } = withoutPlaces(source.written, gone);
  if (typeof left === 'string' || Array.isArray(left)) return told;
  const rest = schema.safeParse(withStandIns(left as Readonly<Record<string, Written>>));
  if (!rest.success) return told;
  const others = contradictionsIn(rest.data, source, { contradictions }).map((problem) =>
    atItsPlace(problem, before(problem.path), source),
  );
  return [...told, ...others.filter((problem) => !gone.has(problem.path) && !comesFromAHole(problem, told))];
}

function atItsPlace({ code, values }: Problem, place: Place, source: WrittenDocument): Problem {
  return problemAt(source, place, code, values);
}

/** What misses only what was taken out is no mistake of its own: the day of a situation, a person, the only person. */
function comesFromAHole({ path, code, values }: Problem, told: readonly Problem[]): boolean {
  switch (code) {
    case 'no-beginning':
      return told.some((one) => one.path.startsWith(`${path}.`));
    case 'unknown-person':
      return told.some((one) => one.path.endsWith(`persons.${values['name'] ?? ''}`));
    case 'no-person':
      return told.some((one) => one.path.startsWith('persons.'));
    default:
      return false;
  }
}
