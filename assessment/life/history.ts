import { NONE, type Facts, type Person } from '@pleindroit/law';
import type { Situation } from '../situation.ts';

/**
 * What happened to a household, as far as it was known on some day. What is not in it has not happened. Days are civil days.
 */
export interface History {
  /**
   * The household from each day on, the earliest first; the first of them reaches back as far as anybody asks. Situations and incomes
   * carry days of their own, and are the same in all of them.
   */
  readonly states: readonly State[];
  /** In their order. */
  readonly happenings: readonly Happening[];
}

export interface State {
  readonly from: number;
  /** Its `request` says nothing: the day looked at takes its place. */
  readonly situation: Situation;
}

export type Happening =
  | {
      readonly kind: 'request';
      readonly on: number;
      /** What is stated with it: the declaration, the proactive flow. */
      readonly facts: Facts;
      /** Art. 41. */
      readonly isDeliberatelyFalse: boolean;
    }
  /** The mutuality granted the right by itself, on what its data showed on that day (arts 32/1 to 32/6). */
  | { readonly kind: 'initiative'; readonly on: number }
  /** A new declaration on honour, which may keep a right that would end (arts 15, 36, 38). */
  | { readonly kind: 'declaration'; readonly on: number }
  /** An adult came to live there, who is no relative (art. 35). */
  | {
      readonly kind: 'arrival';
      readonly on: number;
      readonly asked: number;
      readonly is: 'cohabitant' | 'not-a-cohabitant' | 'not-answered';
      readonly answered?: number | undefined;
    }
  /** The yearly control of that year had no tax data of these persons (art. 38 § 3). */
  | { readonly kind: 'control'; readonly year: number; readonly withoutTaxData: readonly string[] };

/** The household on a day, with that day in the place of the request. */
export function stateOn(history: History, day: number, facts: Facts = {}): Situation {
  const { household, persons } = statedOn(history, day);
  return {
    request: day,
    persons,
    household: {
      ...household,
      facts: { ...household.facts, ...NO_FLOW, ...facts, request: day },
      persons: household.persons.map((person) => onDay(person, day)),
    },
  };
}

/** The household as it is stated for that day. */
export function statedOn({ states }: History, day: number): Situation {
  const state = states.findLast(({ from }) => from <= day) ?? states[0];
  if (state === undefined) throw new RangeError('a history without a household');
  return state.situation;
}

/** Whoever is in a household and then not any more died on that day, the first of the state at this place. */
export interface Death {
  readonly person: string;
  readonly on: number;
  readonly place: number;
}

export function deathsIn({ states }: History): readonly Death[] {
  return states.flatMap(({ from, situation }, place) => {
    const before = states[place - 1]?.situation.persons ?? [];
    const isThere = (id: string) => situation.persons.some((one) => one.id === id);
    return before.flatMap(({ id }) => (isThere(id) ? [] : [{ person: id, on: from, place }]));
  });
}

/** Nobody tells a history of notices that did not come. */
const NO_FLOW: Facts = { 'flow-notified': NONE };

/** Somebody who was a partner or a dependant, or had renounced, only from a later day. */
function onDay(person: Person, day: number): Person {
  const { facts, names } = person;
  const isLater = (fact: string) => {
    const since = facts[fact];
    return typeof since === 'number' && since > day;
  };
  const isNotYetAPartner = isLater('partner-since');
  const isNotYetADependant = isLater('dependant-since');
  const hasNotYetRenounced = isLater('renounced-on');
  if (!isNotYetAPartner && !isNotYetADependant && !hasNotYetRenounced) return person;
  return {
    ...person,
    facts: {
      ...facts,
      ...(isNotYetADependant ? { 'insured-as': 'holder' } : {}),
      ...(hasNotYetRenounced ? { 'renounced-on': NONE } : {}),
    },
    names: {
      ...names,
      ...(isNotYetAPartner ? { partner: NONE } : {}),
      ...(isNotYetADependant ? { 'dependant-of': undefined } : {}),
    },
  };
}
