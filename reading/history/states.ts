import { NONE } from '@pleindroit/law';
import { MOST_PERSONS } from '../consistency.ts';
import type { Place } from '../document.ts';
import { parsed } from '../persons.ts';
import type { WrittenPerson } from '../schema.ts';
import type { WrittenHappening, WrittenHistory } from './history-schema.ts';

type Persons = Readonly<Record<string, WrittenPerson>>;
type Change = Extract<WrittenHappening, { kind: 'change' }>;

/** The household as written, from a day on. */
export interface WrittenState {
  /** Absent for the first one, which reaches back as far as anybody asks. */
  readonly from: number | undefined;
  readonly persons: Persons;
  readonly isClosed: boolean;
  /** The places in `happened` of the changes that made it, in their order. */
  readonly changes: readonly number[];
}

/** From when something counts, and from when it was known. */
export function daysOf({ on, known }: WrittenHappening): { readonly on: number; readonly known: number } {
  const day = parsed(on) ?? 0;
  return { on: day, known: parsed(known) ?? day };
}

/**
 * The household after each change, by what was known of them: changes of one day are one state, and of two that say something
 * else about the same day the one counts that was known later.
 */
export function statesOf(
  { persons, others, happened }: WrittenHistory,
  knownOn: number,
): readonly WrittenState[] {
  const changes = changesIn(happened, knownOn);
  const states: WrittenState[] = [{ from: undefined, persons, isClosed: others === NONE, changes: [] }];
  for (const change of changes) {
    const before = states.at(-1);
    if (before === undefined) continue;
    const from = daysOf(change).on;
    if (before.from === from) states.pop();
    states.push({
      from,
      persons: changed(before.persons, change),
      isClosed: before.isClosed || change.others === NONE,
      changes: [...before.changes, happened.indexOf(change)],
    });
  }
  const dated = datedFacts(persons, changes);
  return states.map((state) => ({ ...state, persons: withDatedFacts(state.persons, dated) }));
}

/** More persons at some time than a household may have: found without making each of its states. */
export function isEverACrowd({ persons, happened }: WrittenHistory): boolean {
  const there = new Set(Object.keys(persons));
  return [{ persons: {}, died: [] }, ...changesIn(happened, Infinity)].some(({ persons = {}, died = [] }) => {
    for (const id of Object.keys(persons)) there.add(id);
    for (const id of died) there.delete(id);
    return there.size > MOST_PERSONS;
  });
}

function changesIn(happened: readonly WrittenHappening[], knownOn: number): readonly Change[] {
  return happened
    .filter((one): one is Change => one.kind === 'change' && daysOf(one).known <= knownOn)
    .sort((a, b) => daysOf(a).on - daysOf(b).on || daysOf(a).known - daysOf(b).known);
}

function changed(before: Persons, { persons = {}, died = [] }: Change): Persons {
  const after = new Map(Object.entries(before));
  for (const [id, stated] of Object.entries(persons)) after.set(id, restated(after.get(id), stated));
  for (const id of died) after.delete(id);
  return Object.fromEntries([...after].map(([id, one]) => [id, withoutGone(id, one, persons, died)]));
}

/** Whoever becomes a holder no longer depends on anybody. */
function restated(before: WrittenPerson | undefined, stated: WrittenPerson): WrittenPerson {
  if (before === undefined || stated['insured-as'] !== 'holder') return { ...before, ...stated };
  const { 'dependant-of': _of, 'dependant-as': _as, 'dependant-since': _since, ...rest } = before;
  return { ...rest, ...stated };
}

