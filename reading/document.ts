import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  Pair,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { Problem, ProblemCode } from './problem.ts';

/** What was written, as text all the way down: no number is made here, so that no cent is lost and no date is guessed. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

export type Place = readonly (string | number)[];

/** Tells one problem at its place. */
export type Report = (place: Place, code: ProblemCode, values?: Problem['values']) => void;

export interface WrittenDocument {
  readonly written: Written;
  readonly problems: readonly Problem[];
  /** The text as a whole cannot be read: there is nothing to look at beside these problems. */
  readonly isUnreadable: boolean;
  readonly at: (place: Place) => Problem['at'];
}

export const MOST_CHARACTERS = 200_000;
const DEEPEST = 20;
const SYNTAX: Readonly<Record<string, ProblemCode>> = {
  MULTIPLE_DOCS: 'several-documents',
  TAB_AS_INDENT: 'tab',
  RESOURCE_EXHAUSTION: 'too-deep',
};
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** What a text means when these are left out is not that nobody knows. */
const KEPT_UNKNOWN = [
  'currency',
  'share',
  'held-as',
  'signed',
  'paid-by-others',
  'known',
  'deliberately-false',
];

/**
 * YAML or JSON (which is YAML) into text, maps and lists. Aliases, keys written twice and keys that are no plain names are
 * refused by name. A key whose value is `unknown` is the same as a key that is left out, where leaving it out says nothing.
 */
export function readDocument(text: string): WrittenDocument {
  const nowhere = () => undefined;
  if (text.length > MOST_CHARACTERS) {
    return refused({ code: 'too-large', values: { limit: String(MOST_CHARACTERS) } });
  }
  const lines = new LineCounter();
  let source: Document.Parsed;
  try {
    source = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      // A pretty error holds its whole line, and a line of junk makes one at each of its characters.
      prettyErrors: false,
      // The parser compares every key with every other one; here each is looked up once.
      uniqueKeys: false,
      stringKeys: false,
    });
  } catch {
    // The parser follows nesting with the call stack.
    return refused({ code: 'too-deep', values: { limit: String(DEEPEST) } });
  }
  const position = (offset: number | undefined): Problem['at'] => {
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const syntax = source.errors.map((error): Problem => {
    const code = SYNTAX[error.code] ?? 'not-readable';
    const at = position(error.pos[0]);
    const values = code === 'too-deep' ? { limit: String(DEEPEST) } : {};
    return { path: '', code, values, ...(at === undefined ? {} : { at }) };
  });
  if (syntax.length > 0)
    return { written: {}, problems: firstOfEachLine(syntax), isUnreadable: true, at: nowhere };

  const problems: Problem[] = [];
  const positions = new Map<string, Problem['at']>();
  const report = (place: Place, code: Problem['code'], node: Node | null, values: Problem['values'] = {}) => {
    const at = position(node?.range?.[0]);
    problems.push({ path: pathOf(place), code, values, ...(at === undefined ? {} : { at }) });
  };

  const visit = (node: unknown, place: Place): Written => {
    if (isNode(node) && node.tag !== undefined) {
      report(place, 'tag', node, { written: node.tag.slice(0, 60) });
    }
    if (node instanceof Object && 'range' in node)
      positions.set(pathOf(place), position((node as Node).range?.[0]));
    if (isAlias(node)) {
      report(place, 'alias', node);
      return '';
    }
    if (place.length > DEEPEST) {
      report(place.slice(0, DEEPEST), 'too-deep', node as Node, { limit: String(DEEPEST) });
      return '';
    }
    if (isSeq(node)) {
      const items = node.items.map((item, index) => visit(item, [...place, index]));
      return isNotKnownToBeClosed(node.items.at(-1)) ? items.slice(0, -1) : items;
    }
    if (isMap(node)) {
      const seen = new Set<string>();
      const entries = withoutCutAmounts(node).flatMap((pair: Pair): [string, Written][] => {
        const key = isScalar(pair.key) ? textOf(pair.key.value) : '';
        if (!isScalar(pair.key) || key === '' || FORBIDDEN_KEYS.includes(key)) {
          report(place, 'forbidden-key', pair.key as Node | null, { key: key.slice(0, 60) });
          return [];
        }
        if (seen.has(key)) {
          report([...place, key], 'duplicate-key', pair.key, { key: key.slice(0, 60) });
          return [];
        }
        seen.add(key);
        const value = visit(pair.value, [...place, key]);
        if (value !== 'unknown' || KEPT_UNKNOWN.includes(key)) return [[key, value]];
        // Of somebody who is written down nothing may be known, and this person is there all the same.
        return isListOfPersons(place) ? [[key, {}]] : [];
      });
      return Object.fromEntries(entries);
    }
    return isScalar(node) ? textOf(node.value) : '';
  };
  const written = visit(source.contents, []);
  return { written, problems, isUnreadable: false, at: (place) => nearest(positions, place) };
}

