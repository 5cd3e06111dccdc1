import {
  APPLICANT,
  holderOf,
  isDependant,
  isGiven,
  isSharedChild,
  parentsOf,
  partnerOf,
  personsIn,
} from './household.ts';
import { grossFrom, isPaidOnceAYear, type NetBound } from './net.ts';
import { NOT_KNOWN, type Answers } from './question.ts';
import { ASKED_OF_PARTNERS, PARTNERS, SAID_WITH_A_KIND, SITUATIONS } from './questions.ts';

/**
 * A situation as people write it, made of answers: the same that a file holds, so that what was answered here can go to whoever works with
 * files. An answer whose question does not arise any more stands nowhere in it.
 */
export type Written = { readonly [key: string]: WrittenValue };
export type WrittenValue = string | readonly WrittenValue[] | Written;

/**
 * `request` is the day on which it would be asked, and signed: a civil day as text. Of an amount that somebody only knows after tax, what
 * it is before tax lies between two bounds: `bound` says which of them stands in the situation.
 */
export function situationFrom(answers: Answers, request: string, bound: NetBound = 'least'): Written {
  const beforeTax = grossFrom(answers, bound);
  const persons = personsIn(answers).map(
    (person) => [person, personFrom(person, beforeTax, periodsBefore(request))] as const,
  );
  return {
    request,
    applicant: APPLICANT,
    persons: Object.fromEntries(persons),
    declaration: { signed: request, ...factsUnder('declaration', answers) },
    ...(isGiven(answers['dependants']) && !mayBelongToItsParents(answers) ? { others: 'none' } : {}),
    ...noneOr('proactive-flow', answers['proactive-flow'], () => factsUnder('proactive-flow', answers)),
  };
}

/**
 * A child who is insured as a holder may belong to the household of its parents (art. 26), and nobody is asked who else stands on their
 * names: whether the list is complete is not known then.
 */
function mayBelongToItsParents(answers: Answers): boolean {
  const you = `persons.${APPLICANT}`;
  return parentsOf(APPLICANT, answers).length > 0 && answers[`${you}.pays-own-contribution`] !== 'yes';
}

/** The periods that the law may look at for a request on that day: its month, the month before, the year before. */
export function periodsBefore(request: string): readonly string[] {
  const [year = 0, month = 0] = request.split('-').map(Number);
  const before = month === 1 ? [year - 1, 12] : [year, month - 1];
  const monthBefore = before.map((part) => String(part).padStart(2, '0')).join('-');
  return [request.slice(0, 7), monthBefore, String(year - 1)];
}

function personFrom(person: string, answers: Answers, periods: readonly string[]): Written {
  const place = `persons.${person}`;
  const answer = (fact: string) => answers[`${place}.${fact}`];
  const below = (fact: string) => factsUnder(`${place}.${fact}`, answers);
  const partner = partnerOf(person, answers);
  const holder = holderOf(person, answers);
  const parents = parentsOf(person, answers);
  const isOneOfAll = isDependant(person);
  const isShared = isSharedChild(person);
  const registers = {
    ...below('ex-officio'),
    ...noneOr('renounced', answer('ex-officio.renounced'), () => below('ex-officio.renounced')),
  };
  return {
    ...without(answer('insured-as') === 'holder' ? OF_DEPENDANTS : [], factsUnder(place, answers)),
    ...(isOneOfAll || isShared ? { 'insured-as': 'dependant' } : {}),
    ...(isShared ? { 'dependant-as': 'child' } : {}),
    ...(isOneOfAll && answers['dependants.are-children'] === 'yes' ? { 'dependant-as': 'child' } : {}),
    ...(holder === undefined ? {} : { 'dependant-of': holder }),
    ...(answer('partner') === 'none' ? { partner: 'none' } : {}),
    ...(partner === undefined
      ? {}
      : { partner: partnership(partner, String(answer('partner')), below('partner')) }),
    'shared-custody': isShared ? { with: APPLICANT, ...below('shared-custody') } : 'none',
    ...(answer('lives-with-parents') === 'none' ? { 'lives-with-parents': 'none' } : {}),
    ...(parents.length === 0 ? {} : { 'lives-with-parents': parents }),
    ...(Object.keys(registers).length === 0 ? {} : { 'ex-officio': registers }),
    ...(isOneOfAll && answers['dependants.situations'] === 'no'
      ? { situations: 'none' }
      : situationsOf(place, answers)),
    ...(isOneOfAll && answers['dependants.incomes'] === 'no'
      ? { incomes: Object.fromEntries(periods.map((period) => [period, 'none'])) }
      : incomesOf(place, answers)),
  };
}

