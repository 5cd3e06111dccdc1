import type { MafQuestion } from '@pleindroit/assessment/maf';
import { NONE, dayOf, euro, isoDay, type Facts } from '@pleindroit/law';
import { checked } from '../checked.ts';
import { contradictions } from '../consistency.ts';
import { readDocument, type Report, type Written } from '../document.ts';
import { parsed } from '../persons.ts';
import type { Problem } from '../problem.ts';
import { situationOf } from '../read-situation.ts';
import type { WrittenSituation } from '../schema.ts';
import { coPaymentOf, wholeCoPayments, wrongCoPayments, type CoPaymentsOf } from './co-payments.ts';
import { maf as schema, type WrittenMaf } from './maf-schema.ts';

export type MafReading =
  | { readonly question: MafQuestion; readonly of: CoPaymentsOf; readonly problems?: undefined }
  | { readonly question?: undefined; readonly problems: readonly Problem[] };

/** The text of a question about maximum billing (YAML or JSON), or everything that is wrong with it. */
export function readMaf(text: string, today: number): MafReading {
  const source = readDocument(text);
  const { data, problems } = checked(source, {
    schema,
    contradictions: (written, report) => wrongIn(written, today, report),
    withStandIns: (written) => withStandIns(written, today),
  });
  if (data === undefined) return { problems };
  const list = data['co-payments'];
  return {
    of: coPaymentsOf(data, today),
    question: {
      year: Number(data.year),
      situation: withMafFacts(data, today),
      ...(list === undefined ? {} : { coPayments: list.map(coPaymentOf) }),
    },
  };
}

function withStandIns(stated: Readonly<Record<string, Written>>, today: number): Written {
  const persons = stated['persons'] ?? {};
  const names = Object.keys(persons);
  const year = stated['year'] ?? isoDay(today).slice(0, 4);
  const of = { year: Number(year), persons: names, today };
  const list = stated['co-payments'];
  return {
    applicant: names[0] ?? 'nobody',
    ...stated,
    year,
    persons,
    ...(list === undefined ? {} : { 'co-payments': wholeCoPayments(list, of) }),
  };
}

function wrongIn(written: WrittenMaf, today: number, report: Report): void {
  const of = coPaymentsOf(written, today);
  if (dayOf(of.year, 1, 1) > today) report(['year'], 'fact-in-future');
  contradictions(asSituation(written, today), today, report);
  wrongCoPayments(written['co-payments'] ?? [], of, report);
}

function coPaymentsOf({ year, persons }: WrittenMaf, today: number): CoPaymentsOf {
  return { year: Number(year), persons: Object.keys(persons), today };
}

/** The household of the right is that of the last day of the year, or of today. */
function asSituation({ year, applicant, persons, others }: WrittenMaf, today: number): WrittenSituation {
  const request = isoDay(Math.min(today, dayOf(Number(year), 12, 31)));
  return { request, applicant, persons, ...(others === undefined ? {} : { others }) };
}

const MONEY = [
  'borne-year-before',
  'borne-two-years-before',
  'net-income-two-years-before',
  'net-income-three-years-before',
] as const;
const DAYS = ['first-registered', 'increased-family-allowances'] as const;
const AS_WRITTEN = [
  'lives-with-the-applicant',
  'set-apart',
  'depends-on-care',
  'right-in-the-year',
  'right-only-by-reduced-allowance',
  'chronic-illness-status',
] as const;

function withMafFacts(written: WrittenMaf, today: number): MafQuestion['situation'] {
  const situation = situationOf(asSituation(written, today), today);
  const { household } = situation;
  const fell = written['income-that-fell'];
  const isNone = fell === NONE;
  return {
    ...situation,
    household: {
      ...household,
      facts: {
        ...household.facts,
        'maf-year': dayOf(Number(written.year), 1, 1),
        home: written.home,
        'income-of-six-months': isNone ? NONE : money(fell?.['six-months']),
        'income-of-last-month': isNone ? NONE : money(fell?.['last-month']),
      },
      persons: household.persons.map((person, place) => ({
        ...person,
        facts: { ...person.facts, ...mafFactsOf(Object.values(written.persons)[place] ?? {}) },
      })),
    },
  };
}

function mafFactsOf(person: WrittenMaf['persons'][string]): Facts {
  return Object.fromEntries([
    ...MONEY.map((name) => [name, person[name] === NONE ? NONE : money(person[name])]),
    ...DAYS.map((name) => [name, person[name] === NONE ? NONE : parsed(person[name])]),
    ...AS_WRITTEN.map((name) => [name, person[name]]),
  ]) as Facts;
}

function money(text: string | undefined): number | undefined {
  return text === undefined ? undefined : euro(text);
}
