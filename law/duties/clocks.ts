import { civilDate, dayOf, monthsOn } from '../calendar/calendar.ts';
import { decree, insuredCharter, type Articles } from '../language/card.ts';

/**
 * The terms that run around a right: who must act, from what day, and until when. A clock is data; `dueOn` reads it. Days are civil
 * days, and no day moves because it is a Sunday: whoever keeps to the day told here is in time under every reading.
 */
export interface Clock {
  readonly id: string;
  readonly articles: Articles;
  /** Numbers in docs/interpretations.md. */
  readonly interpretations?: readonly number[];
  readonly who: Actor;
  /** What starts it. */
  readonly from: Start;
  readonly runs: Length;
  /** Stands still while data asked from the household or from abroad are not there. */
  readonly isSuspended?: true;
  readonly then: Consequence;
}

export type Actor = 'household' | 'mutuality' | 'tax-administration' | 'insurer-coordination';

export type Start =
  | 'request'
  | 'written-question'
  | 'request-received-elsewhere'
  | 'reminder'
  | 'notified-grant'
  | 'notified-decision'
  | 'opening'
  | 'question-about-an-arrival'
  | 'start-of-year';

export type Length =
  | { readonly months: number }
  | { readonly days: number }
  /** That day of the year in which it starts, or of a year after it. */
  | { readonly each: { readonly month: number; readonly day: number; readonly yearsLater: 0 | 1 } }
  | 'without-delay';

export type Consequence =
  | 'request-is-null'
  | 'household-is-reminded'
  | 'interest-runs'
  | 'day-of-the-request-is-kept'
  | 'may-decide-on-what-is-there'
  | 'decision-is-final'
  | 'right-ends-with-the-year'
  | 'right-has-a-gap'
  | 'right-stays'
  | 'arrival-counts-as-a-cohabitant'
  | 'duty-not-kept';

/** Declaration on honour and proofs. */
export const declaration = {
  id: 'declaration',
  articles: decree.art(29, 30),
  interpretations: [10],
  who: 'household',
  from: 'request',
  runs: { months: 2 },
  then: 'request-is-null',
} satisfies Clock;

/** Not in the decree: halfway the household hears what is missing. */
export const firstReminder = {
  id: 'first-reminder',
  articles: insuredCharter.art(11),
  interpretations: [10],
  who: 'mutuality',
  from: 'request',
  runs: { days: 30 },
  then: 'household-is-reminded',
} satisfies Clock;

/** A file that came to the wrong body goes on, with its day. */
export const forwarding = {
  id: 'forwarding',
  articles: insuredCharter.art(9),
  who: 'mutuality',
  from: 'request-received-elsewhere',
  runs: 'without-delay',
  then: 'day-of-the-request-is-kept',
} satisfies Clock;

export const decision = {
  id: 'decision',
  articles: insuredCharter.art(10, 20),
  who: 'mutuality',
  from: 'request',
  runs: { months: 4 },
  isSuspended: true,
  then: 'interest-runs',
} satisfies Clock;

export const information = {
  id: 'information',
  articles: insuredCharter.art(3),
  who: 'mutuality',
  from: 'written-question',
  runs: { days: 45 },
  then: 'duty-not-kept',
} satisfies Clock;

/** More than a month of silence: the day told is the last one on which nothing may be decided yet. */
export const silence = {
  id: 'silence',
  articles: insuredCharter.art(11),
  interpretations: [10],
  who: 'household',
  from: 'reminder',
  runs: { months: 1 },
  then: 'may-decide-on-what-is-there',
} satisfies Clock;

export const execution = {
  id: 'execution',
  articles: insuredCharter.art(12, 20),
  who: 'mutuality',
  from: 'notified-grant',
  runs: { months: 4 },
  then: 'interest-runs',
} satisfies Clock;

/** It runs only from a decision that holds everything it must hold (art. 14 of the charter). */
export const appeal = {
  id: 'appeal',
  articles: insuredCharter.art(14, 23),
  who: 'household',
  from: 'notified-decision',
  runs: { months: 3 },
  then: 'decision-is-final',
} satisfies Clock;

export const waiver = {
  id: 'waiver',
  articles: decree.art('41/1'),
  who: 'household',
  from: 'opening',
  runs: { months: 3 },
  then: 'right-stays',
} satisfies Clock;

export const answerAboutAnArrival = {
  id: 'answer-about-an-arrival',
  articles: decree.art(35),
  interpretations: [9],
  who: 'household',
  from: 'question-about-an-arrival',
  runs: { months: 3 },
  then: 'arrival-counts-as-a-cohabitant',
} satisfies Clock;

/** Whether a situation of article 18 was there on 30 June of the year after the opening. */
export const interimCheck = {
  id: 'interim-check',
  articles: decree.art(36),
  who: 'mutuality',
  from: 'opening',
  runs: { each: { month: 8, day: 31, yearsLater: 1 } },
  then: 'duty-not-kept',
} satisfies Clock;

/** The declaration that keeps a right without a situation. */
export const interimDeclaration = {
  id: 'interim-declaration',
  articles: decree.art(36),
  who: 'household',
  from: 'opening',
  runs: { each: { month: 12, day: 31, yearsLater: 1 } },
  then: 'right-ends-with-the-year',
} satisfies Clock;

