import { describe, expect, test } from 'vitest';
import { PAGES, addressOf, languageIn, placeOf, preferredLanguage } from './addresses.ts';

describe('an address', () => {
  test('leads back to its page and its language', () => {
    for (const page of PAGES) {
      for (const language of ['fr', 'nl'] as const) {
        expect(placeOf(addressOf(page, language))).toEqual({ page, language });
      }
    }
  });

  test.each(['/', '/fr/bedragen', '/de', '/fr/reponse/x', '/FR'])('%s leads to no page', (address) => {
    expect(placeOf(address)).toBeUndefined();
  });

  test('tells its language, also where there is no page', () => {
    expect(languageIn('/nl/niets')).toBe('nl');
    expect(languageIn('/nld')).toBeUndefined();
  });
});

test.each([
  ['nl', 'nl'],
  ['nl-BE,nl;q=0.9,fr;q=0.8', 'nl'],
  ['en-GB,fr;q=0.2,nl;q=0.4', 'nl'],
  ['nl;q=0,fr;q=0.1', 'fr'],
  ['nl;q=x,fr;q=0.1', 'fr'],
  ['de,en', 'fr'],
  ['', 'fr'],
  [null, 'fr'],
])('whoever asks for %s reads %s', (asked, language) => {
  expect(preferredLanguage(asked)).toBe(language);
});
