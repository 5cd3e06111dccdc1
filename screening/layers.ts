import type { Level, Unit } from '@pleindroit/law';
import { known, type Bounds } from './bounds.ts';
import { dayName, dayUnder, type DayLeaf, type DayNode, type DayTable } from './days.ts';
import { NEVER, WITHOUT_BEGINNING, WITHOUT_END, count, identifier } from './duckdb.ts';
import { columnOf, type Input } from './inputs.ts';

/**
 * The SELECTs of a query, one above the other. Layer 0 reads what was stated; each further one adds columns that read the
 * layers below it, so that every card is a visible column and nothing is computed twice.
 */
export interface Layers {
  column(names: readonly string[], bounds: Bounds): Bounds;
  supplied(id: string, unit: Unit): Bounds;
  fact(level: Level, fact: string, unit: Unit): Bounds;
  choice(level: Level, fact: string, values: readonly string[]): string;
  namesNobody(fact: string): Bounds;
  /** `unit` is that of the fact, which another card may ask for its value. */
  isNone(level: Level, fact: string, unit: Unit): Bounds;
  periodStart(): Bounds;
  periodEnd(): Bounds;
  ofDay(node: DayNode): Bounds;
}

export interface Statement {
  readonly sql: string;
  /** The table it reads. */
  readonly rows: string;
  /** What the rows state, in the order in which the card asks for it. */
  readonly inputs: readonly Input[];
  readonly dayTables: readonly DayTable[];
}

const NONE_IS = {
  'yes-no': 'FALSE',
  day: NEVER,
  count: count(0),
  cents: '0',
  coefficient: '0',
  choice: 'NULL',
};

