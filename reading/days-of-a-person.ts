import { NONE, civilDate, dayOf } from '@pleindroit/law';
import type { Report } from './document.ts';
import { parsed } from './persons.ts';
import type { WrittenPerson } from './schema.ts';

/** Days of one person that contradict each other, the day of the request (when there is one), or the calendar. */
export function daysOfPerson(
  id: string,
  person: WrittenPerson,
  request: number | undefined,
  today: number,
  report: Report,
): void {
  const place = ['persons', id];
  const registered = parsed(person['dependant-since']);
  if (isBefore(request, registered)) report([...place, 'dependant-since'], 'after-request');
  if (isBefore(registered, parsed(person.born))) report([...place, 'dependant-since'], 'before-birth');
  daysTogether(id, person, request, today, report);
  daysOfTheMutuality(id, person['ex-officio'], today, report);
}

function daysTogether(
  id: string,
  { partner, born, 'lives-with': livesWith }: WrittenPerson,
  request: number | undefined,
  today: number,
  report: Report,
): void {
  if (partner === undefined || partner === NONE) return;
  const place = ['persons', id, 'partner'];
  const since = parsed(partner.since);
  const declared = partner.declared === NONE ? undefined : parsed(partner.declared);
  const separated = parsed(partner['separated-since']);
  if (isBefore(request, since)) report([...place, 'since'], 'after-request');
  if (isBefore(since, parsed(born))) report([...place, 'since'], 'before-birth');
  if (declared !== undefined && declared > today) report([...place, 'declared'], 'fact-in-future');
  if (isBefore(declared, since)) report([...place, 'declared'], 'declared-before-since');
  if (isBefore(request, separated)) report([...place, 'separated-since'], 'after-request');
  if (isBefore(separated, since)) report([...place, 'separated-since'], 'separated-before-since');
  if (separated !== undefined && partner.separated === 'no')
    report([...place, 'separated-since'], 'not-separated');
  if (livesWith === 'nobody' && partner['same-address'] === true)
    report(['persons', id, 'lives-with'], 'alone-with-partner');
}

function daysOfTheMutuality(
  id: string,
  shown: WrittenPerson['ex-officio'],
  today: number,
  report: Report,
): void {
  const { 'ended-by-control': written, renounced } = shown ?? {};
  const place = ['persons', id, 'ex-officio'];
  const ended = written === NONE ? undefined : parsed(written);
  if (ended !== undefined && ended !== dayOf(civilDate(ended).year, 12, 31))
    report([...place, 'ended-by-control'], 'not-an-end-of-year');
  if (renounced === undefined || renounced === NONE) return;
  const on = parsed(renounced.on);
  const revoked = renounced.revoked === NONE ? undefined : parsed(renounced.revoked);
  const of = [...place, 'renounced'];
  if (on !== undefined && on > today) report([...of, 'on'], 'fact-in-future');
  if (revoked !== undefined && revoked > today) report([...of, 'revoked'], 'fact-in-future');
  if (isBefore(on, parsed(renounced.opened))) report([...of, 'on'], 'renounced-before-opening');
  if (isBefore(revoked, on)) report([...of, 'revoked'], 'revoked-before-renounced');
}

function isBefore(day: number | undefined, other: number | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
