import {
  OF_THE_HOUSEHOLD,
  dayOf,
  interpreter,
  verdictOf,
  type Card,
  type IncomeLine,
  type Interpreter,
  type Law,
  type Step,
  type Verdict,
} from '@pleindroit/law';
import {
  ceilingOfAChild,
  ceilingOfTheIncomeMaf,
  ceilingOfTheSocialMaf,
  countedCoPayment,
  incomeForTheBracket,
  isInTheMafHousehold,
  isUnder19,
  isUnderTheSocialMaf,
} from '@pleindroit/law/maf';
import { amountsRead } from '../amounts.ts';
import type { AmountRead, Bounds, Open } from '../answer.ts';
import { bounds } from '../comparison.ts';
import { asksOf, opensOf } from '../open.ts';
import type { Situation } from '../situation.ts';
import { rulesBehind, stepsUnder } from '../walk.ts';
import { circlesOf, type CirclesOfAPerson } from './comparison.ts';
import { counted, type CeilingKind, type CoPayment, type Counted, type Group } from './counter.ts';

/** A door of its own: what a household pays itself in a year at most (law of 14 July 1994, arts 37quinquies to 37quaterdecies). */
export type { CirclesOfAPerson, Difference } from './comparison.ts';
export type { CeilingKind, CoPayment, Counted, CountedCoPayment, Filled } from './counter.ts';

/** What is asked: a year, the persons on 1 January, and what was paid so far. */
export interface MafQuestion {
  readonly year: number;
  readonly situation: Situation;
  /** Absent when nobody told any: then only the ceilings are known. */
  readonly coPayments?: readonly StatedCoPayment[];
}

export interface StatedCoPayment extends CoPayment {
  readonly paidByOthers: number;
  readonly dayOfStay?: number;
}

export interface MafAnswer {
  readonly year: number;
  readonly persons: readonly CirclesOfAPerson[];
  readonly ceilings: readonly CeilingAnswer[];
  /** Net taxable income of the household, that of the year looked at or what took its place. */
  readonly income: Bounds;
  /** What is given back for certain, and what may be given back when what is open turns out well. */
  readonly counter?: { readonly certain: Counted; readonly possible: Counted };
  readonly asks: readonly string[];
  readonly open: readonly Open[];
  readonly amounts: readonly AmountRead[];
  readonly articles: readonly string[];
  readonly interpretations: readonly number[];
}

export interface CeilingAnswer {
  readonly kind: CeilingKind;
  /** Of a child by itself. */
  readonly child?: string;
  /** Whether anybody is under it. */
  readonly verdict: Verdict;
  /** Those who fill it for certain, and those who may. */
  readonly persons: readonly string[];
  readonly perhaps: readonly string[];
  readonly ceiling: Bounds;
  readonly step: Step;
}

export function mafOf({ year, situation, coPayments }: MafQuestion, law: Law): MafAnswer {
  const asked = withCoPayments(situation, year, coPayments ?? []);
  const answer = interpreter(law, asked.situation.household);
  const ceilings = ceilingsOf(situation, answer);
  const steps = [...ceilings.map(({ step }) => step), ...membershipSteps(situation, answer)];
  const priced = (coPayments ?? []).map((one, place) => {
    const step = answer(countedCoPayment, asked.places[place]);
    return { ...one, counted: bounds(step), step };
  });
  const roots = [...steps, ...priced.map(({ step }) => step)];
  const rules = [...rulesBehind(roots)];
  const placeOf = (path: string) => placeInTheList(path, situation, asked.places);
  return {
    year,
    persons: circlesOf(situation, answer),
    ceilings,
    income: bounds(answer(incomeForTheBracket)),
    ...(coPayments === undefined
      ? {}
      : {
          counter: {
            certain: counted(priced, groupsOf(ceilings, 'certain'), ({ low }) => low),
            possible: counted(priced, groupsOf(ceilings, 'possible'), ({ low, high = low }) => high),
          },
        }),
    asks: [...new Set(roots.flatMap((step) => asksOf(step, asked.situation)).map(placeOf))],
    open: opensOf(roots, asked.situation).map((one) =>
      one.kind === 'fact' ? { ...one, path: placeOf(one.path) } : one,
    ),
    amounts: amountsRead(stepsUnder(steps), law, situation),
    articles: [...new Set(rules.flatMap(({ articles }) => articles))],
    interpretations: [...new Set(rules.flatMap(({ interpretations }) => interpretations))].sort(
      (a, b) => a - b,
    ),
  };
}

