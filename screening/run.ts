import { DuckDBInstance, dateValue, type DuckDBValue } from '@duckdb/node-api';
import type { Law } from '@pleindroit/law';
import { dayColumns, dayRows } from './days.ts';
import { columnsOf, type Column } from './inputs.ts';
import type { Statement } from './layers.ts';

/** A value of a row: days are whole days since 1970, as everywhere; null is *not stated*. */
export type Cell = number | boolean | string | null;

export interface Answer {
  readonly low: number;
  readonly high: number;
}

/** Answers a statement over these rows (one cell for each column of its inputs) in a DuckDB of its own, in memory. */
export async function run(
  law: Law,
  statement: Statement,
  rows: readonly (readonly Cell[])[],
): Promise<readonly Answer[]> {
  // DuckDB would fetch extensions on its own.
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const load = async (table: string, columns: readonly Column[], cells: readonly (readonly Cell[])[]) => {
    await connection.run(
      `CREATE TABLE ${table} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
    );
    const appender = await connection.createAppender(table);
    for (const row of cells) {
      columns.forEach(({ type }, place) => {
        const cell = valueOf(type, row[place] ?? null);
        if (cell === null) appender.appendNull();
        else appender.appendValue(cell);
      });
      appender.endRow();
    }
    appender.closeSync();
  };
  try {
    const columns = statement.inputs.flatMap(columnsOf);
    const numbered = rows.map((row, place) => [place, ...row]);
    await load(statement.rows, [{ name: 'row_id', type: 'BIGINT' }, ...columns], numbered);
    for (const table of statement.dayTables) {
      const place = columns.findIndex(({ name }) => name === table.day);
      const days = rows.map((row) => row[place]).filter((cell) => typeof cell === 'number');
      await load(table.table, dayColumns(table), dayRows(law, table, days));
    }
    const answer = await connection.runAndReadAll(statement.sql);
    return answer.getRows().map(([, low, high]) => ({ low: figure(low), high: figure(high) }));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function valueOf(type: Column['type'], cell: Cell): DuckDBValue {
  if (typeof cell !== 'number') return cell;
  if (type === 'DATE') return dateValue(cell);
  return type === 'BIGINT' ? BigInt(cell) : cell;
}

/** As the interpreter counts: yes is 1, no limit is infinity. */
function figure(value: DuckDBValue | undefined): number {
  if (value === null || value === undefined) return Infinity;
  return typeof value === 'object' ? dayOfDate(value) : Number(value);
}

function dayOfDate(value: object): number {
  if (!('days' in value) || typeof value.days !== 'number') throw new Error('not an answer of a screening');
  if (!('isFinite' in value) || value.isFinite === true) return value.days;
  return value.days > 0 ? Infinity : -Infinity;
}
