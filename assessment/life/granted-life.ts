import { civilDate, interpreter, verdictOf, type Facts, type Law } from '@pleindroit/law';
import { isWithdrawnFromItsOpening, lastDayAfterChange } from '@pleindroit/law/keeping';
import { interimControl, yearlyControl, type Control, type Kept } from './controls.ts';
import type { GrantedRight } from './granted-rights.ts';
import { stateOn, type History } from './history.ts';
import { householdChanges, type HouseholdChanges } from './household-changes.ts';
import type { Ending } from './right-period.ts';

/** How long a granted right lasts: its household, its controls, and the earliest of its ends (arts 35 to 41/1). */
export interface GrantedLife {
  readonly right: GrantedRight;
  readonly changes: HouseholdChanges;
  /** In their order, up to the one that ends it. */
  readonly controls: readonly Control[];
  readonly until?: number;
  readonly ending?: Ending;
  /** The last day it may have, when a control is not settled yet. */
  readonly mayEnd?: number;
  /** The declaration that carries it on after its last day, as another right. */
  readonly carriedOnBy?: Kept;
}

export function lifeOfGrant(
  right: GrantedRight,
  isDeliberatelyFalse: boolean,
  history: History,
  law: Law,
  today: number,
  horizon: number,
): GrantedLife {
  const facts: Facts = {
    'right-opened': right.opens,
    'right-rests-on': right.restsOn,
    'deliberately-false': isDeliberatelyFalse,
  };
  const changes = householdChanges(right.members, right.asked, history, law, today);
  if (isWithdrawn(right, facts, history, law, today)) {
    const articles = [right.road === 'ex-officio' ? '41/1' : '41'];
    return {
      right,
      changes,
      controls: [],
      until: right.opens - 1,
      ending: { reason: 'withdrawn', articles },
    };
  }
  const byChange = lastDayByChange(changes, history, law);
  const controls = controlsUpTo(Math.min(byChange, horizon), changes, right, facts, history, law);
  const inDoubt = controls.find(isInDoubt);
  return {
    right,
    changes,
    controls,
    ...earliestEnd(controls.at(-1), byChange, changes.changed),
    ...(inDoubt === undefined ? {} : { mayEnd: inDoubt.lastDay }),
  };
}

/** Art. 40: of a control and a change the earlier end counts. */
function earliestEnd(
  last: Control | undefined,
  byChange: number,
  changed: number | undefined,
): Pick<GrantedLife, 'until' | 'ending' | 'carriedOnBy'> {
  if (last !== undefined && hasFailed(last) && last.lastDay <= byChange) {
    const { kind, keptBy, lastDay, on } = last;
    const ending: Ending =
      kind === 'interim'
        ? { reason: 'interim-control', articles: ['36'], on }
        : { reason: 'yearly-control', articles: ['37', '38'], on };
    return { until: lastDay, ending, ...(keptBy === undefined ? {} : { carriedOnBy: keptBy }) };
  }
  if (changed === undefined) return {};
  return { until: byChange, ending: { reason: 'household-changed', articles: ['35'], on: changed } };
}

/** A declaration keeps a right through the interim control; after a yearly one it opens another right on the next day. */
function hasFailed({ kind, verdict, keptBy }: Control): boolean {
  return verdict === 'not met' && (kind === 'yearly' || keptBy === undefined);
}

/** Neither the control nor a declaration is known to keep it. */
function isInDoubt({ kind, verdict, keptBy }: Control): boolean {
  if (verdict === 'open') return keptBy?.verdict !== 'met';
  return verdict === 'not met' && kind === 'interim' && keptBy?.verdict === 'open';
}

function isWithdrawn(right: GrantedRight, facts: Facts, history: History, law: Law, today: number): boolean {
  const { household } = stateOn(history, Math.max(today, right.asked), facts);
  return verdictOf(interpreter(law, household)(isWithdrawnFromItsOpening)) === 'met';
}

function lastDayByChange({ changed }: HouseholdChanges, history: History, law: Law): number {
  if (changed === undefined) return Infinity;
  const { household } = stateOn(history, changed, { 'household-changed': changed });
  return interpreter(law, household)(lastDayAfterChange).low;
}

/** The interim control of the year after the opening, and every year the yearly one, until one ends the right. */
function controlsUpTo(
  lastDay: number,
  { changed = Infinity }: HouseholdChanges,
  right: GrantedRight,
  facts: Facts,
  history: History,
  law: Law,
): readonly Control[] {
  const controls: Control[] = [];
  const first = civilDate(right.opens).year + 1;
  for (let year = first; year <= civilDate(lastDay).year; year++) {
    const ofTheYear = [
      yearlyControl(year, facts, history, law),
      ...(year === first ? [interimControl(facts, history, law)] : []),
    ].filter((control) => control !== undefined);
    for (const control of ofTheYear) {
      if (control.on > lastDay || (control.kind === 'yearly' && changed < control.on)) continue;
      controls.push(control);
      if (hasFailed(control)) return controls;
    }
  }
  return controls;
}
