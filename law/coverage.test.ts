import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawInForce } from './law-in-force.ts';

/** `coverage.md` says for each article which cards encode it, or why none does. */

interface Row {
  readonly article: string;
  readonly cards: readonly string[];
  readonly why: string;
}

const rows = readFileSync(join(import.meta.dirname, 'coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line): Row => {
    const [, article = '', , cards = '', why = ''] = line.split('|').map((cell) => cell.trim());
    return { article, cards: [...cards.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id), why };
  });

const numbers = Array.from({ length: 50 }, (_, index) => String(index + 1));
const inserted = ['32/1', '32/2', '32/3', '32/4', '32/5', '32/6', '41/1', '49/1'];
const mustHaveCards = ['17', '18', '21', '22', '23', '25', '26', '27', '28', '31', '32', '33', '34'];
const rules = [...lawInForce.rules.values()];

describe('the table of coverage', () => {
  test('has a line for every article, once', () => {
    expect(rows.map(({ article }) => article).toSorted()).toEqual([...numbers, ...inserted].toSorted());
  });

  test('names no card that does not exist', () => {
    const named = rows.flatMap(({ cards }) => cards);
    expect(named.filter((id) => !lawInForce.rules.has(id))).toEqual([]);
  });

  test.each(rows.map((row) => [row.article, row] as const))(
    'article %s: its cards, and only those',
    (article, { cards }) => {
      const citing = rules.filter(({ articles }) => articles.includes(article)).map(({ id }) => id);
      expect(cards.toSorted()).toEqual(citing.toSorted());
    },
  );

  test('says why, wherever there is no card', () => {
    expect(rows.filter(({ cards, why }) => cards.length === 0 && why === '')).toEqual([]);
  });

  test.each(mustHaveCards)('article %s has a card', (article) => {
    expect(rows.find((row) => row.article === article)?.cards).not.toHaveLength(0);
  });

  test('no card cites an article that the decree does not have', () => {
    const known = [...numbers, ...inserted];
    expect(rules.filter(({ articles }) => articles.some((article) => !known.includes(article)))).toEqual([]);
  });
});
