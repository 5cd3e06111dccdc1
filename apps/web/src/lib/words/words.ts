import type { Language } from '@pleindroit/interview';
import fr from './fr.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

/** The texts of the pages themselves. A text that one of the languages lacks does not compile. */
export type PageWords = typeof fr & typeof nl;

const texts: Readonly<Record<Language, PageWords>> = { fr, nl };

export function pageWords(language: Language): PageWords {
  return texts[language];
}

/** `{count} lignes` → `3 lignes`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
