import { NONE, parseDay } from '@pleindroit/law';
import { pathOf, type Place, type WrittenDocument } from './document.ts';
import { isTooOld, parsed } from './persons.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { WrittenPerson, WrittenSituation } from './schema.ts';

export const MOST_PERSONS = 30;
export const MOST_LINES = 200;

type Report = (place: Place, code: ProblemCode, values?: Problem['values']) => void;

/** What no schema sees: days that contradict each other, and persons who name each other wrongly. */
export function contradictions(
  situation: WrittenSituation,
  today: number,
  source: WrittenDocument,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (place, code, values = {}) => {
    const at = source.at(place);
    problems.push({ path: pathOf(place), code, values, ...(at === undefined ? {} : { at }) });
  };
  days(situation, today, report);
  sizes(situation, report);
  const isPerson = (id: string) => Object.hasOwn(situation.persons, id);
  if (!isPerson(situation.applicant)) report(['applicant'], 'unknown-person', { name: situation.applicant });
  for (const [id, person] of Object.entries(situation.persons)) {
    dependence(id, person, situation, report);
    partnership(id, person, situation, report);
    for (const parent of Array.isArray(person['lives-with-parents']) ? person['lives-with-parents'] : []) {
      const place = ['persons', id, 'lives-with-parents'];
      if (parent === id) report(place, 'parent-of-self');
      else if (!isPerson(parent)) report(place, 'unknown-person', { name: parent });
    }
    const custody = person['shared-custody'];
    if (custody !== undefined && custody !== NONE && !isPerson(custody.with)) {
      report(['persons', id, 'shared-custody', 'with'], 'unknown-person', { name: custody.with });
    }
    periods(id, person, report);
  }
  return problems;
}

function days(situation: WrittenSituation, today: number, report: Report): void {
  const request = parsed(situation.request) ?? today;
  const signed = parsed(situation.declaration?.signed);
  if (request > today) report(['request'], 'request-in-future');
  if (request < (parseDay('2014-01-01') ?? request)) report(['request'], 'request-before-2014');
  if (signed !== undefined && signed > today) report(['declaration', 'signed'], 'signed-in-future');
  for (const [id, { born: written }] of Object.entries(situation.persons)) {
    const born = parsed(written);
    if (born === undefined) continue;
    if (born > request) report(['persons', id, 'born'], 'born-after-request');
    if (isTooOld(born, request)) report(['persons', id, 'born'], 'born-too-long-ago');
  }
}

function sizes({ persons }: WrittenSituation, report: Report): void {
  const everybody = Object.values(persons);
  if (everybody.length === 0) report(['persons'], 'no-person');
  if (everybody.length > MOST_PERSONS)
    report(['persons'], 'too-many-persons', { limit: String(MOST_PERSONS) });
  const lines = everybody
    .flatMap(({ incomes }) => Object.values(incomes ?? {}))
    .reduce((sum, list) => sum + (list === NONE ? 0 : list.length), 0);
  if (lines > MOST_LINES) report(['persons'], 'too-many-lines', { limit: String(MOST_LINES) });
}

function dependence(id: string, person: WrittenPerson, { persons }: WrittenSituation, report: Report): void {
  const place = ['persons', id, 'dependant-of'];
  const holder = person['dependant-of'];
  if (person['insured-as'] === 'holder') {
    if (holder !== undefined) report(place, 'only-for-dependants');
    if (person['dependant-as'] !== undefined) report(['persons', id, 'dependant-as'], 'only-for-dependants');
    return;
  }
  if (holder === undefined || holder === 'someone-else') return;
  if (holder === NONE) report(place, 'dependant-of-nobody');
  else if (holder === id) report(place, 'depends-on-self');
  else if (persons[holder] === undefined) report(place, 'unknown-person', { name: holder });
  else if (isInACircle(id, persons)) report(place, 'dependants-in-a-circle', { name: holder });
  else if (persons[holder]['insured-as'] === 'dependant')
    report(place, 'depends-on-dependant', { name: holder });
}

function isInACircle(id: string, persons: WrittenSituation['persons']): boolean {
  const seen = new Set<string>();
  let next = persons[id]?.['dependant-of'];
  while (next !== undefined && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    next = persons[next]?.['dependant-of'];
  }
  return false;
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
  const facts = ['bond', 'separated', 'same-address', 'relative', 'one-household'] as const;
  const differs = facts.some(
    (fact) => partner[fact] !== undefined && back[fact] !== undefined && partner[fact] !== back[fact],
  );
  if (differs) report(['persons', id, 'partner'], 'partners-contradict', { name: partner.who });
}

function periods(id: string, person: WrittenPerson, report: Report): void {
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
  });
  for (const [period, list] of Object.entries(person.incomes ?? {})) {
    if (list === NONE) continue;
    list.forEach((item, index) => {
      const place = ['persons', id, 'incomes', period, index];
      if (!('kind' in item)) {
        if (index < list.length - 1) report(place, 'others-not-last');
      } else if (period.length === 4 && 'per' in item && item.per !== undefined && item.per !== 'year') {
        report([...place, 'per'], 'rhythm-of-a-year');
      }
    });
  }
}
