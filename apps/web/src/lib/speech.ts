import { words, type Language, type Words } from '@pleindroit/interview';
import { citizenWords, type CitizenWords } from '@pleindroit/interview/citizen';
import type { CitizenLanguage } from '@pleindroit/interview/languages';
import { createContext } from 'svelte';
import { workersLanguage } from '#lib/addresses.ts';
import { pageWords, type PageWords } from '#lib/words/words.ts';

/** One language, for whoever knows the words of the trade: the words of every result, and the texts of those pages. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly texts: PageWords;
}

/** Set once by the layout; every component asks for it instead of being handed it. */
export const [speech, setSpeech] = createContext<Speech>();

/** The same for what citizens see, and what stands around every page. */
export const [citizen, setCitizen] = createContext<CitizenWords>();

export function speak(language: CitizenLanguage): void {
  const ofTheTrade = workersLanguage(language);
  setSpeech({ language: ofTheTrade, words: words(ofTheTrade), texts: pageWords(ofTheTrade) });
  setCitizen(citizenWords(language));
}
