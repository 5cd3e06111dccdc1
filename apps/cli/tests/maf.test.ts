import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pleindroit } from './program.ts';

const SITUATIONS = join(import.meta.dirname, '../../../situations');
const EXAMPLE = join(SITUATIONS, 'example-maf.yaml');
const CSV = join(SITUATIONS, 'example-co-payments.csv');
const folder = mkdtempSync(join(tmpdir(), 'pleindroit-maf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const plain = (text: string) => text.replace(/\s+/g, ' ');
const TODAY = ['--today', '2025-02-01'];

describe('maf', () => {
  test('tells who counts together, the ceilings, and what is given back', async () => {
    const { code, out } = await pleindroit(['maf', EXAMPLE, '--co-payments', CSV, ...TODAY]);
    expect(code).toBe(0);
    const told = plain(out);
    expect(told).toContain('Ménage BIM Anna et Tim');
    expect(told).toContain('Ben habite là, mais n’est ni partenaire ni à charge');
    expect(told).toContain('MAF social (Anna et Tim) 516,92 €');
    // 215.40 + 38.20 + 92.00 + 4.00 + 210.10 + 88.75 + 60.50; Anna and Tim bear 516.92 of their 556.45.
    expect(told).toContain('Tickets modérateurs qui comptent 708,95 €');
    expect(told).toContain('19 juillet 2024, Tim, journée d’hôpital : 39,53 € remboursés (MAF social)');
    expect(told).toContain('articles 25, 26 et 33 de l’arrêté royal du 15 janvier 2014');
  });

  test('in Dutch, and without co-payments only the ceilings', async () => {
    const { out } = await pleindroit(['maf', EXAMPLE, ...TODAY, '--lang', 'nl']);
    expect(plain(out)).toContain('Inkomens-MAF (Anna, Ben en Tim) € 1.148,70');
    expect(out).toContain('Er is geen remgeld opgegeven');
    expect(out).not.toMatch(/[{}]|undefined|Infinity|NaN/);
  });

  test('as JSON, with civil dates and cents', async () => {
    const { out } = await pleindroit(['maf', EXAMPLE, '--co-payments', CSV, ...TODAY, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      year: 2024,
      income: { low: 3735000, high: 3735000 },
      counter: { certain: { refunded: 3953, groups: [{ kind: 'child' }, { reachedOn: '2024-07-19' }, {}] } },
    });
    expect(out).not.toContain('"step"');
  });

  test('what is missing is asked by its place, in the file or in the list', async () => {
    const csv = file(
      'stay.csv',
      'person;day;care;amount\nanna;2024-01-15;consultation;4\nanna;2024-01-16;psychiatric-hospital-day;20\n',
    );
    const { out } = await pleindroit(['maf', EXAMPLE, '--co-payments', csv, ...TODAY]);
    expect(out).toContain('jour du séjour à l’hôpital psychiatrique, ligne 2');
    expect(out).toContain('co-payments[1].day-of-stay');
  });

  test('each mistake of a spreadsheet with its line, and what to do', async () => {
    const csv = file(
      'wrong.csv',
      'person;day;care;amount\nzoe;2024-01-15;consultation;4\nanna;2023-12-31;massage;x\n',
    );
    const { code, err } = await pleindroit(['maf', EXAMPLE, '--co-payments', csv, ...TODAY]);
    expect(code).toBe(2);
    const told = plain(err);
    expect(told).toContain('4 problèmes à corriger');
    expect(told).toContain('ligne 2, colonne 1');
    expect(told).toContain('Ce jour n’est pas en 2024.');
    expect(told).toContain('Faites un fichier par année.');
    expect(told).toMatch(/consultation, nursing, physiotherapy/);
  });

  test.each([
    ['a spreadsheet that does not exist', ['maf', EXAMPLE, '--co-payments', join(folder, 'none.csv')], 66],
    [
      'a spreadsheet that is a picture',
      ['maf', EXAMPLE, '--co-payments', file('picture.csv', '\u0000\u0001')],
      2,
    ],
    ['an empty spreadsheet', ['maf', EXAMPLE, '--co-payments', file('empty.csv', '')], 2],
    ['two files for one spreadsheet', ['maf', EXAMPLE, EXAMPLE, '--co-payments', CSV], 64],
    ['standard input twice', ['maf', '-', '--co-payments', '-'], 64],
    ['an option without a value', ['maf', EXAMPLE, '--co-payments'], 64],
    ['a situation in its place', ['maf', join(SITUATIONS, 'example.yaml')], 2],
    ['another command with co-payments', ['assess', EXAMPLE, '--co-payments', CSV], 64],
  ])('%s is refused', async (_, args, exit) => {
    const { code, out, err } = await pleindroit(args);
    expect(code).toBe(exit);
    expect(out).toBe('');
    expect(err).not.toMatch(/undefined|\{|NaN/);
  });

  test('its schema can be printed', async () => {
    const { code, out } = await pleindroit(['schema', 'maf']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ required: ['year', 'applicant', 'persons'] });
  });

  test('several files, one after the other', async () => {
    const { code, out } = await pleindroit(['maf', EXAMPLE, EXAMPLE, ...TODAY, '--json']);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});
