import type { Words } from '@pleindroit/interview';
import type { Correction, Failed, Refused } from './situations.ts';
import { harmless, type Terminal } from './terminal.ts';

/** What is told of a file that has no answer: what to correct in it, or a mistake of our own. */

export function mistakeLines(one: Refused | Failed, words: Words, terminal: Terminal): readonly string[] {
  if ('failure' in one) return failureLines(one, words, terminal);
  return correctionLines(one.file, one.corrections, words, terminal);
}

export function mistakeJson(one: Refused | Failed): object {
  const { file } = one;
  return 'failure' in one ? { file, failure: one.failure } : { file, problems: one.corrections };
}

export function nameOf(file: string, words: Words): string {
  return file === '-' ? words.say('cli.standard-input') : harmless(file);
}

function failureLines({ file, failure }: Failed, words: Words, terminal: Terminal): readonly string[] {
  const said = words.say('cli.bug-of-file', { file: nameOf(file, words), message: harmless(failure) });
  return terminal.wrapped(terminal.paint('bad', said), 0, 0);
}

function correctionLines(
  file: string,
  corrections: readonly Correction[],
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const { say, count } = words;
  // The line that tells of those that are not told is none itself.
  const all = corrections.reduce((sum, one) => sum + (one.count ?? 1), 0);
  const heading = count('cli.problems', all, { file: nameOf(file, words) });
  return [
    ...terminal.wrapped(terminal.paint('strong', heading)),
    ...corrections.flatMap(({ path, place, problem, remedy, line, column }) => {
      const at = line === undefined || column === undefined ? '' : say('cli.at', { line, column });
      const where = [at, harmless(path)].filter((one) => one !== '').join(' · ');
      return [
        '',
        ...(where === '' ? [] : terminal.wrapped(terminal.paint('faint', where), 2)),
        ...(place === '' ? [] : terminal.wrapped(harmless(place), 2)),
        ...terminal.wrapped(terminal.paint('bad', harmless(problem)), 2),
        ...terminal.wrapped(`→ ${harmless(remedy)}`, 2),
      ];
    }),
  ];
}
