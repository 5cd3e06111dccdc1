import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';

/** A piece of text of a file and the line it stands on, so that a problem can name its place. */
export interface Written {
  readonly text: string;
  readonly line: number;
}

export type Fields = ReadonlyMap<string, Written>;

export interface WrittenSeries {
  readonly key: Written;
  readonly fields: Fields;
  readonly values: readonly { readonly line: number; readonly fields: Fields }[];
}

/** A file of dated amounts as it is written: nothing is checked yet but its shape. */
export interface ValueFile {
  readonly path: string;
  readonly fields: Fields;
  readonly series: readonly WrittenSeries[];
}

export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly problem: string;
}

/**
 * Reads the text of one file. The failsafe schema leaves every scalar as it is written: with the usual one
 * 1.0800 would become 1.08 and a day would become an instant.
 */
export function readValueFile(path: string, text: string): { file: ValueFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, strict: true });
  const problems: Problem[] = [];
  const lineOf = (node: Node | null | undefined): number => lines.linePos(node?.range?.[0] ?? 0).line;
  const refuse = (node: Node | null | undefined, problem: string): void => {
    problems.push({ path, line: lineOf(node), problem });
  };

  for (const error of document.errors) {
    const [first = error.message] = error.message.split('\n');
    problems.push({ path, line: error.linePos?.[0].line ?? 1, problem: first });
  }

  const entries = (map: YAMLMap): { key: Written; keyNode: Node; value: unknown }[] =>
    map.items.flatMap(({ key, value }) =>
      isScalar(key) ? [{ key: { text: textOf(key), line: lineOf(key) }, keyNode: key, value }] : [],
    );

  const fieldsOf = (map: YAMLMap, except?: string): Fields => {
    const fields = new Map<string, Written>();
    for (const { key, keyNode, value } of entries(map)) {
      if (key.text === except) continue;
      if (isScalar(value)) fields.set(key.text, { text: textOf(value), line: lineOf(value) });
      else refuse(keyNode, `${key.text} must be a text`);
    }
    return fields;
  };

  const seriesOf = (key: Written, map: YAMLMap): WrittenSeries => {
    const list = map.get('values', true) as Node | undefined;
    const values = (isSeq(list) ? list.items : []).flatMap((item) => {
      if (isMap(item)) return [{ line: lineOf(item), fields: fieldsOf(item) }];
      refuse(item as Node, `${key.text}: a value is written { from: …, value: …, source: …, trust: … }`);
      return [];
    });
    if (values.length === 0) problems.push({ path, line: key.line, problem: `${key.text} has no values` });
    return { key, fields: fieldsOf(map, 'values'), values };
  };

  const root = document.contents;
  const fields = new Map<string, Written>();
  const series: WrittenSeries[] = [];
  if (!isMap(root)) refuse(root, 'a file of values is a list of keys');
  else {
    for (const { key, keyNode, value } of entries(root)) {
      if (isMap(value)) series.push(seriesOf(key, value));
      else if (isScalar(value)) fields.set(key.text, { text: textOf(value), line: lineOf(value) });
      else refuse(keyNode, `${key.text} must be a text or a series`);
    }
  }
  return { file: { path, fields, series }, problems };
}

function textOf({ value }: Scalar): string {
  return typeof value === 'string' ? value : '';
}
