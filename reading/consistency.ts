import { NONE, dayOf } from '@pleindroit/law';
import { daysOfPerson } from './days-of-a-person.ts';
import type { Report } from './document.ts';
import { isTooOld, parsed } from './persons.ts';
import type { WrittenPerson, WrittenSituation } from './schema.ts';

export const MOST_PERSONS = 30;
export const MOST_LINES = 200;
export const MOST_SITUATIONS = 200;

/** What no schema sees: days that contradict each other, and persons who name each other wrongly. */
export function contradictions(situation: WrittenSituation, today: number, report: Report): void {
  // Everybody is compared with everybody else: not in a list that is refused anyway.
  if (Object.keys(situation.persons).length > MOST_PERSONS) {
    return report(['persons'], 'too-many-persons', { limit: String(MOST_PERSONS) });
  }
  const request = requestIn(situation, today, report);
  daysOfRequest(situation, today, report);
  births(situation, request, report);
  sizes(situation, report);
  const isPerson = (id: string) => Object.hasOwn(situation.persons, id);
  if (!isPerson(situation.applicant)) report(['applicant'], 'unknown-person', { name: situation.applicant });
  for (const [id, person] of Object.entries(situation.persons)) {
    dependence(id, person, situation, report);
    partnership(id, person, situation, report);
    daysOfPerson(id, person, request, today, report);
    parents(id, person, situation, report);
    custody(id, person, situation, report);
    periods(id, person, today, report);
  }
}

/** The day of the request. One that is refused is nobody's day: what is wrong beside it would be counted from a mistake. */
function requestIn(situation: WrittenSituation, today: number, report: Report): number | undefined {
  const request = parsed(situation.request) ?? today;
  const isTooEarly = request < dayOf(2014, 1, 1);
  if (request > today) report(['request'], 'request-in-future');
  if (isTooEarly) report(['request'], 'request-before-2014');
  return request > today || isTooEarly ? undefined : request;
}

function births({ persons }: WrittenSituation, request: number | undefined, report: Report): void {
  if (request === undefined) return;
  for (const [id, { born: written }] of Object.entries(persons)) {
    const born = parsed(written);
    if (born === undefined) continue;
    if (born > request) report(['persons', id, 'born'], 'born-after-request');
    if (isTooOld(born, request)) report(['persons', id, 'born'], 'born-too-long-ago');
  }
}

/** What is stated with a request is stated already. */
export function daysOfRequest(
  { declaration, 'proactive-flow': flow }: Pick<WrittenSituation, 'declaration' | 'proactive-flow'>,
  today: number,
  report: Report,
): void {
  const signed = parsed(declaration?.signed);
  if (signed !== undefined && signed > today) report(['declaration', 'signed'], 'signed-in-future');
  const notified = flow === undefined || flow === NONE ? undefined : parsed(flow.notified);
  if (notified !== undefined && notified > today) report(['proactive-flow', 'notified'], 'flow-in-future');
}

function sizes({ persons }: WrittenSituation, report: Report): void {
  const everybody = Object.values(persons);
  if (everybody.length === 0) report(['persons'], 'no-person');
  const lines = everybody
    .flatMap(({ incomes }) => Object.values(incomes ?? {}))
    .reduce((sum, list) => sum + (list === NONE ? 0 : list.filter((item) => 'kind' in item).length), 0);
  if (lines > MOST_LINES) report(['persons'], 'too-many-lines', { limit: String(MOST_LINES) });
  const situations = everybody.reduce(
    (sum, { situations: list }) =>
      sum + (Array.isArray(list) ? list.filter((item) => 'kind' in item).length : 0),
    0,
  );
  if (situations > MOST_SITUATIONS) {
    report(['persons'], 'too-many-situations', { limit: String(MOST_SITUATIONS) });
  }
}

function dependence(id: string, person: WrittenPerson, situation: WrittenSituation, report: Report): void {
  const { persons } = situation;
  const place = ['persons', id, 'dependant-of'];
  const holder = person['dependant-of'];
  if (person['insured-as'] === 'holder') {
    if (holder !== undefined) report(place, 'only-for-dependants');
    for (const fact of ['dependant-as', 'dependant-since'] as const) {
      if (person[fact] !== undefined) report(['persons', id, fact], 'only-for-dependants');
    }
    return;
  }
  if (holder === undefined || holder === 'someone-else') return;
  const circle = circleOf(id, holder, (one) => holderOf(persons[one]));
  if (holder === NONE) report(place, 'dependant-of-nobody');
  else if (holder === id) report(place, 'depends-on-self');
  else if (persons[holder] === undefined) report(place, 'unknown-person', { name: holder });
  else if (circle !== undefined) report(place, 'dependants-in-a-circle', { name: holder, circle });
  else if (persons[holder]['insured-as'] === 'dependant')
    report(place, 'depends-on-dependant', { name: holder });
  else dependantPartner(id, person, holder, situation, report);
}

/**
 * Whoever is registered as the spouse of a holder is married to that holder, separated or not. A separated spouse stays registered while
 * the holder has another partner.
 */
function dependantPartner(
  id: string,
  person: WrittenPerson,
  holder: string,
  { persons }: WrittenSituation,
  report: Report,
) {
  if (person['dependant-as'] !== 'spouse') return;
  const theirs = persons[holder]?.partner;
  const hasAnother = (one: WrittenPerson['partner'], who: string) =>
    one !== undefined && one !== NONE && one.who !== who;
  const { partner } = person;
  const isSeparated = (partner === undefined || partner === NONE) && hasAnother(theirs, id);
  if (isSeparated) return;
  if (partner === NONE || theirs === NONE || hasAnother(partner, holder) || hasAnother(theirs, id)) {
    report(['persons', id, 'dependant-as'], 'dependant-partner-contradicts', { name: holder });
  }
}

