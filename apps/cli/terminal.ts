import { styleText, stripVTControlCharacters } from 'node:util';

/** Where lines are written: how wide it is, and whether it shows colour. */
export interface Terminal {
  readonly width: number;
  /** Colour only on a terminal, and never with NO_COLOR; the words say the same without it. */
  readonly paint: (style: Style, text: string) => string;
  /** The text in lines of at most the width, the first after `indent`, the others a little further. */
  readonly wrapped: (text: string, indent?: number, hanging?: number) => readonly string[];
  /** Two columns: short names, and what they are. */
  readonly table: (rows: readonly (readonly [string, string])[], indent?: number) => readonly string[];
}

export type Style = 'strong' | 'faint' | 'good' | 'open' | 'bad';

const STYLES = { strong: 'bold', faint: 'dim', good: 'green', open: 'yellow', bad: 'red' } as const;

const WIDEST = 110;
const NARROWEST = 40;

export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const width = Math.max(NARROWEST, Math.min(columnsOf(stream), WIDEST));
  const wrapped = (text: string, indent = 0, hanging = 2): readonly string[] =>
    wrap(text, width, indent, hanging);
  return {
    width,
    // Whoever sets both has said no: Node lets FORCE_COLOR win.
    paint: (style, text) => (isPlain() ? text : styleText(STYLES[style], text, { stream })),
    wrapped,
    table(rows, indent = 0) {
      const widest = Math.max(0, ...rows.map(([name]) => lengthOf(name)));
      const column = indent + widest + 2;
      // On a narrow screen what a name means stands below it.
      if (column > width / 2)
        return rows.flatMap(([name, what]) => [...wrapped(name, indent), ...wrapped(what, indent + 2)]);
      return rows.flatMap(([name, what]) => {
        const [first = '', ...others] = wrap(what, width, column, 0);
        const start = ' '.repeat(indent) + name + ' '.repeat(widest - lengthOf(name) + 2);
        return [start + first.slice(column), ...others];
      });
    },
  };
}

/** Somebody wants nothing but letters. */
export function isPlain(): boolean {
  return (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
}

/** A pipe has no columns; whoever knows better says so with COLUMNS. */
function columnsOf(stream: NodeJS.WriteStream): number {
  const stated = Number.parseInt(process.env['COLUMNS'] ?? '', 10);
  return stream.isTTY ? stream.columns : stated > 0 ? stated : WIDEST;
}

/** Breaks at plain spaces only: those inside an amount, or before a colon, do not break. */
function wrap(text: string, width: number, indent: number, hanging: number): readonly string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = ' '.repeat(indent + hanging);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** How many columns a text takes, without its colours. */
export function lengthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** What somebody wrote may hold anything; a terminal obeys control characters, and those that turn the direction of what follows. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');
}
