import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, expect, test, vi } from 'vitest';
import { harmless, terminalOf } from '../terminal.ts';

const screen = (columns: number) =>
  Object.assign(new PassThrough(), {
    isTTY: true,
    columns,
    getColorDepth: (): number => WriteStream.prototype.getColorDepth(),
  }) as unknown as NodeJS.WriteStream;

afterEach(() => vi.unstubAllEnvs());

function withoutWishes(): void {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI', 'TEAMCITY_VERSION'])
    vi.stubEnv(name, undefined);
  vi.stubEnv('TERM', 'xterm-256color');
}

test('colour on a terminal, unless somebody says no', () => {
  withoutWishes();
  expect(terminalOf(screen(80)).paint('strong', 'oui')).toContain('\u001b[1m');
  vi.stubEnv('NO_COLOR', '1');
  expect(terminalOf(screen(80)).paint('strong', 'oui')).toBe('oui');
});

test('whoever asks for colour and for none gets none', () => {
  withoutWishes();
  vi.stubEnv('FORCE_COLOR', '1');
  vi.stubEnv('NO_COLOR', '1');
  expect(terminalOf(new PassThrough() as unknown as NodeJS.WriteStream).paint('bad', 'non')).toBe('non');
});

test('lines are as wide as the screen, and colour takes no room', () => {
  withoutWishes();
  const narrow = terminalOf(screen(44));
  const text = `${'mot '.repeat(40)}27\u202f550,86\u00a0€`;
  const lines = narrow.wrapped(text, 2);
  expect(lines.every((line) => line.length <= 44)).toBe(true);
  expect(lines.at(-1)).toContain('27\u202f550,86\u00a0€');
  expect(narrow.wrapped(narrow.paint('faint', 'mot '.repeat(10).trim()))).toHaveLength(1);
});

test('a pipe is as wide as COLUMNS says, and 110 at most', () => {
  const pipe = () => terminalOf(new PassThrough() as unknown as NodeJS.WriteStream).width;
  vi.stubEnv('COLUMNS', undefined);
  expect(pipe()).toBe(110);
  vi.stubEnv('COLUMNS', '72');
  expect(pipe()).toBe(72);
  vi.stubEnv('COLUMNS', 'wide');
  expect(pipe()).toBe(110);
});

test('what a long name means stands below it on a narrow screen', () => {
  expect(terminalOf(screen(40)).table([['un nom assez long pour cela', 'oui']])).toEqual([
    'un nom assez long pour cela',
    '  oui',
  ]);
  expect(
    terminalOf(screen(80)).table([
      ['a', 'oui'],
      ['bb', 'non'],
    ]),
  ).toEqual(['a   oui', 'bb  non']);
});

test('control characters are shown, not obeyed', () => {
  expect(harmless('a\u001b[31mb\u0007')).toBe('a\ufffd[31mb\ufffd');
  expect(harmless('a\u202eb\u2066c\u009bd')).toBe('a\ufffdb\ufffdc\ufffdd');
});