export function layersOf(rows: string): Layers & { statement(root: Bounds): Statement } {
  const inputs = new Map<string, Input>();
  const dayTables = new Map<string, DayTable & { readonly columns: Map<string, DayNode> }>();
  const selected: Map<string, string>[] = [new Map([['row_id', 'source.row_id']])];

  function select(layer: number, name: string, sql: string): string {
    const columns = (selected[layer] ??= new Map<string, string>());
    columns.set(name, sql);
    return name;
  }

  function isTaken(name: string): boolean {
    return selected.some((columns) => columns.has(`${name}_low`));
  }

  function column(names: readonly string[], { unit, low, high, layer: below }: Bounds): Bounds {
    const stem = identifier(...names);
    let name = stem;
    for (let place = 2; isTaken(name); place++) name = `${stem}_${place}`;
    const layer = below + 1;
    return { unit, low: select(layer, `${name}_low`, low), high: select(layer, `${name}_high`, high), layer };
  }

  /** A column of the rows as bounds, under its own name; asked twice, it is selected once. */
  function stated(unit: Unit, name: string, value: string, least?: string): Bounds {
    const { low, high } = known(unit, value, least);
    return { unit, low: select(0, `${name}_low`, low), high: select(0, `${name}_high`, high), layer: 0 };
  }

  function input<I extends Input>(stating: I): string {
    const name = columnOf(stating);
    if (!inputs.has(name)) inputs.set(name, stating);
    return name;
  }

  function stating(level: Level, fact: string, unit: Unit): string {
    return input({ kind: 'fact', level, fact, unit, values: [] });
  }

  function dayColumn(leaf: DayLeaf): { readonly name: string; readonly never?: string } {
    if (leaf.op === 'period-start') return { name: input({ kind: 'period-start' }) };
    const name = stating(leaf.level, leaf.fact, 'day');
    return { name, never: `source.${name}_none` };
  }

  return {
    column,
    supplied(id, unit) {
      const name = input({ kind: 'card', id, unit });
      const low = select(0, `${name}_low`, known(unit, `source.${name}_low`).low);
      const high = select(0, `${name}_high`, known(unit, `source.${name}_high`).high);
      return { unit, low, high, layer: 0 };
    },
    fact(level, fact, unit) {
      const name = stating(level, fact, unit);
      return stated(
        unit,
        name,
        `CASE WHEN source.${name}_none THEN ${NONE_IS[unit]} ELSE source.${name} END`,
      );
    },
    choice(level, fact, values) {
      const before = inputs.get(identifier(level, fact));
      const all = new Set([...(before?.kind === 'fact' ? before.values : []), ...values]);
      const name = columnOf({ kind: 'fact', level, fact, unit: 'choice', values: [...all] });
      inputs.set(name, { kind: 'fact', level, fact, unit: 'choice', values: [...all] });
      return select(0, name, `source.${name}`);
    },
    namesNobody(fact) {
      const name = input({ kind: 'names-nobody', fact });
      return stated('yes-no', name, `source.${name}`);
    },
    isNone(level, fact, unit) {
      const name = stating(level, fact, unit);
      return stated('yes-no', `${name}_is_none`, `source.${name}_none`);
    },
    periodStart() {
      return stated('day', input({ kind: 'period-start' }), 'source.line_period_start');
    },
    periodEnd() {
      return stated('day', input({ kind: 'period-end' }), 'source.line_period_end');
    },
    ofDay(node) {
      const { name: day, never } = dayColumn(dayUnder(node));
      const table = `days_of_${day}`;
      let columns = dayTables.get(day)?.columns;
      if (columns === undefined)
        dayTables.set(day, { table, day, columns: (columns = new Map<string, DayNode>()) });
      const name = dayName(node);
      columns.set(name, node);
      const value = `${table}.${name}`;
      if (node.op === 'amount') return stated(node.unit, `${day}_${name}`, value);
      const then = node.unit === 'day' ? NEVER : WITHOUT_END;
      const least = node.unit === 'day' ? undefined : WITHOUT_BEGINNING;
      const orNever = never === undefined ? value : `CASE WHEN ${never} THEN ${then} ELSE ${value} END`;
      return stated(node.unit, `${day}_${name}`, orNever, least);
    },
    statement(root) {
      const tables = [...dayTables.values()];
      return {
        sql: written(rows, selected, tables, root),
        rows,
        inputs: [...inputs.values()],
        dayTables: tables,
      };
    },
  };
}

function written(
  rows: string,
  selected: readonly ReadonlyMap<string, string>[],
  tables: readonly DayTable[],
  root: Bounds,
): string {
  const columns = (layer: ReadonlyMap<string, string>) =>
    [...layer].map(([name, sql]) => `    ${sql} AS ${name}`).join(',\n');
  const joins = tables.map(({ table, day }) => `\n  LEFT JOIN ${table} ON ${table}.day = source.${day}`);
  const complete = tables.map(
    ({ table, day }, place) =>
      `\n  ${place === 0 ? 'WHERE' : 'AND'} CASE WHEN source.${day} IS NOT NULL AND ${table}.day IS NULL ` +
      `THEN error('a day of ${day} is missing from ${table}') ELSE TRUE END`,
  );
  const [first = new Map<string, string>(), ...further] = selected;
  const layers = further.map(
    (layer, place) =>
      `layer_${place + 1} AS (\n  SELECT\n    *,\n${columns(layer)}\n  FROM ${place === 0 ? 'stated' : `layer_${place}`}\n)`,
  );
  const stated = `stated AS (\n  SELECT\n${columns(first)}\n  FROM ${rows} AS source${joins.join('')}${complete.join('')}\n)`;
  const last = further.length === 0 ? 'stated' : `layer_${further.length}`;
  return (
    `-- Written from the cards by screening/sql.ts: change the cards, not this file.\n` +
    `WITH ${[stated, ...layers].join(',\n')}\n` +
    `SELECT\n  row_id,\n  ${root.low} AS low,\n  ${root.high} AS high\nFROM ${last}\nORDER BY row_id;\n`
  );
}
