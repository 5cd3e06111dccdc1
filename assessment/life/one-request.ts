import type { Facts } from '@pleindroit/law';
import type { Situation } from '../situation.ts';
import type { History } from './history.ts';

const OF_A_REQUEST = [
  'income-risen',
  'signed',
  'handed-in',
  'flow-notified',
  'flow-year',
  'current-flow-completed',
  'income-not-risen',
];

/** A household of which only one request is known: nothing else has happened to it. */
export function historyOfRequest(situation: Situation): History {
  const { request, household } = situation;
  const stated: Facts = Object.fromEntries(OF_A_REQUEST.map((fact) => [fact, household.facts[fact]]));
  return {
    states: [{ from: -Infinity, situation }],
    happenings: [{ kind: 'request', on: request, facts: stated, isDeliberatelyFalse: false }],
  };
}
