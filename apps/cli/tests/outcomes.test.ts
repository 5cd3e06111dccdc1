import { words } from '@pleindroit/interview';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { graver, type ExitCode } from '../exit-codes.ts';
import { outcomeJson, outcomeText, told } from '../outcomes.ts';
import { terminalOf } from '../terminal.ts';

const paper = terminalOf(new PassThrough() as unknown as NodeJS.WriteStream);
const breaks = () => Promise.reject(new Error('no such thing'));

test('a mistake of our own on one file is told for that file, with its own exit code', async () => {
  const text = await told('a.yaml', breaks, (outcome) => ({
    exit: outcome.exit,
    lines: outcomeText(outcome, 'assess', words('fr'), paper).join(' '),
  }));
  expect(text.exit).toBe(1);
  expect(text.lines).toContain('a.yaml');
  expect(text.lines).toContain('no such thing');
  expect(await told('a.yaml', breaks, (outcome) => outcomeJson(outcome, 'assess'))).toEqual({
    file: 'a.yaml',
    failure: 'no such thing',
  });
});

test('so is one that comes while the answer is written out', async () => {
  let tries = 0;
  const exit = await told(
    'a.yaml',
    () => Promise.resolve({ file: 'a.yaml', corrections: [], exit: 2 } as const),
    (outcome) => {
      tries += 1;
      if (tries === 1) throw new Error('no words');
      return outcome.exit;
    },
  );
  expect(exit).toBe(1);
});

test('of several files the gravest code: our own mistake first', () => {
  expect(([0, 2, 1, 66] as const).reduce<ExitCode>(graver, 0)).toBe(1);
  expect(graver(2, 66)).toBe(66);
  expect(graver(2, 0)).toBe(2);
});
