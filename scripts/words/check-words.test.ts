import { expect, test } from 'vitest';
import { complaintsAboutWords } from './check-words.ts';
import { readWords } from './read-words.ts';

const complaints = (
  fr: string,
  nl: string,
  needed: readonly string[] = [],
  sources = '',
): readonly string[] =>
  complaintsAboutWords({ fr: readWords('fr', fr), nl: readWords('nl', nl) }, new Set(needed), sources);

test('the same names and the same placeholders are no complaint', () => {
  expect(complaints('a: { b: "{n} ans" }', 'a: { b: "{n} jaar" }', ['a.b'])).toEqual([]);
});

test('a wording that one language lacks', () => {
  expect(complaints('a: un\nb: deux', 'a: een', ['a', 'b'])).toEqual(['nl.yaml: b is missing']);
});

test('a card, a fact or a problem without words is missing in both', () => {
  expect(complaints('a: un', 'a: een', ['a', 'card.new'])).toEqual([
    'fr.yaml: card.new is missing',
    'nl.yaml: card.new is missing',
  ]);
});

test('different placeholders', () => {
  expect(complaints('a: "{n} ans"', 'a: "{m} jaar"', ['a'])).toEqual([
    'a has different placeholders: fr {n}; nl {m}',
  ]);
});

test('a wording that nothing uses', () => {
  const [fr, nl] = ['heading: { old: ancien }', 'heading: { old: oud }'];
  expect(complaints(fr, nl)).toEqual(['heading.old is used nowhere']);
  expect(complaints(fr, nl, [], "say('heading.old')")).toEqual([]);
  expect(complaints(fr, nl, [], 'say(`heading.${name}`)')).toEqual([]);
});

test('a card that is no longer in the law is used nowhere, however its name is built', () => {
  expect(complaints('card: { old: a }', 'card: { old: b }', [], 'must(`card.${id}`)')).toEqual([
    'card.old is used nowhere',
  ]);
});

test('what is not a text, and a name written twice', () => {
  expect(readWords('fr', 'a: 3').complaints).toEqual(['fr.yaml: a is not a text']);
  expect(readWords('fr', 'a: x\na: y').complaints).toHaveLength(1);
});

test('a line of French does not begin with a colon', () => {
  expect(readWords('fr', 'a: "Oui : « non » ?"').texts.get('a')).toBe('Oui\u00a0: «\u00a0non\u00a0»\u00a0?');
  expect(readWords('nl', 'a: "Ja: nee?"').texts.get('a')).toBe('Ja: nee?');
});
