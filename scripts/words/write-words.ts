import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintsAboutWords } from './check-words.ts';
import { readWords, type WordsRead } from './read-words.ts';

/** One JSON of words: the languages that it has, the YAML from which each is made, and the sources that use it. */
interface Words {
  readonly languages: readonly string[];
  /** From interview/words, without the language and the ending. */
  readonly folders: readonly string[];
  readonly target: string;
  readonly sources: readonly string[];
  readonly needed: () => ReadonlySet<string>;
}

async function allWords(): Promise<readonly Words[]> {
  // Not before it is run: the words of a new card are checked by whoever adds it, and its law must load first.
  const { neededWords } = await import('./needed-words.ts');
  const { neededOfCitizen } = await import('./needed-of-citizen.ts');
  return [
    {
      languages: ['fr', 'nl'],
      folders: ['.'],
      target: 'words.json',
      sources: ['interview/*.ts', 'apps/cli/**/*.ts', 'apps/web/src/**/*.{ts,svelte}'],
      needed: neededWords,
    },
    {
      languages: ['fr', 'nl', 'de', 'en'],
      folders: ['citizen/questions', 'citizen/papers', 'citizen/result', 'citizen/pages'],
      target: 'citizen.json',
      sources: ['interview/citizen/*.ts', 'papers/*.ts', 'apps/web/src/**/*.{ts,svelte}'],
      needed: neededOfCitizen,
    },
  ];
}

/** Checks the words and writes the JSON that the interview reads, or with `onlyCheck` compares it. */
export async function writeWords(
  root: string,
  onlyCheck: boolean,
): Promise<{ readonly isSound: boolean; readonly lines: readonly string[] }> {
  const written = (await allWords()).map((words) => writeOne(root, words, onlyCheck));
  return {
    isSound: written.every(({ isSound }) => isSound),
    lines: written.flatMap(({ lines }) => lines),
  };
}

function writeOne(root: string, { languages, folders, target, sources, needed }: Words, onlyCheck: boolean) {
  const read = Object.fromEntries(
    languages.map((language) => [
      language,
      together(folders.map((folder) => readYaml(root, folder, language))),
    ]),
  );
  const complaints = complaintsAboutWords(read, needed(), sourcesIn(root, sources));
  if (complaints.length > 0) return { isSound: false, lines: complaints };

  const texts = Object.fromEntries(
    Object.entries(read).map(([language, { texts }]) => [
      language,
      Object.fromEntries([...texts].sort(byKey)),
    ]),
  );
  const json = `${JSON.stringify(texts, undefined, 2)}\n`;
  const path = join(root, 'interview', 'words', target);
  const count = read[languages[0] ?? '']?.texts.size ?? 0;
  const told = `words: ${count} in each of ${languages.join(', ')}, ${target}`;
  if (existsSync(path) && readFileSync(path, 'utf8') === json) {
    return { isSound: true, lines: [`${told} is up to date`] };
  }
  if (onlyCheck)
    return { isSound: false, lines: [`interview/words/${target} is out of date: npm run words`] };
  writeFileSync(path, json);
  return { isSound: true, lines: [`${told} written`] };
}

function readYaml(root: string, folder: string, language: string): WordsRead {
  const path = join(root, 'interview', 'words', folder, `${language}.yaml`);
  return readWords(language, readFileSync(path, 'utf8'));
}

/** A name that stands in two files would lose one of its wordings. */
function together(files: readonly WordsRead[]): WordsRead {
  const texts = new Map<string, string>();
  const complaints = files.flatMap(({ complaints }) => complaints);
  for (const [key, text] of files.flatMap((file) => [...file.texts])) {
    if (texts.has(key)) complaints.push(`${key} is written in two files`);
    texts.set(key, text);
  }
  return { texts, complaints };
}

function sourcesIn(root: string, patterns: readonly string[]): string {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((path) => !path.includes('node_modules') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
