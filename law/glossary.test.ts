import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyRule } from './every-rule.ts';
import * as law from './law.ts';

/** Every noun of the law in a name of this package stands in docs/glossary.md, in the words of the decree. */

/** Time, figures and how they are combined: the same in every subject. */
const OF_ARITHMETIC =
  'all args cents date euro expression force hull iso json parse parts plain recent scaled series settled six step subjects units';
/** What is done, how it stands, and small words; the noun beside them says of what. */
const OF_GRAMMAR =
  'another answered belongs borne born brings far changed completed current declared deliberately during ended excluded fell false handed held interpreter joined joins kind kinds looked notified older opened outside prolonged read reduced increased still let revoked rests rise signed too incapable invalid withdrawn separation renounced';

const { text, allowed } = (() => {
  const [terms = ''] = readFileSync(join(import.meta.dirname, '../docs/glossary.md'), 'utf8').split(
    '## Plain words',
  );
  const rows = terms.split('\n').filter((line) => line.startsWith('| '));
  // The term itself and the note, which tells what a name of it means; the other columns are no English.
  const english = rows
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[1], cells[6]]);
  return {
    text: new Set(wordsIn(english.flat().join(' '))),
    allowed: new Set([...OF_ARITHMETIC.split(' '), ...OF_GRAMMAR.split(' ')]),
  };
})();

/** `ceilingOfMonth`, `single-parent-family`, `OF_THE_HOUSEHOLD`: the words of a name, small. */
function wordsIn(name: string): readonly string[] {
  return (
    name
      .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  );
}

function hasRow(word: string): boolean {
  const forms = [
    word,
    `${word}s`,
    word.replace(/s$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/y$/, 'ies'),
  ];
  return forms.some((form) => text.has(form));
}

function isExplained(word: string): boolean {
  return allowed.has(word) || hasRow(word);
}

const facts = globSync('facts/*.ts', { cwd: import.meta.dirname }).flatMap((file) => {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  return [...source.matchAll(/\.\w+\(\s*'([a-z-]+)'/g)].flatMap(([, name]) => name ?? []);
});

test.each([
  ['exported names', Object.keys(law)],
  ['cards', [...everyRule.keys()]],
  ['facts', facts],
] as const)('%s: every noun stands in the glossary', (_, names) => {
  expect(names.length).toBeGreaterThan(50);
  const unexplained = names.flatMap((name) =>
    wordsIn(name).flatMap((word) => (isExplained(word) ? [] : [`${word} in ${name}`])),
  );
  expect(unexplained).toEqual([]);
});

test('a word that the glossary lacks is found, and none is let through without need', () => {
  expect(isExplained('winter')).toBe(false);
  const used = new Set([...Object.keys(law), ...everyRule.keys(), ...facts].flatMap(wordsIn));
  expect([...allowed].filter((word) => !used.has(word) || hasRow(word))).toEqual([]);
});
