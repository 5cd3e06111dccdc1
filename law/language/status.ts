import { day as dayOfText } from '../calendar/calendar.ts';
import { isRestDay } from '../calendar/public-holidays.ts';
import type { Expression, StatusPattern } from './expression.ts';
import type { Person, StatusPeriod } from './household.ts';
import { completes, lasts, runsOf, touches, type Candidate, type Run } from './runs.ts';
import type { Lack } from './step.ts';

/** What the situations a person stated say about one day. `lacks` names what keeps it open. */
export interface Standing {
  readonly holds: boolean;
  readonly mayHold: boolean;
  /** First day of the unbroken period that covers the day: never (Infinity) when none does. */
  readonly beganEarliest: number;
  readonly beganLatest: number;
  readonly lacks: readonly Lack[];
  /** Places in the list of the periods that make the unbroken period, or may make it. */
  readonly periods: readonly number[];
}

export function standingOn(person: Person, patterns: readonly StatusPattern[], day: number): Standing {
  const { candidates, lacks } = candidatesUpTo(person, patterns, day);
  const latest = runBegins(
    candidates.filter(({ certain }) => certain),
    day,
  );
  const possible = runBegins(candidates, day);
  const earliest = person.statusesComplete ? possible : -Infinity;
  return {
    holds: latest < Infinity,
    mayHold: earliest < Infinity,
    beganEarliest: earliest,
    beganLatest: latest,
    lacks,
    periods: [
      ...new Set(candidates.flatMap(({ from, place }) => (possible <= from && from <= day ? [place] : []))),
    ],
  };
}

/** The first day of an unbroken period, between two bounds: never (Infinity) when there is none. */
export interface Began {
  readonly earliest: number;
  readonly latest: number;
  readonly lacks: readonly Lack[];
  readonly periods: readonly number[];
}

export function beganBetween(
  person: Person,
  { op, statuses, months }: Extract<Expression, { op: 'began-lasting' | 'began-completing' }>,
  since: number,
  to: number,
): Began {
  // Between two days of which the second comes first nothing can lie, whatever is still to be stated.
  if (since > to) return { earliest: Infinity, latest: Infinity, lacks: [], periods: [] };
  const { candidates: stated, lacks } = candidatesUpTo(person, statuses, to);
  const candidates = stated.filter(({ from }) => from <= to);
  const counts = (run: Run) => (op === 'began-lasting' ? lasts : completes)(run, months, since, to);
  const certain = candidates.filter((candidate) => candidate.certain);
  const isSettled = person.statusesComplete && certain.length === candidates.length;
  const sure = runsOf(certain).find(counts);
  // Of what is only possible, every period may be the first of its run.
  const all = runsOf(candidates);
  const starts = candidates.map(({ from }): Run | undefined => {
    const run = all.find((one) => one.from <= from && from <= one.until);
    return run === undefined ? undefined : { ...run, from };
  });
  const possible = Math.min(Infinity, ...starts.flatMap((run) => (run && counts(run) ? [run.from] : [])));
  const latest = isSettled || op === 'began-lasting' ? (sure?.from ?? Infinity) : Infinity;
  return {
    earliest: isSettled ? latest : person.statusesComplete ? possible : -Infinity,
    latest,
    lacks,
    periods: [...new Set(sure?.places ?? [])],
  };
}

/** What was stated of these situations, from the first day of which the text knows them. */
function candidatesUpTo(
  person: Person,
  patterns: readonly StatusPattern[],
  day: number,
): { readonly candidates: readonly Candidate[]; readonly lacks: readonly Lack[] } {
  const lacks: Lack[] = [];
  const candidates: Candidate[] = [];
  for (const [place, period] of person.statuses.entries()) {
    for (const pattern of patterns) {
      const counts = pattern.status === period.status ? couldBe(period, pattern) : 'no';
      if (counts === 'no') continue;
      const from = Math.max(
        period.from,
        pattern.notBefore === undefined ? -Infinity : dayNamed(pattern.notBefore),
      );
      const certain = counts === 'yes';
      if (!certain && from <= day) lacks.push(...missing(period, pattern, place));
      if (period.until === undefined) {
        if (from <= day) lacks.push({ kind: 'situation-fact', status: period.status, fact: 'until', place });
        candidates.push(
          { place, from, until: from, certain },
          { place, from, until: Infinity, certain: false },
        );
      } else {
        candidates.push({
          place,
          from,
          until: period.until === 'running' ? Infinity : period.until,
          certain,
        });
      }
    }
  }
  if (!person.statusesComplete) lacks.push({ kind: 'situations' });
  return { candidates, lacks };
}

/** Goes back from the day through periods that touch; a gap of rest days only is no gap (interpretation 3). */
function runBegins(periods: readonly Candidate[], day: number): number {
  if (periods.length === 0) return Infinity;
  let began = firstOf(periods, (period) => period.from <= day && day <= period.until);
  if (began === Infinity && isRestDay(day) && periods.some(({ from }) => from > day && touches(day, from))) {
    began = firstOf(periods, ({ until }) => until < day && touches(until, day));
  }
  if (began === Infinity) return began;
  // From the last end back: whatever ends later was looked at when it could still touch.
  for (const { from, until } of periods.toSorted((a, b) => b.until - a.until)) {
    if (from < began && touches(until, began)) began = from;
  }
  return began;
}

function firstOf(periods: readonly Candidate[], counts: (period: Candidate) => boolean): number {
  return periods.reduce((first, period) => (counts(period) ? Math.min(first, period.from) : first), Infinity);
}

const daysByName = new Map<string, number>();

function dayNamed(text: string): number {
  let named = daysByName.get(text);
  if (named === undefined) daysByName.set(text, (named = dayOfText(text)));
  return named;
}

function couldBe(period: StatusPeriod, pattern: StatusPattern): 'yes' | 'no' | 'open' {
  let answer: 'yes' | 'open' = 'yes';
  for (const { fact, oneOf, atLeast } of pattern.having) {
    const value = period.facts[fact];
    if (value === undefined) answer = 'open';
    else if (oneOf !== undefined && !oneOf.includes(plain(value))) return 'no';
    else if (atLeast !== undefined && !(typeof value === 'number' && value >= atLeast)) return 'no';
  }
  return answer;
}

function missing(period: StatusPeriod, pattern: StatusPattern, place: number): Lack[] {
  return pattern.having
    .filter(({ fact }) => period.facts[fact] === undefined)
    .map(({ fact }) => ({ kind: 'situation-fact', status: period.status, fact, place }));
}

function plain(value: number | boolean | string): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}
