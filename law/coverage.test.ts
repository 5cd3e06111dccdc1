import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay } from './calendar/calendar.ts';
import { consequences } from './consequences/consequences.ts';
import { clocks, mentions } from './duties/duties.ts';
import { everyRule } from './every-rule.ts';

/** `coverage.md` says for each article which cards encode it, or why none does. */

interface Row {
  readonly article: string;
  readonly cards: readonly string[];
  readonly why: string;
}

const [byArticle = '', ofOtherActs = '', byParagraph = ''] = readFileSync(
  join(import.meta.dirname, 'coverage.md'),
  'utf8',
).split(/## (?:Other acts|Paragraph by paragraph)/);

function rowsIn(section: string): readonly Row[] {
  return section
    .split('\n')
    .filter((line) => /^\| (\d|[a-z-]+:)/.test(line))
    .map((line): Row => {
      const [, article = '', , cards = '', why = ''] = line.split('|').map((cell) => cell.trim());
      return { article, cards: [...cards.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id), why };
    });
}

const ofTheDecree = rowsIn(byArticle);
const ofOthers = rowsIn(ofOtherActs);
const rows = [...ofTheDecree, ...ofOthers];

const numbers = Array.from({ length: 50 }, (_, index) => String(index + 1));
const inserted = ['32/1', '32/2', '32/3', '32/4', '32/5', '32/6', '41/1', '49/1'];
const mustHaveCards = [
  '3',
  '8',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '32/1',
  '32/3',
  '32/4',
  '32/6',
  '41/1',
  '49/1',
  '17',
  '18',
  '21',
  '22',
  '23',
  '25',
  '26',
  '27',
  '28',
  '31',
  '32',
  '33',
  '34',
  '24',
  '35',
  '36',
  '37',
  '38',
  '41',
];
const rules = [...everyRule.values()];

describe('the table of coverage', () => {
  test('has a line for every article, once', () => {
    const articles = ofTheDecree.map(({ article }) => article);
    expect(articles.toSorted()).toEqual([...numbers, ...inserted].toSorted());
  });

  test('has one line for every article of another act that a card, a term, a mention or a consequence cites', () => {
    const articles = ofOthers.map(({ article }) => article);
    const cited = [...rules, ...clocks, ...mentions, ...consequences]
      .flatMap((one) => one.articles)
      .filter((article) => article.includes(':'));
    expect(articles).toEqual([...new Set(articles)]);
    expect(cited.filter((article) => !articles.includes(article))).toEqual([]);
  });

  test('names no card that does not exist', () => {
    const named = rows.flatMap(({ cards }) => cards);
    expect(named.filter((id) => !everyRule.has(id))).toEqual([]);
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

  test('no card cites an article that no act has', () => {
    const known = [...numbers, ...inserted, ...ofOthers.map(({ article }) => article)];
    expect(rules.filter(({ articles }) => articles.some((article) => !known.includes(article)))).toEqual([]);
  });
});

const PERIODS = [
  'month-before',
  'month-of-request',
  'month-of-signature',
  'reference-year',
  'controlled-year',
];

const paragraphs = byParagraph
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, paragraph = '', , wordings = '', cards = ''] = line.split('|').map((cell) => cell.trim());
    const named = [...cards.matchAll(/`([^`]+)`/g)].flatMap(([, id = '']) =>
      id.endsWith('*') ? PERIODS.map((period) => id.replace('*', period)) : [id],
    );
    return { paragraph, article: /^\d+(\/\d)?/.exec(paragraph)?.[0] ?? '', wordings, cells: cards, named };
  });

describe('the table of paragraphs', () => {
  test('goes through every article up to 41/1', () => {
    const upTo41 = [...numbers.slice(0, 41), ...inserted];
    const reached = new Set(paragraphs.map(({ article }) => article));
    expect(upTo41.filter((article) => !reached.has(article))).toEqual([]);
  });

  test.each(paragraphs.map((row) => [row.paragraph, row] as const))(
    '%s: cards that cite its article, or why none; and its wordings',
    (_, { article, named, cells, wordings }) => {
      const known = named.filter((id) => everyRule.has(id));
      // Of a card for each period, those periods that the law looks at.
      expect(known.length > 0 || /^(None|Dated)/.test(cells)).toBe(true);
      expect(known.filter((id) => !everyRule.get(id)?.articles.includes(article))).toEqual([]);
      expect(wordings).toMatch(/\d{4}/);
      for (const [day] of wordings.matchAll(/\d{4}-\d{2}-\d{2}/g)) expect(parseDay(day)).toBeDefined();
    },
  );

  test('holds every card of the decree', () => {
    const held = new Set(paragraphs.flatMap(({ named }) => named));
    const cards = rules.filter(({ articles }) => articles.some((article) => !article.includes(':')));
    expect(cards.filter(({ id }) => !held.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
