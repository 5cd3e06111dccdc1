import { NONE, dayOf, isoDay } from '@pleindroit/law';
import type { Situation } from '@pleindroit/assessment';
import type { Happening, History } from '@pleindroit/assessment/life';
import { checked } from '../checked.ts';
import { MOST_PERSONS, contradictions, daysOfRequest } from '../consistency.ts';
import { readDocument, type Place, type Report, type Written } from '../document.ts';
import { parsed } from '../persons.ts';
import type { Problem } from '../problem.ts';
import type { WrittenSituation } from '../schema.ts';
import { requestFacts, situationOf } from '../read-situation.ts';
import { history as schema, type WrittenHappening, type WrittenHistory } from './history-schema.ts';
import { daysOf, isEverACrowd, statedAt, statesOf, type WrittenState } from './states.ts';

export type HistoryReading =
  | {
      readonly history: History;
      /** The same history as it was known on that day: what did not change is the very same state. */
      readonly asKnownOn: (day: number) => History;
      /** The days on which something became known, in their order. */
      readonly knownDays: readonly number[];
      readonly problems?: undefined;
    }
  | {
      readonly history?: undefined;
      readonly asKnownOn?: undefined;
      readonly knownDays?: undefined;
      readonly problems: readonly Problem[];
    };

/** The text of a history (YAML or JSON), or everything that is wrong with it. */
export function readHistory(text: string, today: number): HistoryReading {
  const source = readDocument(text);
  const { data, problems } = checked(source, {
    schema,
    contradictions: (written, report) => wrongIn(written, today, report),
    withStandIns: (written) => withStandIns(written, today),
  });
  if (data === undefined) return { problems };
  const asKnownOn = knownBy(data, today);
  return {
    history: asKnownOn(today),
    asKnownOn,
    knownDays: [...new Set(data.happened.map((one) => daysOf(one).known))].sort((a, b) => a - b),
  };
}

function knownBy(data: WrittenHistory, today: number): (day: number) => History {
  const situations = new Map<string, Situation>();
  const situationIn = (state: WrittenState): Situation => {
    const written = asSituation(data, state, today);
    const key = JSON.stringify(written);
    const situation = situations.get(key) ?? situationOf(written, today);
    situations.set(key, situation);
    return situation;
  };
  // One object for each thing that happened, whenever it is looked at.
  const happened = data.happened
    .map((one) => ({ known: daysOf(one).known, on: daysOf(one).on, happenings: happeningOf(one) }))
    .toSorted((a, b) => a.on - b.on);
  return (day) => ({
    states: statesOf(data, day).map((state) => ({
      from: state.from ?? -Infinity,
      situation: situationIn(state),
    })),
    happenings: happened.flatMap(({ known, happenings }) => (known <= day ? happenings : [])),
  });
}

function withStandIns(stated: Readonly<Record<string, Written>>, today: number): Written {
  const persons = stated['persons'] ?? {};
  const { happened } = stated;
  const dated = Array.isArray(happened)
    ? happened.map((one: Written) => (one instanceof Object ? { on: isoDay(today), ...one } : one))
    : [];
  return { applicant: Object.keys(persons)[0] ?? 'nobody', ...stated, persons, happened: dated };
}

/** A state is looked at as if somebody asked today. When the applicant died, somebody else stands for the household. */
function asSituation(
  { applicant }: WrittenHistory,
  { persons, isClosed }: WrittenState,
  today: number,
): WrittenSituation {
  const [first = applicant] = Object.keys(persons);
  return {
    request: isoDay(today),
    applicant: Object.hasOwn(persons, applicant) ? applicant : first,
    persons,
    ...(isClosed ? { others: NONE } : {}),
  };
}

function happeningOf(written: WrittenHappening): readonly Happening[] {
  const { on } = daysOf(written);
  switch (written.kind) {
    case 'change':
      return [];
    case 'request':
      return [
        {
          kind: 'request',
          on,
          facts: requestFacts(written),
          isDeliberatelyFalse: written['deliberately-false'] === true,
        },
      ];
    case 'initiative':
    case 'declaration':
      return [{ kind: written.kind, on }];
    case 'arrival':
      return [
        {
          kind: 'arrival',
          on,
          asked: parsed(written.asked) ?? on,
          is: written.is,
          answered: parsed(written.answered),
        },
      ];
    case 'control':
      return [{ kind: 'control', year: Number(written.year), withoutTaxData: written['without-tax-data'] }];
  }
}

/** More than anybody has to tell of one household. */
const MOST_HAPPENINGS = 200;

/** What no schema sees: each state of the household by itself, and the days and names of what happened. */
function wrongIn(history: WrittenHistory, today: number, report: Report): void {
  if (history.happened.length > MOST_HAPPENINGS) {
    return report(['happened'], 'too-many-happenings', { limit: String(MOST_HAPPENINGS) });
  }
  if (isEverACrowd(history)) {
    return report(['persons'], 'too-many-persons', { limit: String(MOST_PERSONS) });
  }
  for (const state of statesOf(history, Infinity)) {
    // What is wrong from a change on is told where that change states it.
    contradictions(asSituation(history, state, today), today, (place, code, values) => {
      if (code !== 'no-person' || state.from === undefined)
        return report(statedAt(history, state, place), code, values);
      const last = history.happened.findIndex(
        (one) => one.kind === 'change' && daysOf(one).on === state.from && one.died !== undefined,
      );
      report(['happened', last, 'died'], 'nobody-left');
    });
  }
  const names = new Set(
    [
      history.persons,
      ...history.happened.map((one) => (one.kind === 'change' ? (one.persons ?? {}) : {})),
    ].flatMap((persons) => Object.keys(persons)),
  );
  if (!names.has(history.applicant)) report(['applicant'], 'unknown-person', { name: history.applicant });
  history.happened.forEach((one, index) => {
    const place = ['happened', index];
    const { on, known } = daysOf(one);
    if (on > today) report([...place, 'on'], 'fact-in-future');
    if (known > today) report([...place, 'known'], 'fact-in-future');
    if (one.kind === 'request') {
      if (on < dayOf(2014, 1, 1)) report([...place, 'on'], 'request-before-2014');
      daysOfRequest(one, today, (inside, code, values) => report([...place, ...inside], code, values));
    }
    if (one.kind === 'arrival') daysOfArrival(one, today, place, report);
    const named =
      one.kind === 'change' ? (one.died ?? []) : one.kind === 'control' ? one['without-tax-data'] : [];
    for (const name of named) if (!names.has(name)) report(place, 'unknown-person', { name });
  });
}

/** The mutuality asks, and then somebody answers; both have happened. */
function daysOfArrival(
  { asked: written, answered: back }: Extract<WrittenHappening, { kind: 'arrival' }>,
  today: number,
  place: Place,
  report: Report,
): void {
  const [asked, answered] = [parsed(written), parsed(back)];
  if (asked !== undefined && asked > today) report([...place, 'asked'], 'fact-in-future');
  if (answered === undefined) return;
  if (answered > today) report([...place, 'answered'], 'fact-in-future');
  if (asked !== undefined && answered < asked) report([...place, 'answered'], 'answered-before-asked');
}
