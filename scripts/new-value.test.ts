import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { TRUSTS } from '../law/amounts/units.ts';
import { writeAmounts } from './values/write-amounts.ts';

const ROOT = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'new-value-'));
const PARTS = [
  'scripts/new-value.ts',
  'scripts/values',
  'law/amounts',
  'law/calendar',
  'law/money',
  'package.json',
];

/** The command itself in a copy of what it needs, with the sample amounts: it writes only beside itself. */
beforeEach(() => {
  rmSync(copy, { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  cpSync(join(ROOT, 'law/ceiling/index-chain.ts'), join(copy, 'law/ceiling/index-chain.ts'));
  cpSync(join(ROOT, 'scripts/values/sample'), copy, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeAmounts(copy, false);
});

afterAll(() => rmSync(copy, { recursive: true }));

function command(...args: string[]): { status: number | null; text: string } {
  const script = join(copy, 'scripts', 'new-value.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

test('fills in the computed amount, as derived', () => {
  const { status, text } = command('ceiling.month.first', '2026-10-01');
  expect(text).toContain('value: "29236.66", source: "arts 21-23, computed by the index chain');
  expect(text).toContain('trust: derived');
  expect(status).toBe(0);
});

test('says so when a published amount is not what the chain says', () => {
  const { status, text } = command(
    ...['ceiling.month.first', '2026-10-01', '29236.67', '--source', 'a page', '--trust', 'mutuality'],
  );
  expect(text).toContain('RED FLAG: the index chain says');
  // Not 1, which says that nothing was written.
  expect(status).toBe(0);
});

test('names every trust that the amounts know', () => {
  const { status, text } = command('--help');
  for (const trust of TRUSTS) expect(text).toContain(trust);
  expect(status).toBe(0);
});

test('does not call a computed amount official', () => {
  const { status, text } = command(
    'ceiling.month.first',
    '2026-10-01',
    '--source',
    'x',
    '--trust',
    'official',
  );
  expect(text).toContain('an amount that we compute is derived, not official');
  expect(status).toBe(1);
});

test.each([
  [['ceiling.month.first'], 'from (first day) is missing'],
  [['ceiling.month.first', 'tomorrow'], 'tomorrow is not a day'],
  [['ceiling.month.first', '2026-10-01', '29236.66'], 'source is missing'],
  [['ceiling.month.first', '2026-10-01', '29236.66', 'more'], 'too many words: more'],
  [['ceiling.month.first', '--colour', 'red'], "Unknown option '--colour'"],
  [['ceiling.nothing', '2026-10-01'], 'unknown series ceiling.nothing'],
  [['maf.ceiling.a', '2027-01-01'], 'give the amount'],
])('%j: says what is wrong', (args, expected) => {
  const { status, text } = command(...args);
  expect(text).toContain(expected);
  expect(status).toBe(1);
});
