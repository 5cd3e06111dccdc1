import { words } from '@pleindroit/interview';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { EXIT, graver, type ExitCode } from '../exit-codes.ts';
import { tellEach, type Told } from '../tell-each.ts';

const good: Told = { exit: EXIT.answered, isAnswer: true, json: () => ({ answer: 42 }), lines: () => ['42'] };
const withoutWords = (): never => {
  throw new Error('no words');
};

/** Of three files the program fails on the first while it answers, and on the second while it writes the answer out. */
async function told(json: boolean) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const exit = await tellEach(
    { files: ['a.yaml', 'b.yaml', 'c.yaml'], json, words: words('fr') },
    (file) =>
      file === 'a.yaml'
        ? Promise.reject(new Error('no such thing'))
        : Promise.resolve(file === 'b.yaml' ? { ...good, json: withoutWords, lines: withoutWords } : good),
    { stdout, stderr } as unknown as NodeJS.Process,
  );
  stdout.end();
  stderr.end();
  return { exit, out: await text(stdout), err: await text(stderr) };
}

test('a mistake of our own on one file does not stop the others', async () => {
  const { exit, out, err } = await told(false);
  expect(exit).toBe(EXIT.bug);
  expect(out).toBe('— c.yaml\n42\n');
  expect(err).toMatch(/a\.yaml.*no such thing.*b\.yaml.*no words/s);
});

test('as JSON each file has its line, with the failure', async () => {
  const { exit, out, err } = await told(true);
  expect({ exit, err }).toEqual({ exit: EXIT.bug, err: '' });
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { file: 'a.yaml', failure: 'no such thing' },
    { file: 'b.yaml', failure: 'no words' },
    { answer: 42 },
  ]);
});

test('of several files the gravest code: our own mistake first', () => {
  expect(([0, 2, 1, 66] as const).reduce<ExitCode>(graver, 0)).toBe(1);
  expect(graver(2, 66)).toBe(66);
  expect(graver(2, 0)).toBe(2);
});
