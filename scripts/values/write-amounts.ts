import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { amountsJson } from './amounts-json.ts';
import { checkValues } from './check-values.ts';
import { readValueFile } from './value-file.ts';

/** Where the amounts are kept, from the root of the project. */
export const AMOUNTS_JSON = 'law/amounts/amounts.json';

/** The YAML files of amounts, `law/<folder>/<name>.yaml`, in a fixed order. */
export function valuePaths(root: string): string[] {
  const folders = readdirSync(join(root, 'law'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules',
  );
  return folders
    .flatMap(({ name }) => readdirSync(join(root, 'law', name)).map((file) => `law/${name}/${file}`))
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

/** Checks every file; writes the JSON, or with `checkOnly` compares it. Returns the lines to print. */
export function writeAmounts(root: string, checkOnly: boolean): { isSound: boolean; lines: string[] } {
  const read = valuePaths(root).map((path) => readValueFile(path, readFileSync(join(root, path), 'utf8')));
  const { problems, series } = checkValues(read.map(({ file }) => file));
  const all = [...read.flatMap((one) => one.problems), ...problems];
  if (all.length > 0) {
    all.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
    return { isSound: false, lines: all.map(({ path, line, problem }) => `${path}:${line}: ${problem}`) };
  }
  const target = join(root, AMOUNTS_JSON);
  const text = amountsJson(series);
  const count = series.reduce((sum, { values }) => sum + values.length, 0);
  const summary = `${series.length} series, ${count} values`;
  if (!checkOnly) {
    writeFileSync(target, text);
    return { isSound: true, lines: [`${AMOUNTS_JSON}: ${summary}`] };
  }
  return textOf(target) === text
    ? { isSound: true, lines: [`${AMOUNTS_JSON} matches: ${summary}`] }
    : { isSound: false, lines: [`${AMOUNTS_JSON} does not match the YAML files: run npm run values`] };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