/** A partnership is one fact: it begins and ends for the other one too. Whoever depended on somebody who died depends on nobody known. */
function withoutGone(
  id: string,
  one: WrittenPerson,
  stated: Persons,
  died: readonly string[],
): WrittenPerson {
  const {
    partner,
    'dependant-of': holder,
    'lives-with-parents': parents,
    'shared-custody': custody,
    ...rest
  } = one;
  const isRestated = stated[id]?.partner !== undefined;
  const now = isRestated ? partner : partnerLeft(id, partner, stated);
  const isWidowed = now !== undefined && now !== NONE && died.includes(now.who);
  const isAlone = holder !== undefined && died.includes(holder);
  return {
    ...rest,
    ...(now === undefined ? {} : { partner: isWidowed ? NONE : now }),
    ...(holder === undefined || isAlone ? {} : { 'dependant-of': holder }),
    ...(parents === undefined ? {} : { 'lives-with-parents': parentsLeft(parents, died) }),
    ...(custody === undefined ? {} : { 'shared-custody': isGone(custody, died) ? NONE : custody }),
  };
}

function parentsLeft(parents: NonNullable<WrittenPerson['lives-with-parents']>, died: readonly string[]) {
  const left = parents === NONE ? [] : parents.filter((parent) => !died.includes(parent));
  return left.length === 0 ? NONE : left;
}

function isGone(custody: NonNullable<WrittenPerson['shared-custody']>, died: readonly string[]): boolean {
  return custody !== NONE && died.includes(custody.with);
}

/** What others state of their partners says of somebody who states nothing: nothing, when one of them names this person. */
function partnerLeft(
  id: string,
  partner: WrittenPerson['partner'],
  stated: Persons,
): WrittenPerson['partner'] {
  const names = (theirs: WrittenPerson['partner']) =>
    theirs !== undefined && theirs !== NONE && theirs.who === id;
  if (Object.values(stated).some((other) => names(other.partner))) return undefined;
  if (partner === undefined || partner === NONE) return partner;
  const theirs = stated[partner.who]?.partner;
  return theirs === undefined || names(theirs) ? partner : NONE;
}

type Dated = Pick<WrittenPerson, 'situations' | 'incomes'>;

/** Situations and incomes say themselves when they were: what was known last counts, of an income for its own period. */
function datedFacts(first: Persons, changes: readonly Change[]): ReadonlyMap<string, Dated> {
  const dated = new Map<string, Dated>(Object.entries(first));
  const inOrderOfKnowing = changes.toSorted((a, b) => daysOf(a).known - daysOf(b).known);
  for (const { persons = {} } of inOrderOfKnowing) {
    for (const [id, { situations, incomes }] of Object.entries(persons)) {
      const before = dated.get(id);
      dated.set(id, {
        situations: situations ?? before?.situations,
        incomes: { ...before?.incomes, ...incomes },
      });
    }
  }
  return dated;
}

function withDatedFacts(persons: Persons, dated: ReadonlyMap<string, Dated>): Persons {
  return Object.fromEntries(
    Object.entries(persons).map(([id, one]) => {
      const { situations, incomes } = dated.get(id) ?? {};
      return [id, { ...one, situations, incomes }];
    }),
  );
}

/**
 * Where something of a person is stated that holds in a state: in the change that stated it last, or with the persons as they
 * were at first. Of situations and incomes that which was known last counts, in whichever change it stands.
 */
export function statedAt({ happened }: WrittenHistory, { changes }: WrittenState, place: Place): Place {
  const [root, id, field, period] = place;
  if (root !== 'persons' || typeof id !== 'string' || typeof field !== 'string') return place;
  const isDated = field === 'situations' || field === 'incomes';
  const inOrder = isDated ? inOrderOfKnowing(happened) : changes;
  const found = inOrder.findLast((index) => {
    const one = happened[index];
    const stated = one?.kind === 'change' ? one.persons?.[id] : undefined;
    if (stated === undefined || !Object.hasOwn(stated, field)) return false;
    return field !== 'incomes' || typeof period !== 'string' || Object.hasOwn(stated.incomes ?? {}, period);
  });
  return found === undefined ? place : ['happened', found, ...place];
}

function inOrderOfKnowing(happened: WrittenHistory['happened']): readonly number[] {
  const known = happened.map((one) => daysOf(one).known);
  return [...happened.keys()].sort((a, b) => (known[a] ?? 0) - (known[b] ?? 0));
}
