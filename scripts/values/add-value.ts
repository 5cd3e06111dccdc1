import { civilDate, isoDay, parseDay } from '../../law/calendar/calendar.ts';
import { readValueFile, type Fields, type WrittenSeries } from './value-file.ts';

export interface Addition {
  /** Folder and key: `ceiling.month.first`. */
  readonly series: string;
  readonly from: string;
  readonly value: string;
  readonly source: string;
  readonly trust: string;
  /** Last day the source vouches for; the first day of the value when absent. */
  readonly confirmedUntil?: string;
  /** Write over the value that starts on `from`: how a published value takes the place of a computed one. */
  readonly isReplacement: boolean;
}

export type Added = { readonly text: string } | { readonly refused: string };

/**
 * The text of a YAML file with one value more, the one before it closed. Edited line by line, because a file
 * written anew would lose its comments and its layout. Whether the result is sound is for `checkValues` to
 * say.
 */
export function addValue(path: string, text: string, addition: Addition): Added {
  const { file, problems } = readValueFile(path, text);
  const [problem] = problems;
  if (problem) return { refused: `${path}:${problem.line}: ${problem.problem}` };
  const key = keyIn(path, addition.series);
  const series = file.series.find((one) => one.key.text === key);
  if (key === undefined || series === undefined)
    return { refused: `${path} has no series ${addition.series}` };
  const from = parseDay(addition.from);
  if (from === undefined) return { refused: `${addition.from} is not a day, such as 2026-10-01` };
  const { confirmedUntil } = addition;
  if (confirmedUntil !== undefined && parseDay(confirmedUntil) === undefined) {
    return { refused: `${confirmedUntil} is not a day, such as 2026-10-01` };
  }
  // The line is put together as text: nothing that is typed may end it early.
  if (!/^[\d.,-]+$/.test(addition.value)) return { refused: `${addition.value} is not a value` };
  if (!/^[a-z]*$/.test(addition.trust)) return { refused: `${addition.trust} is not a trust` };
  if (/["\\\n]/.test(addition.source)) return { refused: 'a source is one line without " or \\' };

  const lines = text.split('\n');
  const refused = addition.isReplacement
    ? replaceLine(lines, series, addition)
    : addLine(lines, series, addition, from);
  if (refused !== undefined) return { refused };
  moveConfirmed(lines, series, file.fields, addition);
  return { text: lines.join('\n') };
}

/**
 * `ceiling.month.first` in `law/ceiling/ceiling.yaml` is `month.first`; a series of another folder has no
 * key there.
 */
export function keyIn(path: string, series: string): string | undefined {
  const folder = `${path.split('/').at(-2) ?? ''}.`;
  return series.startsWith(folder) ? series.slice(folder.length) : undefined;
}

function replaceLine(lines: string[], series: WrittenSeries, addition: Addition): string | undefined {
  const replaced = series.values.find(({ fields }) => fields.get('from')?.text === addition.from);
  if (replaced === undefined)
    return `${addition.series} has no value that starts on ${addition.from}: nothing to replace`;
  const line = lines[replaced.line - 1] ?? '';
  lines[replaced.line - 1] = `${indentOf(line)}${written(addition, replaced.fields.get('to')?.text)}`;
  return undefined;
}

function addLine(
  lines: string[],
  series: WrittenSeries,
  addition: Addition,
  from: number,
): string | undefined {
  const last = series.values.at(-1);
  if (last === undefined) return `${addition.series} has no value yet: write the first one by hand`;
  const isFactor = series.fields.get('unit')?.text === 'factor';
  const refused = isFactor ? undefined : doesNotFollow(addition.series, last.fields, from);
  if (refused !== undefined) return refused;
  const line = lines[last.line - 1] ?? '';
  if (!isFactor && !last.fields.has('to')) {
    const closed = line.replace(/(\bfrom: *"?[\d-]{10}"?),/, `$1, to: "${isoDay(from - 1)}",`);
    if (closed === line)
      return `line ${last.line} is not written as { from: …, value: … }: close it by hand first`;
    lines[last.line - 1] = closed;
  }
  // A value of a year ends with it: the next year is not known until someone says so.
  const isYear = series.fields.get('dated-by')?.text === 'year';
  const to = isYear ? `${civilDate(from).year}-12-31` : undefined;
  lines.splice(last.line, 0, `${indentOf(line)}${written(addition, to)}`);
  return undefined;
}

function doesNotFollow(series: string, last: Fields, from: number): string | undefined {
  const start = parseDay(last.get('from')?.text ?? '');
  const to = last.get('to')?.text;
  const end = to === undefined ? undefined : parseDay(to);
  if (start !== undefined && from === start) {
    return `${series} already has a value from ${isoDay(start)}: add --replace to write over it`;
  }
  if (start !== undefined && from < start)
    return `overlap: the last value of ${series} starts on ${isoDay(start)}`;
  if (end !== undefined && from <= end) return `overlap: the last value of ${series} ends on ${isoDay(end)}`;
  if (end !== undefined && from > end + 1) {
    const next = isoDay(end + 1);
    return `gap: the last value of ${series} ends on ${isoDay(end)}, so the next one starts on ${next}`;
  }
  return undefined;
}

/** An open value vouched for on its first day at least: else it would be carried forward before it began. */
function moveConfirmed(lines: string[], series: WrittenSeries, file: Fields, addition: Addition): void {
  const own = series.fields.get('confirmed-until');
  const known = own?.text ?? file.get('confirmed-until')?.text ?? '';
  const isYear = series.fields.get('dated-by')?.text === 'year';
  const wanted = addition.confirmedUntil ?? (isYear ? known : addition.from);
  if (wanted <= known) return;
  const index = lines.findIndex((line, position) => position >= series.key.line && /^ +dated-by:/.test(line));
  const line = `${indentOf(lines[index] ?? '  ')}confirmed-until: ${wanted}`;
  if (own === undefined) lines.splice(index + 1, 0, line);
  else lines[own.line - 1] = line;
}

function written({ from, value, source, trust }: Addition, to: string | undefined): string {
  const end = to === undefined ? '' : `to: "${to}", `;
  return `- { from: "${from}", ${end}value: "${value}", source: "${source}", trust: ${trust} }`;
}

function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? '';
}
