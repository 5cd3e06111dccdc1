import type { z } from 'zod';
import { pathOf, type Place, type Report, type Written, type WrittenDocument } from './document.ts';
import { brokenIn, problemsOf } from './issues.ts';
import type { Problem } from './problem.ts';
import { reporter } from './reporter.ts';
import { placeBefore, withoutPlaces } from './without-places.ts';

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
  const told = problems.slice(0, MOST_PROBLEMS).sort(inOrderOfLines);
  if (problems.length <= MOST_PROBLEMS) return told;
  const count = String(problems.length - MOST_PROBLEMS);
  return [...told, { path: '', code: 'more-problems', values: { count } }];
}

/** As whoever mends the file meets them; what is about the whole text comes first. */
function inOrderOfLines({ at: one }: Problem, { at: other }: Problem): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

/** What cannot be read, and what contradicts itself in the rest: nobody should find a second list after the first. */
function allProblems<T>(
  issues: Parameters<typeof problemsOf>[0],
  source: WrittenDocument,
  checks: Checks<T>,
): readonly Problem[] {
  const { contradictions } = checks;
  const told = [...source.problems];
  const knows = ({ path }: Problem) => told.some((one) => one.path === path);
  told.push(...problemsOf(issues, source).filter((problem) => !knows(problem)));
  const gone = new Set(told.map(({ path }) => path));
  const left = withoutBroken(source, gone, checks);
  if (left === undefined) return told;
  const { report, problems } = reporter(source);
  contradictions(left, (place, code, values) =>
    report(placeBefore(source.written, gone, place), code, values),
  );
  return [...told, ...problems().filter((problem) => !knows(problem) && !comesFromAHole(problem, told))];
}

/** A line without its kind is no line: what a hole breaks goes too, until the rest can be read. `gone` grows. */
function withoutBroken<T>(
  source: WrittenDocument,
  gone: Set<string>,
  { schema, withStandIns }: Pick<Checks<T>, 'schema' | 'withStandIns'>,
): T | undefined {
  for (let again = 0; again < DEEPEST_HOLE; again++) {
    const left = withoutPlaces(source.written, gone);
    if (typeof left === 'string' || Array.isArray(left)) return undefined;
    const rest = schema.safeParse(withStandIns(left as Readonly<Record<string, Written>>));
    if (rest.success) return rest.data;
    const before = gone.size;
    for (const place of brokenIn(rest.error.issues, left)) {
      const broken = nearestWritten(left, place);
      if (broken.length > 0) gone.add(pathOf(placeBefore(source.written, gone, broken)));
    }
    if (gone.size === before) return undefined;
  }
  return undefined;
}

const DEEPEST_HOLE = 10;

/** Something that is missing stands nowhere: what it is missing in does. */
function nearestWritten(written: Written, place: Place): Place {
  let found: Written | undefined = written;
  for (const [depth, step] of place.entries()) {
    if (!(found instanceof Object) || !Object.hasOwn(found, step)) return place.slice(0, depth);
    found = (found as Readonly<Record<string | number, Written>>)[step];
  }
  return place;
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
