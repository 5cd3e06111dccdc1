import {
  OF_THE_HOUSEHOLD,
  civilDate,
  dayOf,
  firstOfMonth,
  interpreter,
  isSettled,
  monthsOn,
  timesAYear,
  type Facts,
  type IncomeLine,
  type IncomeOfPeriod,
  type Law,
  type Person,
} from '@pleindroit/law';
import { periodName } from '../paths.ts';
import type { Situation } from '../situation.ts';

/**
 * A household on a later day *if its income stays as it is*: months after the last one that was stated are like it, and a year that nobody
 * stated is made of its months, or like the year before. What was stated is never changed, and every guess is told.
 */
export interface CarriedOn {
  readonly situation: Situation;
  readonly guesses: readonly Guess[];
}

export type Guess =
  /** The income of this period is like that one. */
  | { readonly kind: 'like'; readonly person: string; readonly period: string; readonly like: string }
  /** A year made of its twelve months, some of them guessed. */
  | { readonly kind: 'made-of-months'; readonly person: string; readonly period: string }
  /** Nobody said whether income has risen: it has not (art. 32). */
  | { readonly kind: 'not-risen' };

export function carriedOn(situation: Situation, request: number, law: Law): CarriedOn {
  const guesses: Guess[] = [];
  const { household } = situation;
  const persons = household.persons.map((person, place) => {
    const id = situation.persons[place]?.id ?? '';
    const months = monthsUpTo(request, id, person, guesses);
    const years = yearsUpTo(request, id, person, months, guesses, (incomes) =>
      timesOf(situation, place, incomes, law),
    );
    return { ...person, incomes: [...months, ...years] };
  });
  const { signed, 'income-risen': risen } = household.facts;
  if (risen === undefined) guesses.push({ kind: 'not-risen' });
  const isLater = request > situation.request || signed === undefined;
  return {
    guesses,
    situation: {
      ...situation,
      request,
      household: {
        ...household,
        persons,
        facts: {
          ...household.facts,
          request,
          'income-risen': risen ?? false,
          ...(isLater ? { signed: request, 'handed-in': request } : {}),
        },
      },
    },
  };
}

/** Those that were stated, and each later one to the month of that day. */
function monthsUpTo(day: number, id: string, person: Person, guesses: Guess[]): readonly IncomeOfPeriod[] {
  const stated = person.incomes
    .filter(({ kind }) => kind === 'month')
    .toSorted((a, b) => a.begins - b.begins);
  const last = stated.at(-1);
  if (last === undefined) return [];
  const months = [...stated];
  const like = periodName('month', last.begins);
  // A reference year may be the year of that day in the end, but never one after it.
  for (let begins = monthsOn(last.begins, 1); begins <= firstOfMonth(day); begins = monthsOn(begins, 1)) {
    months.push({ ...last, begins });
    guesses.push({ kind: 'like', person: id, period: periodName('month', begins), like });
  }
  return months;
}

/** The year before that day, when nobody stated it; and before it what it needs. */
function yearsUpTo(
  day: number,
  id: string,
  person: Person,
  months: readonly IncomeOfPeriod[],
  guesses: Guess[],
  timesIn: (incomes: readonly IncomeOfPeriod[]) => TimesAYear,
): readonly IncomeOfPeriod[] {
  const stated = person.incomes.filter(({ kind }) => kind === 'year');
  const year = civilDate(day).year - 1;
  const begins = dayOf(year, 1, 1);
  if (stated.some((one) => one.begins === begins)) return stated;
  const ofTheYear = months.filter((one) => civilDate(one.begins).year === year);
  if (ofTheYear.length === 12) {
    guesses.push({ kind: 'made-of-months', person: id, period: String(year) });
    const lines = yearOfMonths(ofTheYear, timesIn(ofTheYear));
    return [
      ...stated,
      { kind: 'year', begins, complete: ofTheYear.every(({ complete }) => complete), lines },
    ];
  }
  const before = stated.toSorted((a, b) => a.begins - b.begins).at(-1);
  if (ofTheYear.length > 0 || before === undefined || before.begins > begins) return stated;
  const like = periodName('year', before.begins);
  guesses.push({ kind: 'like', person: id, period: String(year), like });
  return [...stated, { ...before, begins }];
}

/** How many times a year a line is paid, as the law says; undefined when its rhythm is not known. */
type TimesAYear = (income: number, line: number) => number | undefined;

function timesOf(
  situation: Situation,
  person: number,
  incomes: readonly IncomeOfPeriod[],
  law: Law,
): TimesAYear {
  const { household } = situation;
  const persons = household.persons.map((one, place) => (place === person ? { ...one, incomes } : one));
  const answer = interpreter(law, { ...household, persons });
  return (income, line) => {
    const times = answer(timesAYear, { ...OF_THE_HOUSEHOLD, person, income, line });
    return isSettled(times) ? times.low : undefined;
  };
}

interface LineOfMonth {
  readonly facts: Facts;
  readonly perYear: number | undefined;
}

/** What is paid by the month adds up; what a person holds, as a dwelling, stands there once, as it is at the end. */
function yearOfMonths(months: readonly IncomeOfPeriod[], times: TimesAYear): readonly IncomeLine[] {
  const paid = new Map<string, LineOfMonth[]>();
  for (const [income, { lines }] of months.entries()) {
    for (const [line, { facts }] of lines.entries()) {
      if (isHeld(facts)) continue;
      const key = JSON.stringify(withoutSums(facts));
      paid.set(key, [...(paid.get(key) ?? []), { facts, perYear: times(income, line) }]);
    }
  }
  return [
    ...[...paid.values()].map(yearOfLines),
    ...(months.at(-1)?.lines ?? []).filter(({ facts }) => isHeld(facts)),
  ];
}

function isHeld({ kind }: Facts): boolean {
  return HELD.some((one) => one === kind);
}

const HELD = ['own-dwelling', 'other-property', 'unbuilt-property', 'foreign-property', 'capital'] as const;

const SUMS = ['amount', 'charges', 'personal-contributions'] as const;

function withoutSums(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => name !== 'per' && !SUMS.some((one) => one === name)),
  );
}

/** The same income of twelve months or fewer. A sum that is stated in some of them only is not known. */
function yearOfLines(lines: readonly LineOfMonth[]): IncomeLine {
  const sums = SUMS.filter(
    (name) => name === 'amount' || lines.some(({ facts }) => facts[name] !== undefined),
  );
  const [first] = lines;
  const { per: _per, ...facts } = first?.facts ?? {};
  return {
    facts: {
      ...facts,
      per: 'year',
      ...Object.fromEntries(sums.map((name) => [name, yearlySum(name, lines)])),
    },
  };
}

/** In cents. A year of months may end in a part of a cent: an income is rounded up and its costs down, so that nobody is promised too much. */
function yearlySum(name: (typeof SUMS)[number], lines: readonly LineOfMonth[]): number | undefined {
  let twelfths = 0;
  for (const { facts, perYear } of lines) {
    const value = facts[name];
    if (typeof value !== 'number' || perYear === undefined) return undefined;
    twelfths += value * perYear;
  }
  return name === 'amount' ? Math.ceil(twelfths / 12) : Math.floor(twelfths / 12);
}
