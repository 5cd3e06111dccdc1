/** The public door of the interview: the words of everything a result shows. */
export { LANGUAGES, type Language } from './language.ts';
export type { Words } from './words.ts';
