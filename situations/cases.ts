import { readFileSync, readdirSync } from 'node:fs';
import { Document, parse } from 'yaml';

/** One acceptance case: a situation as text, and what must come out of it. */
export interface Case {
  readonly name: string;
  readonly file: string;
  readonly chapter: string;
  readonly articles: string;
  readonly situation: string;
  /** What this row states, by the name of its column; nothing of a story. */
  readonly stated: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, string>>;
  readonly byHand: string;
}

const HERE = new URL('./', import.meta.url);

export function allCases(): readonly Case[] {
  const tables = readdirSync(HERE).filter((name) => name.endsWith('.md'));
  const stories = readdirSync(new URL('stories/', HERE)).filter((name) => name.endsWith('.yaml'));
  return [
    ...tables.sort().flatMap((name) => casesOfPage(name, readFileSync(new URL(name, HERE), 'utf8'))),
    ...stories.sort().map((name) => story(name, readFileSync(new URL(`stories/${name}`, HERE), 'utf8'))),
  ];
}

/** The situation of a story, as text. */
export function storyText(name: string): string {
  const found = allCases().find(({ file }) => file === `stories/${name}.yaml`);
  if (found === undefined) throw new Error(`no story called ${name}`);
  return found.situation;
}

/** A page of tables: above each table stands its situation, with `<name>` for the cell of that column. */
export function casesOfPage(file: string, page: string): readonly Case[] {
  const cases: Case[] = [];
  let chapter = file;
  let template: string[] = [];
  let header: readonly string[] | undefined;
  let inTemplate = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) {
      inTemplate = line.startsWith('```yaml');
      if (inTemplate) template = [];
      header = undefined;
    } else if (inTemplate) template.push(line);
    else if (line.startsWith('#')) chapter = line.replace(/^#+\s*/, '');
    else if (!line.startsWith('|')) header = undefined;
    else if (/^\|[\s|:-]+\|$/.test(line)) continue;
    else if (header === undefined) header = cellsOf(line);
    else cases.push(row(file, chapter, template, header, cellsOf(line)));
  }
  return cases;
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const FOR_THE_READER: ReadonlySet<string> = new Set(['case', 'article', 'by hand']);

function row(
  file: string,
  chapter: string,
  template: readonly string[],
  header: readonly string[],
  cells: readonly string[],
): Case {
  if (cells.length !== header.length)
    throw new Error(`${file}: ${cells.length} cells under ${header.length}: ${cells[0] ?? ''}`);
  const cell = new Map(header.map((name, index) => [name, cells[index] ?? '']));
  const situation = template.flatMap((line) => {
    let isStated = true;
    const filled = line.replace(/<([a-z0-9-]+)>/g, (whole, name: string) => {
      const value = cell.get(name);
      if (value === undefined) throw new Error(`${file}: no column called ${name}`);
      if (value === '') isStated = false;
      return value;
    });
    return isStated ? [filled] : [];
  });
  const filled = [...cell].filter(([, value]) => value !== '');
  const expected = filled.filter(([name]) => name.startsWith('='));
  const stated = filled.filter(([name]) => !name.startsWith('=') && !FOR_THE_READER.has(name));
  return {
    name: cell.get('case') ?? '',
    file,
    chapter,
    articles: cell.get('article') ?? '',
    situation: situation.join('\n'),
    stated: Object.fromEntries(stated),
    expected: Object.fromEntries(expected.map(([name, value]) => [name.replace(/^=\s*/, ''), value])),
    byHand: cell.get('by hand') ?? '',
  };
}

interface Story {
  readonly title: string;
  readonly articles: readonly string[];
  readonly source?: string;
  readonly situation: unknown;
  readonly expect: Readonly<Record<string, string | readonly string[]>>;
  readonly 'by hand'?: string;
}

function story(file: string, text: string): Case {
  const told = parse(text, { schema: 'failsafe' }) as Story;
  return {
    name: told.title,
    file: `stories/${file}`,
    chapter: 'Stories',
    articles: told.articles.join(', '),
    stated: {},
    situation: new Document(told.situation, { schema: 'failsafe' }).toString(),
    expected: Object.fromEntries(
      Object.entries(told.expect).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.join(' '),
      ]),
    ),
    byHand: told['by hand'] ?? told.source ?? '',
  };
}
