import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as situations from './program.ts';
import { file, folder, pleindroit } from './program.ts';

const BELOW = file('kept.yaml', situations.BELOW);
let kept = '';
let receipt: Record<string, unknown> = {};

const changed = (name: string, part: object): string =>
  file(name, JSON.stringify({ ...receipt, ...part }, undefined, 2));

beforeAll(async () => {
  const { code, out, err } = await pleindroit(['receipt', BELOW, '--today', '2025-03-01']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  kept = file('receipt.json', out);
  receipt = JSON.parse(readFileSync(join(folder, kept), 'utf8')) as Record<string, unknown>;
});

describe('receipt', () => {
  test('holds what was written, the answer, the day, the engine and the seal', () => {
    expect(receipt).toMatchObject({
      'pleindroit-receipt': 1,
      made: '2025-03-01',
      situation: situations.BELOW,
      answer: { outcome: 'met', verdict: 'met' },
    });
    expect(receipt['sha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of a file with a mistake: the mistake, and no receipt', async () => {
    const { code, out, err } = await pleindroit(['receipt', file('wrong.yaml', situations.BAD)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('persons.anna.born');
  });
});

describe('receipt verify', () => {
  test('as it was kept, in French and in Dutch', async () => {
    const french = await pleindroit(['receipt', 'verify', kept]);
    expect({ code: french.code, err: french.err }).toEqual({ code: 0, err: '' });
    expect(french.out).toMatch(/^Ce reçu est intact et se rejoue\.\nReçu du 1er mars 2025/);
    const dutch = await pleindroit(['receipt', 'verify', kept, '--lang', 'nl']);
    expect(dutch.code).toBe(0);
    expect(dutch.out).toContain('1 maart 2025');
  });

  test.each([
    ['the situation', () => ({ situation: situations.ABOVE })],
    ['the day', () => ({ made: '2025-03-02' })],
    ['the engine', () => ({ engine: '9.9.9' })],
    ['the answer', () => ({ answer: { ...(receipt['answer'] as object), verdict: 'not met' } })],
    ['the seal', () => ({ sha256: '0'.repeat(64) })],
  ])('%s changed afterwards: it cannot be confirmed', async (what, part) => {
    const { code, out } = await pleindroit(['receipt', 'verify', changed(`${what}.json`, part())]);
    expect(code).toBe(2);
    expect(out).toMatch(/^Ce reçu ne peut pas être confirmé/);
    expect(out).toContain('Le contenu a été modifié');
  });

  test.each([
    ['nothing', ''],
    ['a situation', situations.BELOW],
    ['a list', '[1, 2]'],
    ['an object of something else', '{"pleindroit-receipt": 2}'],
    ['deep nesting', '['.repeat(100_000)],
  ])('%s is no receipt', async (name, text) => {
    const { code, out, err } = await pleindroit(['receipt', 'verify', file(`${name}.txt`, text)]);
    expect(code).toBe(2);
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(/at .*\.ts|Error/);
  });

  test('files that cannot be read are told, and the others verified all the same', async () => {
    const binary = file('picture.json', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]));
    const { code, out, err } = await pleindroit(['receipt', 'verify', kept, 'nowhere.json', binary, folder]);
    expect(code).toBe(66);
    expect(out).toContain('Ce reçu est intact et se rejoue.');
    expect(err).toContain('nowhere.json : un problème à corriger');
    expect(err).toContain(folder);
  });

  test('JSON: one object a line for several files', async () => {
    const { code, out } = await pleindroit([
      'receipt',
      'verify',
      kept,
      changed('other.json', { made: '2025-03-02' }),
      '--json',
    ]);
    const [good, bad] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(code).toBe(2);
    expect(good).toMatchObject({ file: kept, isIntact: true, isReplayed: true });
    expect(bad).toMatchObject({ isIntact: false });
  });
});

describe('the other roads', () => {
  test('an advantage of article 8: no request is needed, whatever the income', async () => {
    const { code, out } = await pleindroit(['assess', file('automatic.yaml', situations.AUTOMATIC)]);
    expect(code).toBe(0);
    expect(out).toMatch(/Début du droit +1er avril 2024/);
    expect(out).toMatch(/droit automatique .*: oui, 1er avril 2024/);
    expect(out).toMatch(/enquête sur les revenus du ménage : pas/);
  });
});
