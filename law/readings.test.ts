import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clocks, mentions } from './duties/duties.ts';
import { everyRule } from './every-rule.ts';

/** The reading of the articles stands beside the cards, the terms and the mentions: one anchor for each, in French and in Dutch. */

interface Reading {
  readonly file: string;
  readonly id: string;
  readonly articles: string;
  readonly french: string;
  readonly dutch: string;
}

/** Headings `### card-id`; those that follow each other share the text below them. */
function readingsIn(file: string): Reading[] {
  const readings: Reading[] = [];
  let ids: string[] = [];
  let text = '';
  const close = (): void => {
    const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
    const after = (mark: string) => {
      const found = paragraphs.find((paragraph) => paragraph.startsWith(mark)) ?? mark;
      return found.slice(mark.length).trim();
    };
    for (const id of ids) {
      readings.push({ file, id, articles: after('Art. '), french: after('FR :'), dutch: after('NL:') });
    }
    ids = [];
    text = '';
  };
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    if (!line.startsWith('#')) {
      text += `${line}\n`;
      continue;
    }
    if (text.trim() !== '') close();
    if (line.startsWith('### ')) ids.push(line.slice(4).trim());
  }
  close();
  return readings;
}

const readings = globSync('*/*.md', { cwd: import.meta.dirname }).flatMap(readingsIn);
const rules = [...everyRule.values(), ...clocks, ...mentions];

describe('the reading of a card, a term or a mention', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const found = readings.filter((reading) => reading.id === id);
    expect(found).toHaveLength(1);
    expect(found[0]?.articles).toBe(rule.articles.join(', '));
    expect(found[0]?.french).toMatch(/^\S.{30,}[.]$/s);
    expect(found[0]?.dutch).toMatch(/^\S.{30,}[.]$/s);
  });

  test('has one of them', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(readings.filter(({ id }) => !ids.has(id)).map(({ file, id }) => `${file}#${id}`)).toEqual([]);
  });
});
