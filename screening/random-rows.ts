import {
  OUTSIDE,
  amountsInForce,
  day,
  monthsOn,
  type Expression,
  type FactValue,
  type Household,
  type Law,
  type PlacedRule,
} from '@pleindroit/law';
import { columnOf, type Input } from './inputs.ts';
import type { Cell } from './run.ts';

/** What one row states, by column. A card that was answered before comes as its bounds. */
export type Row = Readonly<Record<string, FactValue | Limits>>;
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Between 0 and 1, the same every time (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST = day('1900-01-01');
const LAST = day('2060-12-31');
const VALUES = Object.values(amountsInForce).flatMap(({ values }) => values);
/** Where answers change: the ends of values in force, of months and of February, and days of which no law is known. */
const DAYS = [
  ...VALUES.flatMap(({ from, to }) => [from - 1, from, ...(to === undefined ? [] : [to, to + 1])]),
  ...[
    '1970-01-01',
    '1999-12-31',
    '1948-02-29',
    '2000-02-29',
    '2024-02-28',
    '2024-02-29',
    '2024-11-30',
    '2025-01-31',
    ...[
      '2013-12-31',
      '2014-01-01',
      '2018-12-31',
      '2019-01-01',
      '2020-03-30',
      '2020-03-31',
      '2020-12-31',
      '2021-01-01',
    ],
  ].map(day),
  ...[FIRST, LAST],
];
const AMOUNTS = [0, 1, 2, 5, 49, 50, 51, 99, 100, 999_999_999_999, ...VALUES.map(({ value }) => value)];

export function randomRows(inputs: readonly Input[], count: number, draw: () => number): readonly Row[] {
  const below = (limit: number) => Math.floor(draw() * limit);
  const oneOf = <T>(all: readonly T[]): T | undefined => all[below(all.length)];

  /** Often so many years, to the day, from a day of the same row: ages are reached on days like these. */
  function aDay(others: readonly number[]): number {
    const near = oneOf(others);
    if (near !== undefined && draw() < 0.4) {
      const years = [0, 0, 9, 10, 25, 41, 46, 51, 56, 59, 61, 63, 65][below(13)] ?? 0;
      return monthsOn(near, (draw() < 0.3 ? 1 : -1) * years * 12) + below(3) - 1;
    }
    return draw() < 0.6 ? (oneOf(DAYS) ?? FIRST) : FIRST + below(LAST - FIRST);
  }

  function anAmount(): number {
    return draw() < 0.4 ? (oneOf(AMOUNTS) ?? 0) : below(draw() < 0.5 ? 10_000 : 6_000_000);
  }

  function stated(input: Input, others: readonly number[]): FactValue | Limits {
    if (input.kind === 'period-start' || input.kind === 'period-end') return aDay(others);
    if (input.kind === 'names-nobody') return [undefined, true, false][below(3)];
    if (input.kind === 'card') {
      const low = input.unit === 'count' ? below(8) : anAmount();
      const high = [low, low, low + below(3), low + anAmount(), Infinity][below(5)] ?? low;
      return { low, high };
    }
    const missing = draw();
    if (missing < 0.12) return undefined;
    if (missing < 0.2) return 'none';
    if (input.unit === 'yes-no') return draw() < 0.5;
    if (input.unit === 'choice') return draw() < 0.05 ? 'not-in-the-list' : oneOf(input.values);
    if (input.unit === 'day') return aDay(others);
    return input.unit === 'count' ? below(15) : anAmount();
  }

  return Array.from({ length: count }, () => {
    const row: Record<string, FactValue | Limits> = {};
    const days: number[] = [];
    for (const input of inputs) {
      const value = input.kind === 'period-end' ? endOf(row) : stated(input, days);
      const isDay = input.kind === 'period-start' || (input.kind === 'fact' && input.unit === 'day');
      if (isDay && typeof value === 'number') days.push(value);
      row[columnOf(input)] = value;
    }
    return row;
  });
}

/** The lines of these rows are lines of a year. */
function endOf(row: Readonly<Record<string, FactValue | Limits>>): number {
  const start = row['line_period_start'];
  return monthsOn(typeof start === 'number' ? start : FIRST, 12) - 1;
}

/** The row as DuckDB gets it. */
export function cellsOf(inputs: readonly Input[], row: Row): readonly Cell[] {
  return inputs.flatMap((input): readonly Cell[] => {
    const value = row[columnOf(input)];
    if (typeof value === 'object') return [value.low, value.high === Infinity ? null : value.high];
    if (input.kind !== 'fact' || input.unit === 'choice') return [value ?? null];
    return value === 'none' ? [null, true] : [value ?? null, value === undefined ? null : false];
  });
}

/** The row as the interpreter gets it: a household of one person with one line of income. */
export function householdOf(inputs: readonly Input[], row: Row): Household {
  const facts: Record<string, Record<string, FactValue>> = { household: {}, person: {}, line: {} };
  const names: Record<string, 'none' | readonly number[] | undefined> = {};
  for (const input of inputs) {
    const value = row[columnOf(input)];
    if (input.kind === 'fact' && typeof value !== 'object') (facts[input.level] ??= {})[input.fact] = value;
    if (input.kind === 'names-nobody')
      names[input.fact] = value === undefined ? value : value === true ? 'none' : [OUTSIDE];
    if (input.kind === 'card' && typeof value === 'object') {
      const spread = value.high === Infinity ? undefined : value.high - value.low;
      Object.assign(facts['household'] ?? {}, {
        [`${input.id}-known`]: value.low,
        [`${input.id}-spread`]: spread,
      });
    }
  }
  const start = row['line_period_start'];
  const begins = typeof start === 'number' ? start : FIRST;
  const incomes = [
    { kind: 'year' as const, begins, lines: [{ facts: facts['line'] ?? {} }], complete: true },
  ];
  const person = { facts: facts['person'] ?? {}, names, statuses: [], statusesComplete: true, incomes };
  return { facts: facts['household'] ?? {}, applicant: 0, persons: [person], gaps: [] };
}

/** The law in which the cards that come as columns are facts: what is known, and how much more is possible. */
export function lawGiven(law: Law, inputs: readonly Input[]): Law {
  const rules = new Map(law.rules);
  for (const input of inputs) {
    const rule = input.kind === 'card' ? rules.get(input.id) : undefined;
    if (rule !== undefined) rules.set(rule.id, statedRule(rule));
  }
  return { ...law, rules };
}

function statedRule(rule: PlacedRule): PlacedRule {
  const { unit } = rule.expression;
  const of = { level: 'household', unit } as const;
  const fact = (name: string): Expression => ({ op: 'fact', fact: `${rule.id}-${name}`, args: [], ...of });
  const open: Expression = { op: 'fact', fact: 'never-stated', args: [], unit: 'yes-no', level: 'household' };
  const zero: Expression = { op: 'given', value: 0, args: [], ...of };
  const more: Expression = { op: 'when', args: [open, fact('spread'), zero], ...of };
  return { ...rule, expression: { op: 'plus', args: [fact('known'), more], ...of } };
}