/**
 * In `{ amount: 1.900,50 }` the comma ends the amount, and 50 becomes a name with nothing behind it. It is put together again, so
 * that one mistake is told, as it was written.
 */
function withoutCutAmounts({ items, flow }: YAMLMap): readonly Pair[] {
  if (flow !== true) return items;
  const whole: Pair[] = [];
  for (const pair of items) {
    const before = whole.at(-1);
    const isCut =
      isScalar(pair.key) &&
      /^\d{1,3}$/.test(textOf(pair.key.value)) &&
      isEmpty(pair.value) &&
      isScalar(before?.value);
    const start = isScalar(before?.value) ? textOf(before.value.value) : '';
    if (!isCut || before === undefined || !/\d$/.test(start)) whole.push(pair);
    else {
      const joined = new Scalar(`${start},${isScalar(pair.key) ? textOf(pair.key.value) : ''}`);
      if (isScalar(before.value)) joined.range = before.value.range ?? null;
      whole[whole.length - 1] = new Pair(before.key, joined);
    }
  }
  return whole;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && textOf(value.value) === '');
}

/** Every scalar of the failsafe schema is text; an empty place is an empty text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `['persons', 'anna', 'incomes', '2025-01', 0]` → `persons.anna.incomes.2025-01[0]`. */
export function pathOf(place: Place): string {
  return place.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    '',
  );
}

/** What is missing has no position of its own: the thing around it has one. */
function nearest(positions: ReadonlyMap<string, Problem['at']>, place: Place): Problem['at'] {
  for (let length = place.length; length >= 0; length--) {
    const at = positions.get(pathOf(place.slice(0, length)));
    if (at !== undefined) return at;
  }
  return undefined;
}

/** `others: unknown` at the end of a list: it is not closed. */
function isNotKnownToBeClosed(item: unknown): boolean {
  if (!isMap(item) || item.items.length !== 1) return false;
  const [pair] = item.items;
  return (
    isScalar(pair?.key) &&
    pair.key.value === 'others' &&
    isScalar(pair.value) &&
    pair.value.value === 'unknown'
  );
}

/** Of the text itself, or of a change in a history. */
function isListOfPersons(place: Place): boolean {
  return (
    place.at(-1) === 'persons' && (place.length === 1 || (place.length === 3 && place[0] === 'happened'))
  );
}

/** What spoils the whole text comes alone: one tab makes a dozen other mistakes. And one slip makes several in its line. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const spoils = problems.filter(({ code }) => code !== 'not-readable');
  const first = new Map<string, Problem>();
  for (const one of spoils.length > 0 ? spoils : problems) {
    const line = `${one.code} ${one.at?.line ?? ''}`;
    if (!first.has(line)) first.set(line, one);
  }
  return [...first.values()];
}

function refused({ code, values }: Pick<Problem, 'code' | 'values'>): WrittenDocument {
  return { written: {}, problems: [{ path: '', code, values }], isUnreadable: true, at: () => undefined };
}