/** Each ceiling under which somebody is, or may be. */
function ceilingsOf(situation: Situation, answer: Interpreter): readonly CeilingAnswer[] {
  const places = situation.persons.map(({ id }, person) => ({
    id,
    subject: { ...OF_THE_HOUSEHOLD, person },
  }));
  const who = (card: Card, is: Verdict) =>
    places.filter(({ subject }) => verdictOf(answer(card, subject)) === is).map(({ id }) => id);
  const group = (card: Card) => ({ persons: who(card, 'met'), perhaps: who(card, 'open') });
  const children = places.flatMap(({ id, subject }): readonly CeilingAnswer[] => {
    const verdict = verdictOf(answer(isUnder19, subject));
    if (verdict === 'not met') return [];
    const step = answer(ceilingOfAChild, subject);
    const [persons, perhaps] = verdict === 'met' ? [[id], []] : [[], [id]];
    return [{ kind: 'child', child: id, verdict, persons, perhaps, ceiling: bounds(step), step }];
  });
  const shared = (kind: CeilingKind, members: Card, ceiling: Card): CeilingAnswer => {
    const { persons, perhaps } = group(members);
    const verdict = persons.length > 0 ? 'met' : perhaps.length > 0 ? 'open' : 'not met';
    const step = answer(ceiling);
    return { kind, verdict, persons, perhaps, ceiling: bounds(step), step };
  };
  return [
    ...children,
    shared('social', isUnderTheSocialMaf, ceilingOfTheSocialMaf),
    shared('income', isInTheMafHousehold, ceilingOfTheIncomeMaf),
  ].filter(({ verdict }) => verdict !== 'not met');
}

/** What is certain rests on those who are in it for certain and on the highest ceiling that is possible; the other one on the rest. */
function groupsOf(ceilings: readonly CeilingAnswer[], view: 'certain' | 'possible'): readonly Group[] {
  return ceilings.map(({ kind, persons, perhaps, ceiling: { low, high = Infinity } }) =>
    view === 'certain'
      ? { kind, persons, ceiling: high }
      : { kind, persons: [...persons, ...perhaps], ceiling: low },
  );
}

function membershipSteps({ persons }: Situation, answer: Interpreter): readonly Step[] {
  return persons.flatMap((_, person) =>
    [isInTheMafHousehold, isUnderTheSocialMaf, isUnder19].map((card) =>
      answer(card, { ...OF_THE_HOUSEHOLD, person }),
    ),
  );
}

/** Each co-payment as a line of its person, in the year it is counted in. */
function withCoPayments(situation: Situation, year: number, coPayments: readonly StatedCoPayment[]) {
  const { household, persons } = situation;
  const begins = dayOf(year, 1, 1);
  const lines = persons.map((): IncomeLine[] => []);
  const places = coPayments.map((one) => {
    const person = persons.findIndex(({ id }) => id === one.person);
    const line = (lines[person]?.push({ facts: factsOf(one) }) ?? 0) - 1;
    return { person, income: 0, line };
  });
  return {
    places,
    situation: {
      ...situation,
      household: {
        ...household,
        persons: household.persons.map((one, place) => ({
          ...one,
          incomes: [{ kind: 'year' as const, begins, complete: true, lines: lines[place] ?? [] }],
        })),
      },
    },
  };
}

/** A line of a person is a co-payment of the list: `persons.anna.incomes.2025[0].day-of-stay` → `co-payments[3].day-of-stay`. */
function placeInTheList(
  path: string,
  { persons }: Situation,
  places: ReturnType<typeof withCoPayments>['places'],
): string {
  const [, name, line, fact] = /^persons\.([^.[]+)\.incomes\.\d{4}\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  if (name === undefined) return path;
  const person = persons.findIndex(({ id }) => id === name);
  const place = places.findIndex((one) => one.person === person && one.line === Number(line));
  return `co-payments[${place}].${fact}`;
}

function factsOf({ care, day, amount, paidByOthers, dayOfStay }: StatedCoPayment) {
  return { care, day, 'co-payment': amount, 'paid-by-others': paidByOthers, 'day-of-stay': dayOfStay };
}
