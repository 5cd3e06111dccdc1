import { afterFullMonths } from '../calendar/calendar.ts';
import { isRestDay } from '../calendar/public-holidays.ts';

/** A stated period of a situation, as far as one pattern asks: certain, or only possible. */
export interface Candidate {
  readonly place: number;
  readonly from: number;
  /** The last day; no limit while it lasts. */
  readonly until: number;
  readonly certain: boolean;
}

/** Periods that follow each other without a gap, as one. */
export interface Run {
  readonly from: number;
  readonly until: number;
  readonly places: readonly number[];
}

/** A gap of rest days only is no gap (interpretation 3). */
export function touches(until: number, from: number): boolean {
  for (let between = until + 1; between < from; between++) if (!isRestDay(between)) return false;
  return true;
}

/** Oldest first. */
export function runsOf(candidates: readonly Candidate[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { place, from, until } of candidates.toSorted((a, b) => a.from - b.from)) {
    if (until < from) continue;
    const last = runs.at(-1);
    if (last !== undefined && touches(last.until, from)) {
      runs[runs.length - 1] = {
        from: last.from,
        until: Math.max(last.until, until),
        places: [...last.places, place],
      };
    } else runs.push({ from, until, places: [place] });
  }
  return runs;
}

/** So many full months of the run (0: one day) lie between these days. More days of the situation never undo it. */
export function lasts({ from, until }: Run, months: number, since: number, to: number): boolean {
  const start = Math.max(from, since);
  const end = Math.min(until, to);
  return months === 0 ? start <= end : afterFullMonths(start, months) - 1 <= end;
}

/** The first full months of the run were over, on a day between these. More days before it may undo it. */
export function completes({ from, until }: Run, months: number, since: number, to: number): boolean {
  const after = afterFullMonths(from, months);
  return since <= after && after <= to && after - 1 <= until;
}
