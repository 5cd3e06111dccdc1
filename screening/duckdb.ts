/** How names and values are written in the SQL of DuckDB. Whatever is not plainly a name or a whole number is refused. */
import { isoDay } from '@pleindroit/law';

/** `counted-income` → `counted_income`. Only ids and names that cards are written with come here, never a text of a user. */
export function identifier(...names: readonly string[]): string {
  const written = names.map((name) => name.replaceAll(/[-.]/g, '_')).join('_');
  if (!/^[a-z][a-z0-9_]*$/.test(written)) throw new RangeError(`not an identifier: ${written}`);
  return written;
}

/** A value of a choice, as the cards write it. */
export function text(value: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(value)) throw new RangeError(`not a value of a choice: ${value}`);
  return `'${value}'`;
}

export function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return value < 0 ? `(${value})` : String(value);
}

export function date(day: number): string {
  if (!Number.isSafeInteger(day)) throw new RangeError(`not a day: ${day}`);
  return `DATE '${isoDay(day)}'`;
}

export const count = (value: number): string => `CAST(${whole(value)} AS DOUBLE)`;

export const NEVER = "DATE 'infinity'";
export const SINCE_EVER = "DATE '-infinity'";
export const WITHOUT_END = "CAST('infinity' AS DOUBLE)";
export const WITHOUT_BEGINNING = "CAST('-infinity' AS DOUBLE)";
