import type { StatedCoPayment } from '@pleindroit/assessment/maf';
import { civilDate, dayOf, euro, isoDay } from '@pleindroit/law';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { checked } from '../checked.ts';
import type { Report, Written, WrittenDocument } from '../document.ts';
import { parsed } from '../persons.ts';
import type { Problem } from '../problem.ts';
import { coPayment, type WrittenCoPayment } from './maf-schema.ts';

export type CoPaymentsReading =
  | { readonly coPayments: readonly StatedCoPayment[]; readonly problems?: undefined }
  | { readonly coPayments?: undefined; readonly problems: readonly Problem[] };

/** Of whom and of which year the co-payments are. */
export interface CoPaymentsOf {
  readonly year: number;
  readonly persons: readonly string[];
  readonly today: number;
}

export const MOST_CO_PAYMENTS = 5000;
export const MOST_CHARACTERS_OF_CSV = 1_000_000;
const COLUMNS = Object.keys(coPayment.shape);
const NEEDED = ['person', 'day', 'care', 'amount'];
const AMOUNTS = ['amount', 'paid-by-others'];
const LIST = 'co-payments';
const schema = z.object({ [LIST]: z.array(coPayment) });

/** A list of co-payments as CSV: a heading, then commas, semicolons or tabs; amounts with a point or a comma. */
export function readCoPayments(text: string, of: CoPaymentsOf): CoPaymentsReading {
  if (text.length > MOST_CHARACTERS_OF_CSV) {
    return { problems: [{ path: '', code: 'too-large', values: { limit: String(MOST_CHARACTERS_OF_CSV) } }] };
  }
  const table = tableOf(text);
  if (table.problem !== undefined) return { problems: [table.problem] };
  const { heading, rows } = table;
  const columns = wrongColumns(heading);
  if (columns.length > 0) return { problems: columns };
  const source: WrittenDocument = {
    written: { [LIST]: rows.map(({ cells }) => rowOf(heading, cells)) },
    problems: [],
    isUnreadable: false,
    at: ([, row, column]) => {
      const line = typeof row === 'number' ? rows[row]?.line : 1;
      const place = heading.indexOf(String(column));
      return line === undefined ? undefined : { line, column: Math.max(place, 0) + 1 };
    },
  };
  const { data, problems } = checked(source, {
    schema,
    contradictions: ({ [LIST]: list }, report) => wrongCoPayments(list, of, report),
    withStandIns: (written) => ({ [LIST]: wholeCoPayments(written[LIST], of) }),
  });
  return data === undefined ? { problems } : { coPayments: data[LIST].map(coPaymentOf) };
}

export function coPaymentOf(written: WrittenCoPayment): StatedCoPayment {
  const { person, care } = written;
  const stay = written['day-of-stay'];
  return {
    person,
    care,
    day: parsed(written.day) ?? 0,
    amount: euro(written.amount) ?? 0,
    paidByOthers: euro(written['paid-by-others'] ?? '0') ?? 0,
    ...(stay === undefined ? {} : { dayOfStay: Number(stay) }),
  };
}

/** Of another year, of tomorrow, of nobody, or too many. */
export function wrongCoPayments(
  list: readonly WrittenCoPayment[],
  { year, persons, today }: CoPaymentsOf,
  report: Report,
): void {
  if (list.length > MOST_CO_PAYMENTS) {
    return report([LIST], 'too-many-co-payments', { limit: String(MOST_CO_PAYMENTS) });
  }
  list.forEach(({ person, day }, index) => {
    const on = parsed(day) ?? today;
    if (!persons.includes(person)) report([LIST, index, 'person'], 'unknown-person', { name: person });
    if (on > today) report([LIST, index, 'day'], 'fact-in-future');
    else if (civilDate(on).year !== year)
      report([LIST, index, 'day'], 'not-in-the-year', { year: String(year) });
  });
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function tableOf(
  text: string,
):
  | { readonly heading: readonly string[]; readonly rows: readonly Row[]; readonly problem?: undefined }
  | { readonly problem: Problem } {
  try {
    const found = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      trim: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      info: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    const [heading, ...rows] = found.map(({ record, info }): Row => ({ cells: record, line: info.lines }));
    return { heading: heading?.cells ?? [], rows };
  } catch (error) {
    const line = error instanceof CsvError ? Number(error['lines']) : 1;
    return { problem: { path: '', code: 'csv-not-readable', values: {}, at: { line, column: 1 } } };
  }
}

/** Spreadsheets here write semicolons, because the comma is in the amounts. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, 2000).split('\n', 1)[0] ?? '';
  return [';', '\t'].find((one) => heading.includes(one)) ?? ',';
}

function wrongColumns(heading: readonly string[]): readonly Problem[] {
  const at = (column: number) => ({ at: { line: 1, column } });
  const known = COLUMNS.join(', ');
  return [
    ...NEEDED.filter((column) => !heading.includes(column)).map((column): Problem => ({
      path: '',
      code: 'csv-without-column',
      values: { column },
      ...at(1),
    })),
    ...heading.flatMap((column, place): readonly Problem[] => {
      const values = { column: column.slice(0, 60), known };
      if (!COLUMNS.includes(column))
        return [{ path: '', code: 'csv-unknown-column', values, ...at(place + 1) }];
      if (heading.indexOf(column) < place)
        return [{ path: '', code: 'duplicate-key', values: { key: column }, ...at(place + 1) }];
      return [];
    }),
  ];
}

/** An empty cell says nothing. */
function rowOf(heading: readonly string[], cells: readonly string[]): Written {
  return Object.fromEntries(
    heading.flatMap((column, place): [string, string][] => {
      const cell = cells[place] ?? '';
      if (cell === '') return [];
      return [[column, AMOUNTS.includes(column) ? cell.replace(',', '.') : cell]];
    }),
  );
}

/** Rows from which something was taken out, whole again: only to look at the rest. */
export function wholeCoPayments(list: Written | undefined, { year, persons, today }: CoPaymentsOf): Written {
  if (!Array.isArray(list)) return [];
  const day = isoDay(Math.min(today, dayOf(year, 1, 1)));
  const standIn = { person: persons[0] ?? 'nobody', day, care: 'consultation', amount: '0' };
  return list.map((one: Written) => (one instanceof Object ? { ...standIn, ...one } : one));
}