function partnership(who: string, how: string, answered: Written): Written {
  const asked = Object.entries(answered).filter(([fact]) => ASKED_OF_PARTNERS[how]?.includes(fact));
  return { who, ...PARTNERS[how], ...Object.fromEntries(asked) };
}

const OF_DEPENDANTS = ['dependant-as', 'dependant-since'];

function without(names: readonly string[], facts: Written): Written {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

/** What was answered at exactly one step below a place, except what is a thing of its own. */
function factsUnder(place: string, answers: Answers): Written {
  const found = Object.entries(answers).flatMap(([path, answer]): readonly (readonly [string, string])[] => {
    if (!path.startsWith(`${place}.`) || typeof answer !== 'string' || answer === NOT_KNOWN) return [];
    const fact = path.slice(place.length + 1);
    return fact.includes('.') || THINGS_OF_THEIR_OWN.includes(fact) ? [] : [[fact, answer]];
  });
  return Object.fromEntries(found);
}

const THINGS_OF_THEIR_OWN = ['partner', 'dependant-of', 'shared-custody', 'lives-with-parents', 'renounced'];

function noneOr(name: string, answer: Answers[string] | undefined, what: () => Written): Written {
  if (answer === 'no') return { [name]: 'none' };
  return answer === 'yes' ? { [name]: what() } : {};
}

/** A situation whose beginning nobody knows cannot stand in the list, which then stays open. */
function situationsOf(place: string, answers: Answers): Written {
  const kinds = answers[`${place}.situations`];
  if (typeof kinds !== 'object') return {};
  const items = kinds.flatMap((kind) => {
    const { since, until, ...facts } = factsUnder(`${place}.situations.${kind}`, answers);
    if (since === undefined) return [];
    const isOver = until !== undefined && until !== 'none';
    return [{ ...SITUATIONS[kind], ...(isOver ? { from: since, until } : { since }), ...facts }];
  });
  return { situations: closed(items, items.length === kinds.length) };
}

function incomesOf(place: string, answers: Answers): Written {
  const start = `${place}.incomes.`;
  const periods = Object.entries(answers).flatMap(([path, kinds]) => {
    const period = path.slice(start.length);
    if (!path.startsWith(start) || period.includes('.') || typeof kinds !== 'object') return [];
    const lines = kinds.map((kind) => ({
      kind,
      ...(period.includes('-') ? usualRhythm(kind) : {}),
      ...SAID_WITH_A_KIND[kind],
      ...factsUnder(`${start}${period}.${kind}`, answers),
    }));
    return [[period, closed(lines, true)] as const];
  });
  return periods.length === 0 ? {} : { incomes: Object.fromEntries(periods) };
}

function usualRhythm(kind: string): Written {
  if (HAS_NO_RHYTHM.includes(kind)) return {};
  return { per: isPaidOnceAYear(kind) ? 'year' : 'month' };
}

const HAS_NO_RHYTHM = ['own-dwelling', 'other-property', 'unbuilt-property', 'foreign-property', 'capital'];

function closed(items: readonly Written[], isComplete: boolean): WrittenValue {
  if (isComplete && items.length === 0) return 'none';
  return isComplete ? [...items, { others: 'none' }] : items;
}
