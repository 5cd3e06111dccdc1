import {
  OF_THE_HOUSEHOLD,
  civilDate,
  dayOf,
  interpreter,
  isMember,
  verdictOf,
  type Law,
  type Verdict,
} from '@pleindroit/law';
import { automaticPeriods } from './automatic-periods.ts';
import { carryingDeclaration, type Kept } from './controls.ts';
import { lifeOfGrant, type GrantedLife } from './granted-life.ts';
import { grantOf, type GrantedRight, type RequestAnswer } from './granted-rights.ts';
import { deathsIn, stateOn, type Death, type History } from './history.ts';
import { lastOf, spanOf, without } from './periods.ts';
import type { RightPeriod } from './right-period.ts';

/** The second door of the assessment: a household over time. */
export type { Control, Kept } from './controls.ts';
export type { GrantedLife } from './granted-life.ts';
export type { GrantedRight, Ground, RequestAnswer } from './granted-rights.ts';
export { historyOfRequest } from './one-request.ts';
export { stateOn, type Happening, type History, type State } from './history.ts';
export type { Ending, EndingReason, RightPeriod, Through } from './right-period.ts';

/** The rights of a household over time, as far as its history tells. */
export interface Life {
  /** Everybody of whom the history speaks; each with periods that follow each other and never overlap. */
  readonly persons: readonly { readonly person: string; readonly periods: readonly RightPeriod[] }[];
  readonly requests: readonly RequestAnswer[];
  /** Each right that was granted, with its controls and its end. */
  readonly grants: readonly GrantedLife[];
  /** The last day of which anything is told. */
  readonly horizon: number;
}

/**
 * `today` tells what a control has already found from what it would find; it moves no date. Nothing is said of days after the end of
 * the next year.
 */
export function lifeOf(history: History, law: Law, today: number): Life {
  const horizon = dayOf(civilDate(today).year + 1, 12, 31);
  const automatic = automaticPeriods(history, law, horizon);
  const asked = history.happenings.filter((one) => one.kind === 'request' || one.kind === 'initiative');
  const answers = asked.map((happening) => grantOf(happening, history, law));
  const grants = answers.flatMap(({ right }, place) => {
    const happening = asked[place];
    const isFalse = happening?.kind === 'request' && happening.isDeliberatelyFalse;
    return right === undefined ? [] : livesFrom(right, isFalse, history, law, today, horizon);
  });
  const carried = automatic
    .filter(({ ending, through }) => ending?.reason === 'not-prolonged' && through === undefined)
    .flatMap((period) =>
      carriedOn(lastOf(period), carryingDeclaration(lastOf(period), history, law), history, law),
    )
    .flatMap((right) => livesFrom(right, false, history, law, today, horizon));
  const all = [...grants, ...carried];
  const deaths = deathsIn(history);
  const persons = [
    ...new Set(history.states.flatMap(({ situation }) => situation.persons.map(({ id }) => id))),
  ];
  return {
    persons: persons.map((person) => ({ person, periods: periodsOf(person, automatic, all, deaths) })),
    requests: answers.map(({ answer }) => answer),
    grants: all,
    horizon,
  };
}

/** A right, and those that new declarations make of it. */
function livesFrom(
  right: GrantedRight,
  isFalse: boolean,
  history: History,
  law: Law,
  today: number,
  horizon: number,
): readonly GrantedLife[] {
  const life = lifeOfGrant(right, isFalse, history, law, today, horizon);
  if (life.carriedOnBy === undefined || life.until === undefined) return [life];
  const wasInDoubt = right.isOpen || life.mayEnd !== undefined;
  const next = carriedOn(life.until, life.carriedOnBy, history, law).map((one) => ({
    ...one,
    isOpen: one.isOpen || wasInDoubt,
  }));
  return [life, ...next.flatMap((one) => livesFrom(one, false, history, law, today, horizon))];
}

/** What a declaration makes of a right that ended: another one, from the next day, for the household of its own day. */
function carriedOn(
  lastDay: number,
  declaration: Kept | undefined,
  history: History,
  law: Law,
): readonly GrantedRight[] {
  if (declaration === undefined) return [];
  const { on } = declaration;
  const { persons, household } = stateOn(history, on);
  const answer = interpreter(law, household);
  const members = (is: Verdict) =>
    persons.flatMap(({ id }, person) =>
      verdictOf(answer(isMember, { ...OF_THE_HOUSEHOLD, person })) === is ? [id] : [],
    );
  return [
    {
      road: 'income',
      asked: on,
      opens: lastDay + 1,
      restsOn: 'declaration',
      by: 'carried-on-by-a-declaration',
      isOpen: declaration.verdict === 'open',
      members: members('met'),
      perhaps: members('open'),
    },
  ];
}

/** What is certain comes before what is not, and the automatic right before one that was granted (art. 3). */
function periodsOf(
  person: string,
  automatic: readonly RightPeriod[],
  grants: readonly GrantedLife[],
  deaths: readonly Death[],
): readonly RightPeriod[] {
  const own = automatic.filter((period) => period.person === person);
  const granted = grants.flatMap((grant) => grantedPeriods(person, grant));
  const ranked = [...own, ...granted].sort((a, b) => Number(a.isOpen) - Number(b.isOpen));
  const told: RightPeriod[] = [];
  for (const period of ranked.flatMap((one) => untilDeath(one, deaths))) {
    for (const span of without(period, told)) {
      const { until: _until, ending, ...rest } = period;
      const isCut = lastOf(span) < lastOf(period);
      told.push({ ...rest, ...span, ...(isCut || ending === undefined ? {} : { ending }) });
    }
  }
  return told.sort((a, b) => a.from - b.from);
}

function grantedPeriods(person: string, grant: GrantedLife): readonly RightPeriod[] {
  const { right, changes, ending, mayEnd } = grant;
  const joined = changes.joined.find((one) => one.person === person)?.from;
  const isPerhaps = right.perhaps.includes(person);
  if (joined === undefined && !isPerhaps && !right.members.includes(person)) return [];
  const from = joined ?? right.opens;
  const until = lastOf(grant);
  if (until < from) return [];
  const period = (
    span: { readonly from: number; readonly until?: number },
    isOpen: boolean,
  ): RightPeriod => ({
    person,
    road: right.road,
    by: [right.by],
    isOpen,
    ...span,
    ...(ending === undefined || lastOf(span) !== until ? {} : { ending }),
  });
  const isOpen = right.isOpen || isPerhaps;
  if (isOpen || mayEnd === undefined || mayEnd >= until || mayEnd < from)
    return [period(spanOf(from, until), isOpen)];
  return [period(spanOf(from, mayEnd), false), period(spanOf(mayEnd + 1, until), true)];
}

/** Whoever died has no right after that day. */
function untilDeath(period: RightPeriod, deaths: readonly Death[]): readonly RightPeriod[] {
  const death = deaths.find(({ person }) => person === period.person);
  if (death === undefined || lastOf(period) < death.on) return [period];
  if (death.on < period.from) return [];
  return [{ ...period, until: death.on, ending: { reason: 'died', articles: [] } }];
}
