import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { casesOfPage } from '../situations/cases.ts';

const ROOT = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
const PARTS = ['scripts', 'law', 'interview/words', 'situations/ceiling.md', 'package.json', 'tsconfig.json'];

/** The command itself in a copy of what it reads: it writes only beside itself. */
beforeEach(() => {
  rmSync(copy, { recursive: true, force: true });
  for (const part of PARTS) {
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

const started = (...args: string[]) => {
  const script = join(copy, 'scripts', 'new-rule.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, text: stdout + stderr };
};
const written = (path: string) => readFileSync(join(copy, path), 'utf8');

test('begins a rule: a card that loads, its reading, its words, and a case that is still to write', () => {
  const { status, text } = started('indicator', 'winter-help', '--article', '18');
  expect(text).toContain('written  law/indicator/winter-help.ts');
  expect(status).toBe(0);

  const loads = [
    `const { winterHelp } = await import(${JSON.stringify(join(copy, 'law/indicator/winter-help.ts'))});`,
    `const { ruleOf } = await import(${JSON.stringify(join(copy, 'law/language/card.ts'))});`,
    'console.log(winterHelp.id, ruleOf(winterHelp).articles.join());',
  ].join('');
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', loads], { encoding: 'utf8' });
  expect(stdout.trim()).toBe('winter-help 18');

  expect(written('law/indicator/indicator.md')).toMatch(
    /\n### winter-help\n\nArt\. 18\n\nFR : .+\n\nNL: .+\n$/,
  );
  for (const language of ['fr', 'nl']) {
    const path = `interview/words/${language}.yaml`;
    const [now, before] = [written(path), readFileSync(join(ROOT, path), 'utf8')].map(
      (words) => parse(words) as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
    );
    expect(now).toEqual({ ...before, card: { ...before?.['card'], 'winter-help': 'TO WRITE' } });
  }
  const [one] = casesOfPage('winter-help.md', written('situations/winter-help.md'));
  expect(one).toMatchObject({
    articles: '18',
    expected: { because: 'winter-help', 'income-road': 'TO WRITE' },
  });
});

test('writes over nothing', () => {
  expect(started('indicator', 'winter-help', '--article', '18').status).toBe(0);
  const { status, text } = started('indicator', 'winter-help', '--article', '18');
  expect(text).toContain('law/indicator/winter-help.ts is there already');
  expect(status).toBe(1);
});

test.each([
  [['indicator'], 'npm run new-rule -- <subject> <id>'],
  [['indicator', 'winter-help'], 'npm run new-rule -- <subject> <id>'],
  [['weather', 'winter-help', '--article', '18'], 'there is no law/weather/weather.md'],
  [['indicator', 'Winter', '--article', '18'], 'Winter is not an id'],
  [['indicator', 'winter-help', '--article', 'eighteen'], 'eighteen is not an article'],
  [['indicator', 'bridging-right', '--article', '18'], 'a card called bridging-right has words already'],
])('%j: says what is wrong', (args, expected) => {
  const { status, text } = started(...args);
  expect(text).toContain(expected);
  expect(status).toBe(1);
});
