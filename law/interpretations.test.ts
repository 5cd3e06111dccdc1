import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyRule } from './every-rule.ts';

/** `docs/interpretations.md` holds the reading behind every number a card names, and lists the cards that name it. */

const entries = readFileSync(join(import.meta.dirname, '..', 'docs', 'interpretations.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const part = (name: string) => new RegExp(`^- \\*\\*${name}:\\*\\* (.+)$`, 'm').exec(text)?.[1] ?? '';
    return {
      number: Number.parseInt(text, 10),
      question: part('Question'),
      ours: part('Ours'),
      since: part('Since'),
      readings: part('Readings'),
      source: part('Source'),
      settledBy: part('Who can settle it'),
      cards: [...part('Cards').matchAll(/`([^`]+)`/g)].map(([, id = '']) => id),
    };
  });
const rules = [...everyRule.values()];

describe('the interpretations', () => {
  test('are numbered without a gap', () => {
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
  });

  test.each(entries.map((entry) => [entry.number, entry] as const))('%i', (number, entry) => {
    const naming = rules
      .filter(({ interpretations }) => interpretations.includes(number))
      .map(({ id }) => id);
    expect(entry.cards.toSorted()).toEqual(naming.toSorted());
    expect([entry.question, entry.ours, entry.since, entry.settledBy]).not.toContain('');
    if (naming.length > 0) expect([entry.readings, entry.source]).not.toContain('');
  });

  test('hold every number that a card names', () => {
    const known = new Set(entries.map(({ number }) => number));
    const named = rules.flatMap(({ id, interpretations }) =>
      interpretations.map((number) => ({ id, number })),
    );
    expect(named.filter(({ number }) => !known.has(number))).toEqual([]);
  });
});
