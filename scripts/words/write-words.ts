import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintsAboutWords } from './check-words.ts';
import { readWords } from './read-words.ts';

const LANGUAGES = ['fr', 'nl'];
const SOURCES = ['interview/*.ts', 'apps/cli/**/*.ts', 'apps/web/src/**/*.{ts,svelte}'];

/** Checks the words and writes the JSON that the interview reads, or with `onlyCheck` compares it. */
export async function writeWords(
  root: string,
  onlyCheck: boolean,
): Promise<{ readonly isSound: boolean; readonly lines: readonly string[] }> {
  const languages = Object.fromEntries(
    LANGUAGES.map((language) => {
      const yaml = readFileSync(join(root, 'interview', 'words', `${language}.yaml`), 'utf8');
      return [language, readWords(language, yaml)];
    }),
  );
  const sources = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((path) => !path.includes('node_modules') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const { neededWords } = await import('./needed-words.ts');
  const complaints = complaintsAboutWords(languages, neededWords(), sources);
  if (complaints.length > 0) return { isSound: false, lines: complaints };

  const texts = Object.fromEntries(
    Object.entries(languages).map(([language, { texts }]) => [
      language,
      Object.fromEntries([...texts].sort(byKey)),
    ]),
  );
  const json = `${JSON.stringify(texts, undefined, 2)}\n`;
  const path = join(root, 'interview', 'words', 'words.json');
  const count = languages['fr']?.texts.size ?? 0;
  const isWritten = existsSync(path) && readFileSync(path, 'utf8') === json;
  if (isWritten)
    return { isSound: true, lines: [`words: ${count} in each language, words.json is up to date`] };
  if (onlyCheck)
    return { isSound: false, lines: ['interview/words/words.json is out of date: npm run words'] };
  writeFileSync(path, json);
  return { isSound: true, lines: [`words: ${count} in each language, words.json written`] };
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
