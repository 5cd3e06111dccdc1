import { keysUnder, type Text } from './text.ts';

const PHRASES = keysUnder('source-phrase').toSorted((a, b) => b.length - a.length);

/**
 * The source of an amount, noted once in English, in the words of a language. Addresses, names of publishers
 * and numbers stay as they are.
 */
export function sourceIn({ must }: Text, source: string): string {
  return PHRASES.reduce(
    (said, phrase) =>
      said.replaceAll(
        new RegExp(`(?<![\\w.-])${escaped(phrase)}(?![\\w-])`, 'g'),
        must(`source-phrase.${phrase}`),
      ),
    source,
  );
}

function escaped(phrase: string): string {
  return phrase.replace(/[()'.]/g, '\\$&');
}
