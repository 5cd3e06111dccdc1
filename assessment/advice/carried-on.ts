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
          ...(isLater ? { signed: request } : {}),
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

/** What is paid by the month adds up; what is stated for a year anyway, as a dwelling, stands there once, as it is at the end. */
function yearOfMonths(months: readonly IncomeOfPeriod[], times: TimesAYear): readonly IncomeLine[] {
  const sums = new Map<
    string,
    { readonly facts: Facts; readonly twelfths: Map<string, number | undefined> }
  >();
  const others: IncomeLine[] = [];
  for (const [income, { lines }] of months.entries()) {
    for (const [line, { facts }] of lines.entries()) {
      if (!isPaidByTheMonth(facts)) {
        if (income === months.length - 1) others.push({ facts });
        continue;
      }
      const { amount, charges, 'personal-contributions': contributions, per: _per, ...rest } = facts;
      const key = JSON.stringify(rest);
      const sum = sums.get(key) ?? { facts: rest, twelfths: new Map<string, number | undefined>() };
      sums.set(key, sum);
      const perYear = times(income, line);
      for (const [name, value] of Object.entries({
        amount,
        charges,
        'personal-contributions': contributions,
      })) {
        if (value === undefined && name !== 'amount') continue;
        const before = sum.twelfths.has(name) ? sum.twelfths.get(name) : 0;
        const isKnown = typeof value === 'number' && perYear !== undefined && before !== undefined;
        sum.twelfths.set(name, isKnown ? before + value * perYear : undefined);
      }
    }
  }
  const summed = [...sums.values()].map(({ facts, twelfths }): IncomeLine => {
    const cents = [...twelfths].map(([name, sum]) => [name, wholeCents(name, sum)] as const);
    return { facts: { ...facts, per: 'year', ...Object.fromEntries(cents) } };
  });
  return [...summed, ...others];
}

function isPaidByTheMonth({ amount, kind }: Facts): boolean {
  return (typeof amount === 'number' || kind === undefined) && kind !== 'capital';
}

/** A year of months may end in a part of a cent: an income is rounded up and its costs down, so that nobody is promised too much. */
function wholeCents(name: string, twelfths: number | undefined): number | undefined {
  if (twelfths === undefined) return undefined;
  return name === 'amount' ? Math.ceil(twelfths / 12) : Math.floor(twelfths / 12);
}
