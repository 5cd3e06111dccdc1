import { INCOME_KINDS } from '@pleindroit/law';
import type { z } from 'zod';
import type { Place, Written, WrittenDocument } from './document.ts';
import { HAPPENING_KINDS } from './history/history-schema.ts';
import { SITUATION_KINDS } from './schema.ts';
import { PROBLEM_CODES, type Problem, type ProblemCode } from './problem.ts';
import { problemAt } from './reporter.ts';

type Issue = z.core.$ZodIssue;

/** What the schema found, as problems with their place in the text. */
export function problemsOf(issues: readonly Issue[], source: WrittenDocument): readonly Problem[] {
  return issues
    .flatMap((issue) => found(issue, [], source.written))
    .map(({ place, code, values }) => problemAt(source, place, code, values));
}

/** The places at which the schema found something in a text. */
export function brokenIn(issues: readonly Issue[], written: Written): readonly Place[] {
  return issues.flatMap((issue) => found(issue, [], written)).map(({ place }) => place);
}

interface Found extends Pick<Problem, 'code' | 'values'> {
  readonly place: Place;
}

function found(issue: Issue, around: Place, written: Written): readonly Found[] {
  const place = [...around, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const value = at(written, place);
  const problem = (code: ProblemCode, where: Place = place, values: Problem['values'] = {}): Found => ({
    place: where,
    code,
    values,
  });

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem('unknown-key', [...place, key], { key: key.slice(0, 60) }));
  }
  if (issue.code === 'invalid_key')
    return [problem(codeOf(issue.issues[0]?.message) ?? 'not-a-name', place, shown(place.at(-1)))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    if (typeof value === 'string' && issue.errors[0]?.[0]?.code === 'invalid_value') {
      // `none` or something with parts: whoever wrote a word must not be told that only `none` is left.
      const isList = issue.errors
        .at(-1)
        ?.some((one) => one.code === 'invalid_type' && one.expected === 'array');
      return [problem(isList === true ? 'none-or-list' : 'none-or-map', place, shown(value))];
    }
    const branch = branchMeant(issue.errors, value);
    if (branch !== undefined) return branch.flatMap((inner) => found(inner, place, written));
  }
  if (place.at(-1) === 'kind') {
    // Which kinds there are depends on the list.
    const expected = kindsAt(place).join(', ');
    return [problem(value === undefined ? 'missing' : 'not-one-of', place, { ...shown(value), expected })];
  }
  if (value === undefined) return [problem('missing')];
  if (issue.code === 'invalid_type' && issue.expected === 'array') return [problem('not-a-list')];
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record')) {
    return [problem('not-a-map', place, shown(value))];
  }
  if (typeof value !== 'string') return [problem('not-a-single-value')];
  if (issue.code === 'invalid_value') {
    return [problem('not-one-of', place, { ...shown(value), expected: issue.values.map(String).join(', ') })];
  }
  const [code, limit] = issue.message.split(':');
  return [
    problem(codeOf(code) ?? 'not-one-of', place, {
      ...shown(value),
      ...(limit === undefined ? {} : { limit }),
    }),
  ];
}

function kindsAt(place: Place): readonly string[] {
  if (place[0] === 'happened' && place.length === 3) return HAPPENING_KINDS;
  return place.includes('incomes') ? INCOME_KINDS : SITUATION_KINDS;
}

/** `none` or a map, `others: none` or an item: what was written tells which of both was meant. */
function branchMeant(
  branches: readonly (readonly Issue[])[],
  found: Written | undefined,
): readonly Issue[] | undefined {
  if (isMap(found) && 'others' in found) return branches[0];
  if (found instanceof Object) return branches.at(-1);
  return branches.length === 2 && isListBranch(branches[0]) ? branches.at(-1) : branches[0];
}

function isListBranch(branch: readonly Issue[] | undefined): boolean {
  return branch?.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ?? false;
}

function isMap(written: Written | undefined): written is { readonly [key: string]: Written } {
  return written instanceof Object && !Array.isArray(written);
}

function at(written: Written, place: Place): Written | undefined {
  let found: Written | undefined = written;
  for (const step of place) {
    if (!(found instanceof Object) || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string | number, Written>>)[step];
  }
  return found;
}

/** At most sixty characters of what was written come back, so that a page of junk is not answered with a page of junk. */
function shown(found: Written | number | undefined): Problem['values'] {
  return typeof found === 'string' ? { written: found.slice(0, 60) } : {};
}

function codeOf(message: string | undefined): ProblemCode | undefined {
  return PROBLEM_CODES.find((code) => code === message);
}
