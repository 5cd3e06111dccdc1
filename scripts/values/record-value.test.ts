import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Addition } from './add-value.ts';
import { recordValue } from './record-value.ts';
import { AMOUNTS_JSON, valuePaths, writeAmounts } from './write-amounts.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLE = join(import.meta.dirname, 'sample');
const CEILINGS = 'law/ceiling/ceiling.yaml';
let copy = '';

/** A few amounts in a folder in which a test may write. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'amounts-'));
  cpSync(SAMPLE, copy, { recursive: true });
  cpSync(join(ROOT, AMOUNTS_JSON), join(copy, AMOUNTS_JSON));
  writeAmounts(copy, false);
});

afterEach(() => rmSync(copy, { recursive: true }));

const textOf = (path: string): string => readFileSync(join(copy, path), 'utf8');
const linesOf = (path: string): string[] => textOf(path).split('\n');

const published = (changes: Partial<Addition> = {}): Addition => ({
  series: 'ceiling.month.first',
  from: '2026-10-01',
  value: '29236.66',
  source: 'page of a mutuality',
  trust: 'mutuality',
  isReplacement: false,
  ...changes,
});

test('the amounts that are kept match their YAML files', () => {
  expect(writeAmounts(ROOT, true).lines.join()).toContain('matches');
});

test('amounts.json that does not match is refused, and not written', () => {
  expect(writeAmounts(copy, true).isSound).toBe(true);
  writeFileSync(join(copy, CEILINGS), textOf(CEILINGS).replace('28662.69', '28662.70'));
  const before = textOf(AMOUNTS_JSON);
  expect(writeAmounts(copy, true)).toEqual({
    isSound: false,
    lines: [`${AMOUNTS_JSON} does not match the YAML files: run npm run values`],
  });
  expect(textOf(AMOUNTS_JSON)).toBe(before);
  rmSync(join(copy, AMOUNTS_JSON));
  expect(writeAmounts(copy, true).isSound).toBe(false);
});

test('problems are printed with file and line, sorted, and stop the writing', () => {
  writeFileSync(
    join(copy, CEILINGS),
    textOf(CEILINGS).replace('28662.69', '28662.7').replace('"5306.25"', '5'),
  );
  const { isSound, lines } = writeAmounts(copy, false);
  expect(isSound).toBe(false);
  expect(lines.map((line) => line.split(': ')[0])).toEqual([`${CEILINGS}:11`, `${CEILINGS}:18`]);
});

describe('a new value', () => {
  test('is one line more, the line before it closed, and nothing else moves', () => {
    const before = linesOf(CEILINGS);
    const { isSound, lines } = recordValue(copy, published(), false);
    expect(isSound).toBe(true);
    const after = linesOf(CEILINGS);
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '  confirmed-until: 2026-10-01',
      '    - { from: "2026-03-01", to: "2026-09-30", value: "28662.69", source: "index chain",' +
        ' trust: derived } # and this one too',
      '    - { from: "2026-10-01", value: "29236.66", source: "page of a mutuality", trust: mutuality }',
    ]);
    expect(after.length).toBe(before.length + 2);
    expect(before.filter((line) => !after.includes(line)).length).toBe(1);
    expect(textOf(AMOUNTS_JSON)).toContain('{"from":"2026-10-01","value":2923666');
    expect(lines.at(-1)).toContain('6 series, 13 values');
  });

  test('moves confirmed-until of its own series only, and as far as the source vouches', () => {
    const confirmed = (series: string): string | undefined => {
      const kept = JSON.parse(textOf(AMOUNTS_JSON)) as Record<
        string,
        Record<string, { confirmedUntil: string }>
      >;
      return kept['EUR per year']?.[series]?.confirmedUntil;
    };
    recordValue(copy, published({ confirmedUntil: '2026-12-31' }), false);
    expect(confirmed('ceiling.month.first')).toBe('2026-12-31');
    expect(confirmed('ceiling.month.additional')).toBe('2026-03-31');
    recordValue(copy, published({ from: '2027-02-01', value: '30000.00' }), false);
    expect(textOf(CEILINGS).match(/^ {2}confirmed-until: .*/gm)).toEqual(['  confirmed-until: 2027-02-01']);
  });

  test('of a year ends with the year', () => {
    const year = published({ series: 'maf.ceiling.a', from: '2027-01-01', value: '270.60' });
    expect(recordValue(copy, year, false).isSound).toBe(true);
    expect(textOf('law/maf/maf.yaml')).toContain('- { from: "2027-01-01", to: "2027-12-31", value: "270.60"');
  });

  test('that is a factor leaves the others in force', () => {
    const before = linesOf(CEILINGS);
    const factor = published({
      series: 'ceiling.welfare',
      from: '2026-07-01',
      value: '1.01',
      trust: 'official',
    });
    expect(recordValue(copy, factor, false).isSound).toBe(true);
    const after = linesOf(CEILINGS);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  test('can take the place of a computed one, on the same days', () => {
    const before = linesOf(CEILINGS);
    const found = published({ from: '2025-02-01', value: '28100.75', isReplacement: true });
    expect(recordValue(copy, found, false).isSound).toBe(true);
    expect(linesOf(CEILINGS).filter((line) => !before.includes(line))).toEqual([
      '    - { from: "2025-02-01", to: "2026-02-28", value: "28100.75",' +
        ' source: "page of a mutuality", trust: mutuality }',
    ]);
    expect(linesOf(CEILINGS).length).toBe(before.length);
  });

  test.each([
    ['an unknown series', { series: 'ceiling.month.frist' }, 'unknown series ceiling.month.frist'],
    [
      'an overlap',
      { from: '2026-02-01' },
      'overlap: the last value of ceiling.month.first starts on 2026-03-01',
    ],
    ['a value that exists', { from: '2026-03-01' }, 'add --replace'],
    ['an overlap with a year', { series: 'maf.ceiling.a', from: '2026-07-01' }, 'ends on 2026-12-31'],
    ['a gap', { series: 'maf.ceiling.a', from: '2028-01-01' }, 'so the next one starts on 2027-01-01'],
    ['a third decimal', { value: '29236.661' }, '29236.661 is not an amount'],
    ['an unknown trust', { trust: 'gossip' }, 'unknown trust gossip'],
    ['no source', { source: '' }, 'source is missing'],
    ['a source that would break the line', { source: 'a "page"' }, 'a source is one line'],
    ['a trust that would break the line', { trust: 'press } # x' }, 'is not a trust'],
    ['an amount that would break the line', { value: '1.00", to: "2027-01-01' }, 'is not a value'],
    ['a day that does not exist', { from: '2026-02-30' }, '2026-02-30 is not a day'],
    ['the middle of a month', { from: '2026-10-15' }, 'from is not the first day of a month'],
    ['a confirmed day that does not exist', { confirmedUntil: '2027-02-30' }, '2027-02-30 is not a day'],
    ['a confirmed day before it starts', { confirmedUntil: '2026-09-30' }, 'starts after confirmed-until'],
    ['nothing to replace', { from: '2026-10-01', isReplacement: true }, 'nothing to replace'],
  ])('is refused for %s, and nothing is written', (_, changes, expected) => {
    const before = [...valuePaths(copy), AMOUNTS_JSON].map(textOf);
    const { isSound, lines } = recordValue(copy, published(changes), false);
    expect(isSound).toBe(false);
    expect(lines.join('\n')).toContain(expected);
    expect([...valuePaths(copy), AMOUNTS_JSON].map(textOf)).toEqual(before);
  });

  test('in a dry run is shown and not written', () => {
    const before = textOf(CEILINGS);
    const { isSound, lines } = recordValue(copy, published(), true);
    expect(isSound).toBe(true);
    expect(lines.join('\n')).toContain('+ - { from: "2026-10-01"');
    expect(lines.at(-1)).toBe('dry run: nothing is written');
    expect(textOf(CEILINGS)).toBe(before);
  });
});
