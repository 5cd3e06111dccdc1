import { lengthOf, type Terminal } from './terminal.ts';

/** One row of a sum: what it is, what it counts for (nothing when it is no part of the sum), and how that was computed. */
export interface SumRow {
  readonly name: string;
  readonly amount?: string;
  readonly notes: readonly string[];
}

const GAP = 2;

/** Rows whose amounts stand under each other, to the cent, and under a line what they come to. */
export function sumLines(
  rows: readonly (SumRow & { readonly indent: number })[],
  total: readonly [name: string, amount: string] | undefined,
  terminal: Terminal,
  indent: number,
): readonly string[] {
  const all = [...rows, ...(total === undefined ? [] : [{ name: total[0], amount: total[1], indent }])];
  const widest = Math.max(...all.map(({ amount = '' }) => lengthOf(amount)));
  const names = Math.max(...all.map((one) => one.indent + lengthOf(one.name)));
  const right = Math.min(terminal.width, names + GAP + widest);
  return [
    ...rows.flatMap((row) => [
      ...(row.amount === undefined
        ? terminal.wrapped(row.name, row.indent)
        : withAmount(row.name, row.amount, row.indent)),
      ...row.notes.flatMap((note) => terminal.wrapped(terminal.paint('faint', note), row.indent + 2)),
    ]),
    ...(total === undefined ? [] : [rightOf('─'.repeat(Math.min(widest, right - indent)))]),
    ...(total === undefined ? [] : withAmount(...total, indent)),
  ];

  /** On a narrow screen the amount stands below its name, where the other amounts stand. */
  function withAmount(name: string, amount: string, at: number): readonly string[] {
    const lines = terminal.wrapped(name, at);
    const last = lines.at(-1) ?? '';
    const room = right - lengthOf(last) - lengthOf(amount);
    if (room >= GAP) return [...lines.slice(0, -1), last + ' '.repeat(room) + amount];
    return [...lines, ...(at + lengthOf(amount) > right ? terminal.wrapped(amount, at) : [rightOf(amount)])];
  }

  function rightOf(text: string): string {
    return ' '.repeat(Math.max(0, right - lengthOf(text))) + text;
  }
}
