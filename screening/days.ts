import {
  OF_THE_HOUSEHOLD,
  interpreter,
  type Expression,
  type Facts,
  type Household,
  type Law,
} from '@pleindroit/law';
import { identifier } from './duckdb.ts';
import { TYPES, type Column } from './inputs.ts';

/**
 * SQL knows no calendar here. What follows from one stated day (the first of its month, the day somebody is 25, the amount in
 * force) is a column of a small table with one row for each day that was stated, and the interpreter fills it.
 */
export interface DayTable {
  readonly table: string;
  /** The column of the rows that holds the stated day. */
  readonly day: string;
  readonly columns: ReadonlyMap<string, Expression>;
}

export type DayNode = Extract<Expression, { op: 'calendar' | 'months-on' | 'after-full-months' | 'amount' }>;
export type DayLeaf = Extract<Expression, { op: 'fact' | 'period-start' }>;

export function isDayNode(node: Expression): node is DayNode {
  return ['calendar', 'months-on', 'after-full-months', 'amount'].includes(node.op);
}

/** The stated day from which it follows. A day that is itself computed from facts has no table: the card cannot be written. */
export function dayUnder(node: DayNode): DayLeaf {
  const [of] = node.args;
  if (of.op === 'fact' || of.op === 'period-start') return of;
  if (isDayNode(of) && of.op !== 'amount') return dayUnder(of);
  throw new Error(`${node.op} of ${of.op} cannot be written as SQL: only what follows from one stated day`);
}

/** `first_of_month_before`, `after_full_months_300`, `ceiling_month_first_on_first_of_month_before`. */
export function dayName(node: DayNode): string {
  const [of] = node.args;
  const before = isDayNode(of) ? [dayName(of)] : [];
  if (node.op === 'amount') return identifier(node.series, ...(before.length === 0 ? [] : ['on', ...before]));
  if (node.op === 'calendar') return identifier(node.step, ...before);
  return identifier(node.op, String(node.months), ...before);
}

export function dayColumns({ columns }: DayTable): readonly Column[] {
  const followed = [...columns].map(([name, { unit }]): Column => ({ name, type: TYPES[unit] }));
  return [{ name: 'day', type: 'DATE' }, ...followed];
}

/** The rows of the table for these days, in the order of its columns; null where the law of that day is not known here. */
export function dayRows(
  law: Law,
  { columns }: DayTable,
  days: Iterable<number>,
): (readonly [number, ...(number | null)[]])[] {
  const nodes = [...columns.values()];
  return [...new Set(days)]
    .sort((a, b) => a - b)
    .map((day) => {
      const answer = interpreter(law, onlyStating(day, nodes));
      const values = nodes.map((node) => {
        const { low, high } = answer(
          node,
          node.level === 'household' ? OF_THE_HOUSEHOLD : { person: 0, income: 0, line: 0 },
        );
        return low === high ? low : null;
      });
      return [day, ...values];
    });
}

/** A household of which only this day is known, wherever the expressions look for it. */
function onlyStating(day: number, nodes: readonly Expression[]): Household {
  const facts: Record<string, number> = {};
  for (const node of nodes) {
    const leaf = isDayNode(node) ? dayUnder(node) : node;
    if (leaf.op === 'fact') facts[leaf.fact] = day;
  }
  const stated: Facts = facts;
  const incomes = [{ kind: 'year' as const, begins: day, lines: [{ facts: stated }], complete: true }];
  const person = { facts: stated, names: {}, statuses: [], statusesComplete: true, incomes };
  return { facts: stated, applicant: 0, persons: [person], gaps: [] };
}
