import { expect, test } from 'vitest';
import { pageWords } from './words.ts';

/** Every text of the pages, by its place. */
function textsIn(words: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    textsIn(value, place === '' ? key : `${place}.${key}`),
  );
}

const french = textsIn(pageWords('fr'));
const dutch = textsIn(pageWords('nl'));

test('both languages say something in the same places', () => {
  expect(dutch.map(([place]) => place)).toEqual(french.map(([place]) => place));
});

test('nobody is called a person without papers', () => {
  const told = /sans (?:ses |leurs )?papiers|zonder (?:zijn |hun )?papieren/i;
  expect([...french, ...dutch].filter(([, text]) => told.test(text))).toEqual([]);
});

test('no French line begins with a sign, and no article or number stands apart from its word', () => {
  const breaks = / [:;?!»]|« |\b(?:articles?|n°) (?=[\d{])|\d (?:janvier|mars|avril|mai|octobre|décembre)\b/;
  expect(french.filter(([, text]) => breaks.test(text))).toEqual([]);
});
