import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addValue, keyIn, type Addition } from './add-value.ts';
import { checkValues } from './check-values.ts';
import { readValueFile } from './value-file.ts';
import { valuePaths, writeAmounts } from './write-amounts.ts';

export interface Recorded {
  readonly isSound: boolean;
  readonly lines: readonly string[];
}

/**
 * Adds one value to its YAML file and writes the amounts again. Nothing is written unless every file is then
 * sound.
 */
export function recordValue(root: string, addition: Addition, isDryRun: boolean): Recorded {
  const path = pathOf(root, addition.series);
  if (path === undefined) {
    return {
      isSound: false,
      lines: [`unknown series ${addition.series}. The series are:`, ...seriesNames(root)],
    };
  }
  const before = readFileSync(join(root, path), 'utf8');
  const added = addValue(path, before, addition);
  if ('refused' in added) return { isSound: false, lines: [added.refused] };
  const read = valuePaths(root).map((one) =>
    readValueFile(one, one === path ? added.text : readFileSync(join(root, one), 'utf8')),
  );
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...checkValues(read.map(({ file }) => file)).problems,
  ];
  if (problems.length > 0) {
    return {
      isSound: false,
      lines: problems.map(({ line, problem, path: at }) => `${at}:${line}: ${problem}`),
    };
  }
  const changes = changedLines(path, before, added.text);
  if (isDryRun) return { isSound: true, lines: [...changes, 'dry run: nothing is written'] };
  writeFileSync(join(root, path), added.text);
  const { isSound, lines } = writeAmounts(root, false);
  return { isSound, lines: [...changes, ...lines] };
}

/** All series of the YAML files, with the amounts or without. */
export function seriesNames(root: string): string[] {
  return valuePaths(root)
    .flatMap((path) => {
      const { file } = readValueFile(path, readFileSync(join(root, path), 'utf8'));
      return file.series.map(({ key }) => `${path.split('/').at(-2) ?? ''}.${key.text}`);
    })
    .sort();
}

function pathOf(root: string, series: string): string | undefined {
  return valuePaths(root).find((path) => {
    const key = keyIn(path, series);
    const { file } = readValueFile(path, readFileSync(join(root, path), 'utf8'));
    return file.series.some((one) => one.key.text === key);
  });
}

/** The lines that went and the lines that came: enough of a diff for a file that is edited line by line. */
function changedLines(path: string, before: string, after: string): string[] {
  const gone = before.split('\n');
  const came = after.split('\n').filter((line) => {
    const same = gone.indexOf(line);
    if (same >= 0) gone.splice(same, 1);
    return same < 0;
  });
  return [`${path}:`, ...gone.map((line) => `- ${line.trim()}`), ...came.map((line) => `+ ${line.trim()}`)];
}