function parents(id: string, person: WrittenPerson, { persons }: WrittenSituation, report: Report): void {
  const named = person['lives-with-parents'];
  if (!Array.isArray(named)) return;
  const place = ['persons', id, 'lives-with-parents'];
  named.forEach((parent: string, index) => {
    if (parent === id) report(place, 'parent-of-self');
    else if (persons[parent] === undefined) report(place, 'unknown-person', { name: parent });
    else if (named.indexOf(parent) < index) report(place, 'named-twice', { name: parent });
    else {
      const circle = circleOf(id, parent, (one) => parentsOf(persons[one]));
      if (circle !== undefined) report(place, 'parents-in-a-circle', { name: parent, circle });
    }
  });
}

function custody(id: string, person: WrittenPerson, { persons }: WrittenSituation, report: Report): void {
  const stated = person['shared-custody'];
  if (stated === undefined || stated === NONE) return;
  const place = ['persons', id, 'shared-custody', 'with'];
  if (stated.with === id) report(place, 'parent-of-self');
  else if (persons[stated.with] === undefined) report(place, 'unknown-person', { name: stated.with });
  else if (person['dependant-of'] === stated.with)
    report(place, 'custody-with-holder', { name: stated.with });
}

function parentsOf(person: WrittenPerson | undefined): readonly string[] {
  const parents = person?.['lives-with-parents'];
  return parents === undefined || parents === NONE ? [] : parents;
}

function holderOf(person: WrittenPerson | undefined): readonly string[] {
  const holder = person?.['dependant-of'];
  return holder === undefined ? [] : [holder];
}

/** `anna → bob → anna`: the way from this name back to the person, over however many others. */
function circleOf(
  id: string,
  first: string,
  namedBy: (name: string) => readonly string[],
): string | undefined {
  const ways = new Map([[first, `${id} → ${first}`]]);
  // A map also walks over what is added to it on the way.
  for (const [name, way] of ways) {
    if (name === id) return way;
    for (const next of namedBy(name)) if (!ways.has(next)) ways.set(next, `${way} → ${next}`);
  }
  return undefined;
}

function partnership(id: string, person: WrittenPerson, { persons }: WrittenSituation, report: Report): void {
  const { partner } = person;
  if (partner === undefined || partner === NONE) return;
  const place = ['persons', id, 'partner', 'who'];
  if (partner.who === id) return report(place, 'partner-of-self');
  const other = persons[partner.who];
  if (other === undefined) return report(place, 'unknown-person', { name: partner.who });
  const rivals = Object.entries(persons).filter(
    ([name, { partner: theirs }]) =>
      name !== id && theirs !== undefined && theirs !== NONE && theirs.who === partner.who,
  );
  if (rivals.length > 0) report(place, 'two-partners', { name: partner.who });
  if (other.partner === undefined) return;
  if (other.partner === NONE) return report(place, 'partners-contradict', { name: partner.who });
  if (other.partner.who !== id) return report(place, 'two-partners', { name: partner.who });
  const back = other.partner;
  const facts = [
    'bond',
    'since',
    'declared',
    'separated',
    'separated-since',
    'same-address',
    'relative',
    'one-household',
  ] as const;
  const differs = facts.some(
    (fact) => partner[fact] !== undefined && back[fact] !== undefined && partner[fact] !== back[fact],
  );
  if (differs) report(['persons', id, 'partner'], 'partners-contradict', { name: partner.who });
}

function periods(id: string, person: WrittenPerson, today: number, report: Report): void {
  const born = parsed(person.born);
  const situations = person.situations === NONE ? [] : (person.situations ?? []);
  situations.forEach((item, index) => {
    const place = ['persons', id, 'situations', index];
    if (!('kind' in item)) {
      if (index < situations.length - 1) report(place, 'others-not-last');
      return;
    }
    const from = parsed(item.from);
    const until = parsed(item.until);
    if (item.since !== undefined && (item.from ?? item.until) !== undefined) report(place, 'since-and-from');
    if (item.since === undefined && item.from === undefined) report(place, 'no-beginning');
    if (from !== undefined && until !== undefined && until < from) report(place, 'until-before-from');
    const began = parsed(item.since) ?? from;
    if (born !== undefined && began !== undefined && began < born) report(place, 'before-birth');
  });
  for (const [period, list] of Object.entries(person.incomes ?? {})) {
    const begins = parsed(period.length === 4 ? `${period}-01-01` : `${period}-01`);
    if (begins === undefined) report(['persons', id, 'incomes', period], 'not-a-period', { written: period });
    else if (begins > today) report(['persons', id, 'incomes', period], 'period-in-future');
    if (list === NONE) continue;
    list.forEach((item, index) => {
      const place = ['persons', id, 'incomes', period, index];
      if (!('kind' in item)) {
        if (index < list.length - 1) report(place, 'others-not-last');
      } else if (period.length === 4 && 'per' in item && item.per !== undefined && item.per !== 'year') {
        report([...place, 'per'], 'rhythm-of-a-year');
      } else if ('paid' in item && (parsed(item.paid) ?? today) > today) {
        report([...place, 'paid'], 'paid-in-future');
      }
      if ('rate' in item && item.rate !== undefined && item.currency === undefined) {
        report([...place, 'rate'], 'rate-without-currency');
      }
      const isFixed = 'cadastral-income' in item && (item['cadastral-income'] ?? NONE) !== NONE;
      if (isFixed && item['rental-value'] !== undefined) {
        report([...place, 'rental-value'], 'rental-value-not-needed');
      }
    });
  }
}
