import {
  LINKED_ADVANTAGES,
  NONE,
  OUTSIDE,
  afterFullMonths,
  dayOf,
  euro,
  parseDay,
  type Facts,
  type FactValue,
  type IncomeLine,
  type IncomeOfPeriod,
  type Person,
  type StatusPeriod,
} from '@pleindroit/law';
import type { z } from 'zod';
import { MILLION, UNKNOWN } from './scalars.ts';
import type { incomeLine, situationItem, WrittenPerson } from './schema.ts';

type WrittenStatus = z.infer<typeof situationItem>;
type WrittenLine = z.infer<typeof incomeLine>;

/** A checked text into the facts of the law: nothing is added to what was stated. */

export function factsOfPerson(written: WrittenPerson): Facts {
  const custody = written['shared-custody'] === NONE ? undefined : written['shared-custody'];
  return {
    born: parsed(written.born),
    'dependant-since': parsed(written['dependant-since']),
    'joined-by': written['joined-by'],
    'lives-with': written['lives-with'],
    ...factsOfTheMutuality(written['ex-officio']),
    'insured-as': written['insured-as'],
    'dependant-as': written['dependant-as'],
    'pays-own-contribution': written['pays-own-contribution'],
    'days-per-fortnight': numeric(custody?.['days-per-fortnight']),
    'shared-custody-declared': custody?.declared,
  };
}

function factsOfTheMutuality(shown: WrittenPerson['ex-officio']): Facts {
  const { 'ended-by-control': ended, renounced, ...registers } = shown ?? {};
  const isNone = renounced === NONE;
  return {
    ...registers,
    'ended-by-control': noneOrDay(ended),
    'renounced-on': isNone ? NONE : parsed(renounced?.on),
    'renounced-right-opened': isNone ? NONE : parsed(renounced?.opened),
    'renouncement-revoked': isNone ? NONE : noneOrDay(renounced?.revoked),
  };
}

/** Who is named by this person, by their places in the list; what is not stated stays so. */
export function namesOfPerson(written: WrittenPerson, placeOf: (id: string) => number): Person['names'] {
  const { partner } = written;
  const holder = written['dependant-of'];
  const parents = written['lives-with-parents'];
  const custody = written['shared-custody'];
  return {
    'dependant-of':
      holder === undefined ? undefined : [holder === 'someone-else' ? OUTSIDE : placeOf(holder)],
    partner: partner === undefined || partner === NONE ? partner : [placeOf(partner.who)],
    'lives-with-parents': parents === undefined || parents === NONE ? parents : parents.map(placeOf),
    'shared-custody': custody === undefined || custody === NONE ? custody : [placeOf(custody.with)],
  };
}

export function bondFacts(partner: WrittenPerson['partner']): Facts {
  if (partner === undefined || partner === NONE) return {};
  return {
    bond: partner.bond,
    'partner-since': parsed(partner.since),
    'partner-declared': noneOrDay(partner.declared),
    separated: partner.separated,
    'separated-since': parsed(partner['separated-since']),
    'same-address': partner['same-address'],
    relative: partner.relative,
    'one-household': partner['one-household'],
  };
}

export function statusesOf(
  written: WrittenPerson['situations'],
): Pick<Person, 'statuses' | 'statusesComplete'> {
  if (written === undefined) return { statuses: [], statusesComplete: false };
  if (written === NONE) return { statuses: [], statusesComplete: true };
  const items = written.filter((item): item is WrittenStatus => 'kind' in item);
  return { statuses: items.map(statusOf), statusesComplete: items.length < written.length };
}

const COUNTS = ['kept-pension-quarters', 'days-per-fortnight', 'percent'];

function statusOf(item: WrittenStatus): StatusPeriod {
  const { kind, since, from, until, ...facts } = item;
  return {
    status: kind,
    from: parsed(since ?? from) ?? 0,
    until: since === undefined ? parsed(until) : 'running',
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, value]): [string, FactValue] => [
        name,
        COUNTS.includes(name) ? numeric(String(value)) : value,
      ]),
    ),
  };
}

export function incomesOf(written: WrittenPerson['incomes']): readonly IncomeOfPeriod[] {
  return Object.entries(written ?? {}).map(([period, list]): IncomeOfPeriod => {
    const [year, month] = period.split('-');
    const kind = month === undefined ? 'year' : 'month';
    const begins = dayOf(Number(year), Number(month ?? 1), 1);
    if (list === NONE) return { kind, begins, lines: [], complete: true };
    const items = list.filter((item): item is WrittenLine => 'kind' in item);
    return {
      kind,
      begins,
      lines: items.map((item) => lineOf(item, kind)),
      complete: items.length < list.length,
    };
  });
}

const MONEY = ['amount', 'charges', 'personal-contributions', 'cadastral-income', 'rental-value', 'rent'];

function lineOf(item: WrittenLine, kind: IncomeOfPeriod['kind']): IncomeLine {
  const stated = Object.entries(item).flatMap(([name, value]): [string, FactValue][] => {
    if (typeof value !== 'string') return [[name, value]];
    if (value === UNKNOWN) return name === 'share' ? UNKNOWN_SHARE : [[name, undefined]];
    if (MONEY.includes(name)) return [[name, value === NONE ? NONE : euro(value)]];
    if (name === 'rate') return [['rate-millionths', millionths(value)]];
    if (name === 'share') return sharesOf(value);
    return [[name, name === 'paid' ? parsed(value) : value]];
  });
  const assumed = [...ASSUMED, ...rhythmOf(item, kind)].filter(
    ([name]) => !stated.some(([one]) => one === name),
  );
  return { facts: Object.fromEntries([...assumed, ...stated]), leftOut: assumed.map(([name]) => name) };
}

/** What the form of a line says by what it leaves out: euro, and the part of this person (documented in the schema). */
const ASSUMED: readonly [string, FactValue][] = [
  ['currency', NONE],
  ['share-of', 1],
  ['share-parts', 1],
  ['held-as', 'owner'],
];

/** What is stated for a whole year was received in that year; holiday pay and the like come once a year (art. 28 § 3). */
function rhythmOf(item: WrittenLine, kind: IncomeOfPeriod['kind']): readonly [string, FactValue][] {
  const isOnceAYear = kind === 'year' || LINKED_ADVANTAGES.some((one) => one === item.kind);
  return isOnceAYear ? [['per', 'year']] : [];
}

const UNKNOWN_SHARE: [string, FactValue][] = [
  ['share-of', undefined],
  ['share-parts', undefined],
];

function sharesOf(text: string): [string, FactValue][] {
  const [of, parts] = text.split('/').map(Number);
  return [
    ['share-of', of],
    ['share-parts', parts],
  ];
}

/** Six decimals at most, so a whole number of millionths: no fraction is ever made. */
function millionths(text: string): number {
  const [whole = '0', decimals = ''] = text.split('.');
  return Number(whole) * MILLION + Number(decimals.padEnd(6, '0'));
}

function noneOrDay(text: string | undefined): FactValue {
  return text === NONE ? NONE : parsed(text);
}

export function parsed(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDay(text);
}

function numeric(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Nobody is older than this: a birth date beyond it is a slip of the pen. */
export function isTooOld(born: number, request: number): boolean {
  return afterFullMonths(born, 130 * 12) <= request;
}