/** The declaration that carries on a right which ended with the year before: from 1 October of that year. */
export const carryingOn = {
  id: 'carrying-on',
  articles: decree.art(15, 38),
  interpretations: [11],
  who: 'household',
  from: 'start-of-year',
  runs: { each: { month: 3, day: 31, yearsLater: 0 } },
  then: 'right-has-a-gap',
} satisfies Clock;

const ofEachYear = (month: number, day: number): Length => ({ each: { month, day, yearsLater: 0 } });

export const listsOfTheFlow = {
  id: 'lists-of-the-flow',
  articles: decree.art(19),
  who: 'mutuality',
  from: 'start-of-year',
  runs: ofEachYear(3, 31),
  then: 'duty-not-kept',
} satisfies Clock;

export const questionToTheTaxAdministration = {
  id: 'question-to-the-tax-administration',
  articles: decree.art(19),
  who: 'insurer-coordination',
  from: 'start-of-year',
  runs: ofEachYear(5, 15),
  then: 'duty-not-kept',
} satisfies Clock;

export const answerOfTheTaxAdministration = {
  id: 'answer-of-the-tax-administration',
  articles: decree.art(19),
  who: 'tax-administration',
  from: 'start-of-year',
  runs: ofEachYear(9, 30),
  then: 'duty-not-kept',
} satisfies Clock;

export const noticeOfTheFlow = {
  id: 'notice-of-the-flow',
  articles: decree.art(19),
  who: 'insurer-coordination',
  from: 'start-of-year',
  runs: ofEachYear(10, 31),
  then: 'duty-not-kept',
} satisfies Clock;

export const listOfTheControl = {
  id: 'list-of-the-control',
  articles: decree.art(37),
  who: 'mutuality',
  from: 'start-of-year',
  runs: ofEachYear(4, 15),
  then: 'duty-not-kept',
} satisfies Clock;

export const questionOfTheControl = {
  id: 'question-of-the-control',
  articles: decree.art(37),
  who: 'insurer-coordination',
  from: 'start-of-year',
  runs: ofEachYear(6, 14),
  then: 'duty-not-kept',
} satisfies Clock;

export const answerOfTheControl = {
  id: 'answer-of-the-control',
  articles: decree.art(37),
  who: 'tax-administration',
  from: 'start-of-year',
  runs: ofEachYear(10, 14),
  then: 'duty-not-kept',
} satisfies Clock;

export const noticeOfTheControl = {
  id: 'notice-of-the-control',
  articles: decree.art(37),
  who: 'insurer-coordination',
  from: 'start-of-year',
  runs: ofEachYear(10, 31),
  then: 'duty-not-kept',
} satisfies Clock;

/** In the year after the control. */
export const reportOfTheControl = {
  id: 'report-of-the-control',
  articles: decree.art(39),
  who: 'mutuality',
  from: 'start-of-year',
  runs: { each: { month: 4, day: 30, yearsLater: 1 } },
  then: 'duty-not-kept',
} satisfies Clock;

export const clocks: readonly Clock[] = [
  ...[declaration, firstReminder, forwarding, decision, information, silence, execution, appeal],
  ...[waiver, answerAboutAnArrival, interimCheck, interimDeclaration, carryingOn],
  ...[listsOfTheFlow, questionToTheTaxAdministration, answerOfTheTaxAdministration, noticeOfTheFlow],
  ...[listOfTheControl, questionOfTheControl, answerOfTheControl, noticeOfTheControl, reportOfTheControl],
];

/** Days of a stretch of time, the first and the last among them. */
export interface Standstill {
  readonly from: number;
  readonly until: number;
}

/**
 * The last day on which it is still in time. What stands still is added at the end, each day once; for a clock that never stands still it is
 * left aside.
 */
export function dueOn(clock: Clock, start: number, standstills: readonly Standstill[] = []): number {
  const plain = plainlyDueOn(clock.runs, start);
  return clock.isSuspended ? withStandstills(plain, start, standstills) : plain;
}

export function isInTime(
  clock: Clock,
  start: number,
  day: number,
  standstills: readonly Standstill[] = [],
): boolean {
  return day <= dueOn(clock, start, standstills);
}

/** The second reminder: fifteen days before the end, or the day of the request when that is later (interpretation 10). */
export function lastReminderOn(request: number): number {
  return Math.max(request, dueOn(declaration, request) - 15);
}

function plainlyDueOn(runs: Length, start: number): number {
  if (runs === 'without-delay') return start;
  if ('months' in runs) return monthsOn(start, runs.months);
  if ('days' in runs) return start + runs.days;
  const { month, day, yearsLater } = runs.each;
  return dayOf(civilDate(start).year + yearsLater, month, day);
}

/** A standstill that begins after the end, as the ones before have moved it, changes nothing. */
function withStandstills(plain: number, start: number, standstills: readonly Standstill[]): number {
  let due = plain;
  let told = start - 1;
  for (const { from, until } of standstills.toSorted((a, b) => a.from - b.from)) {
    const first = Math.max(from, told + 1);
    if (first > due || until < first) continue;
    due += until - first + 1;
    told = until;
  }
  return due;
}
