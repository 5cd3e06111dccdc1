import { words, type Language, type Words } from '@pleindroit/interview';
import { createContext } from 'svelte';
import { pageWords, type PageWords } from '#lib/words/words.ts';

/** One language: the words of every result, and the texts of the pages. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly texts: PageWords;
}

export function speechIn(language: Language): Speech {
  return { language, words: words(language), texts: pageWords(language) };
}

/** Set once by the layout; every component asks for it instead of being handed it. */
export const [speech, setSpeech] = createContext<Speech>();
