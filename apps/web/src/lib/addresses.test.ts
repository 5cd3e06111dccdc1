import { describe, expect, test } from 'vitest';
import { CITIZEN_LANGUAGES, LANGUAGES } from '@pleindroit/interview/languages';
import {
  PAGES,
  addressOf,
  isOfCitizens,
  languageIn,
  languagesOf,
  placeOf,
  preferredLanguage,
} from './addresses.ts';

describe('an address', () => {
  test('leads back to its page and its language', () => {
    for (const page of PAGES) {
      if (isOfCitizens(page)) {
        for (const language of CITIZEN_LANGUAGES) {
          expect(placeOf(addressOf(page, language))).toEqual({ page, language });
        }
      } else {
        for (const language of LANGUAGES) {
          expect(placeOf(addressOf(page, language))).toEqual({ page, language });
        }
      }
    }
  });

  test('is there in four languages for citizens, in two for the trade', () => {
    expect(languagesOf('questions')).toEqual(['fr', 'nl', 'de', 'en']);
    expect(languagesOf('answer')).toEqual(['fr', 'nl']);
  });

  test.each(['/', '/fr/bedragen', '/de/montants', '/fr/reponse/x', '/FR'])(
    '%s leads to no page',
    (address) => {
      expect(placeOf(address)).toBeUndefined();
    },
  );

  test('tells its language, also where there is no page', () => {
    expect(languageIn('/nl/niets')).toBe('nl');
    expect(languageIn('/nld')).toBeUndefined();
  });
});

test.each([
  ['nl', 'nl'],
  ['nl-BE,nl;q=0.9,fr;q=0.8', 'nl'],
  ['it-IT,fr;q=0.2,nl;q=0.4', 'nl'],
  ['nl;q=0,fr;q=0.1', 'fr'],
  ['nl;q=x,fr;q=0.1', 'fr'],
  ['de,en', 'de'],
  ['it,es', 'fr'],
  ['', 'fr'],
  [null, 'fr'],
])('whoever asks for %s reads %s', (asked, language) => {
  expect(preferredLanguage(asked)).toBe(language);
});
