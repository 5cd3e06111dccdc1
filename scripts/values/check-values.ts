import { TRUSTS, UNITS } from '../../law/amounts/units.ts';
import { civilDate, isoDay, lastOfMonth, parseDay } from '../../law/calendar/calendar.ts';
import { euro } from '../../law/money/money.ts';
import type { Fields, Problem, ValueFile, Written, WrittenSeries } from './value-file.ts';

export interface CheckedValue {
  readonly from: string;
  readonly to?: string;
  readonly value: number;
  readonly scale: number;
  readonly source: string;
  readonly trust: string;
}

export interface CheckedSeries {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly isConstant: boolean;
  readonly confirmedUntil: string;
  readonly values: readonly CheckedValue[];
}

const DATED_BY = ['month', 'year', 'day'];
const FILE_KEYS = ['confirmed-until'];
const SERIES_KEYS = ['label', 'unit', 'dated-by', 'constant', 'confirmed-until'];
const VALUE_KEYS = ['from', 'to', 'value', 'source', 'trust'];

type Refuse = (line: number, problem: string) => void;

/** Checks all files at once: every problem with its place, and the series that are sound, sorted by name. */
export function checkValues(files: readonly ValueFile[]): { problems: Problem[]; series: CheckedSeries[] } {
  const problems: Problem[] = [];
  const found = new Map<string, string>();
  const series = files.flatMap((file) => {
    const refuse: Refuse = (line, problem) => problems.push({ path: file.path, line, problem });
    unknownKeys(file.fields, FILE_KEYS, refuse);
    const confirmed = dayIn(file.fields, 'confirmed-until', 1, refuse);
    return file.series.flatMap((written) => {
      const name = `${file.path.split('/').at(-2) ?? ''}.${written.key.text}`;
      if (!/^[a-z]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z0-9]+)*)+$/.test(name)) {
        refuse(written.key.line, `${name} is not a name: lower case, words joined by - and parts by .`);
      }
      const first = found.get(name);
      if (first !== undefined) refuse(written.key.line, `${name} stands already at ${first}`);
      found.set(name, `${file.path}:${written.key.line}`);
      const checked = checkSeries(name, written, confirmed, refuse);
      return checked === undefined ? [] : [checked];
    });
  });
  return { problems, series: series.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function checkSeries(
  name: string,
  { key, fields, values }: WrittenSeries,
  confirmedInFile: number | undefined,
  refuse: Refuse,
): CheckedSeries | undefined {
  unknownKeys(fields, SERIES_KEYS, refuse);
  const label = textIn(fields, 'label', key.line, refuse);
  const unit = oneOf(fields, 'unit', UNITS, key.line, refuse);
  const datedBy = oneOf(fields, 'dated-by', DATED_BY, key.line, refuse);
  const confirmed = fields.has('confirmed-until')
    ? dayIn(fields, 'confirmed-until', key.line, refuse)
    : confirmedInFile;
  const dated = values.map((value) => checkValue(value, unit, datedBy, refuse));
  if (unit === 'factor') checkOrder(dated, refuse);
  else checkNoGapNoOverlap(dated, refuse);
  checkConfirmed(dated, confirmed, refuse);
  const isConstant =
    fields.has('constant') && oneOf(fields, 'constant', ['yes'], key.line, refuse) !== undefined;
  if (isConstant) checkOpenEnd(dated, refuse);
  if (!label || !unit || confirmed === undefined) return undefined;
  const sound = dated.flatMap(({ checked }) => checked ?? []);
  return { name, label: label.text, unit, isConstant, confirmedUntil: isoDay(confirmed), values: sound };
}

interface Dated {
  readonly line: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly isOpen: boolean;
  readonly checked?: CheckedValue;
}

function checkValue(
  { line, fields }: { readonly line: number; readonly fields: Fields },
  unit: string | undefined,
  datedBy: string | undefined,
  refuse: Refuse,
): Dated {
  unknownKeys(fields, VALUE_KEYS, refuse);
  const from = dayIn(fields, 'from', line, refuse);
  const isOpen = !fields.has('to');
  const to = isOpen ? undefined : dayIn(fields, 'to', line, refuse);
  const source = textIn(fields, 'source', line, refuse);
  const trust = oneOf(fields, 'trust', TRUSTS, line, refuse);
  const written = textIn(fields, 'value', line, refuse);
  if (from !== undefined && to !== undefined && to < from) refuse(line, 'to is before from');
  checkBounds(from, to, datedBy, line, refuse);
  const number = written === undefined || unit === undefined ? undefined : numberOf(written, unit, refuse);
  if (from === undefined || (!isOpen && to === undefined) || !source || !trust || !number) {
    return { line, from, to, isOpen };
  }
  const end = to === undefined ? {} : { to: isoDay(to) };
  const checked = { from: isoDay(from), ...end, ...number, source: source.text, trust };
  return { line, from, to, isOpen, checked };
}

/**
 * An amount starts and ends with a month, or with a year: a day slipped by one is the commonest mistake in
 * such a list.
 */
function checkBounds(
  from: number | undefined,
  to: number | undefined,
  datedBy: string | undefined,
  line: number,
  refuse: Refuse,
): void {
  if (datedBy === undefined || datedBy === 'day') return;
  const first = from === undefined ? undefined : civilDate(from);
  if (first && (first.dayOfMonth !== 1 || (datedBy === 'year' && first.month !== 1))) {
    refuse(line, `from is not the first day of a ${datedBy}`);
  }
  if (to !== undefined && (to !== lastOfMonth(to) || (datedBy === 'year' && civilDate(to).month !== 12))) {
    refuse(line, `to is not the last day of a ${datedBy}`);
  }
}

function numberOf(
  written: Written,
  unit: string,
  refuse: Refuse,
): { value: number; scale: number } | undefined {
  if (unit.startsWith('EUR')) {
    const value = /^\d+\.\d{2}$/.test(written.text) ? euro(written.text) : undefined;
    if (value !== undefined) return { value, scale: 1 };
    refuse(
      written.line,
      `${written.text} is not an amount: euro with exactly two decimals, such as "27550.86"`,
    );
    return undefined;
  }
  const parts = /^(\d{1,3})(?:\.(\d{1,8}))?$/.exec(written.text);
  if (parts === null) {
    refuse(written.line, `${written.text} is not a ${unit}: a decimal such as "1.0612"`);
    return undefined;
  }
  const decimals = parts[2] ?? '';
  return {
    value: Number(`${parts[1] ?? ''}${decimals}`),
    scale: 10 ** (decimals.length + (unit.startsWith('percent') ? 2 : 0)),
  };
}

function checkNoGapNoOverlap(values: readonly Dated[], refuse: Refuse): void {
  checkOrder(values, refuse);
  values.slice(1).forEach((value, index) => {
    const before = values[index];
    if (before === undefined || value.from === undefined) return;
    if (before.isOpen) refuse(before.line, `to is missing: the next value starts on ${isoDay(value.from)}`);
    if (before.to === undefined || before.from === undefined || value.from <= before.from) return;
    if (value.from <= before.to)
      refuse(value.line, `overlaps the value before it, which ends on ${isoDay(before.to)}`);
    if (value.from > before.to + 1)
      refuse(value.line, `gap: the value before it ends on ${isoDay(before.to)}`);
  });
}

function checkOrder(values: readonly Dated[], refuse: Refuse): void {
  values.slice(1).forEach(({ line, from }, index) => {
    const before = values[index]?.from;
    if (before === undefined || from === undefined || from > before) return;
    refuse(line, `not sorted: the value before it starts on ${isoDay(before)}`);
  });
}

/** What holds until a text changes it has no last day; once a text ends it, it is constant no longer. */
function checkOpenEnd(values: readonly Dated[], refuse: Refuse): void {
  const last = values.at(-1);
  if (last?.isOpen === false) refuse(last.line, 'constant: the last value has no end');
}

/** A value that starts after the last confirmed day would be carried forward before it even began. */
function checkConfirmed(values: readonly Dated[], confirmed: number | undefined, refuse: Refuse): void {
  for (const { line, from, isOpen } of values) {
    if (isOpen && from !== undefined && confirmed !== undefined && from > confirmed) {
      refuse(
        line,
        `starts after confirmed-until (${isoDay(confirmed)}): give its series a later confirmed-until`,
      );
    }
  }
}

function unknownKeys(fields: Fields, known: readonly string[], refuse: Refuse): void {
  for (const [key, { line }] of fields) {
    if (!known.includes(key)) refuse(line, `unknown key ${key} (known: ${known.join(', ')})`);
  }
}

function textIn(fields: Fields, key: string, line: number, refuse: Refuse): Written | undefined {
  const written = fields.get(key);
  if (written !== undefined && written.text.trim() !== '') return written;
  refuse(written?.line ?? line, `${key} is missing`);
  return undefined;
}

function dayIn(fields: Fields, key: string, line: number, refuse: Refuse): number | undefined {
  const written = textIn(fields, key, line, refuse);
  if (written === undefined) return undefined;
  const day = parseDay(written.text);
  if (day === undefined) refuse(written.line, `${key}: ${written.text} is not a day`);
  return day;
}

function oneOf(fields: Fields, key: string, allowed: readonly string[], line: number, refuse: Refuse) {
  const written = textIn(fields, key, line, refuse);
  if (written === undefined || allowed.includes(written.text)) return written?.text;
  refuse(written.line, `unknown ${key} ${written.text} (one of ${allowed.join(', ')})`);
  return undefined;
}
