import { keysUnder, type Text } from './text.ts';

const PHRASES = keysUnder('source-phrase').toSorted((a, b) => b.length - a.length);

/**
 * The source of an amount, noted once in English, in the words of a language. Addresses, names of publishers
 * and numbers of articles stay as they are.
 */
export function sourceIn(text: Text, source: string): string {
  return punctuated(
    text,
    figured(
      text,
      PHRASES.reduce((said, phrase) => translated(text, said, phrase), source),
    ),
  );
}

function translated({ must }: Text, said: string, phrase: string): string {
  return said.replaceAll(
    new RegExp(`(?<![\\w.-])${escaped(phrase)}(?![\\w-])`, 'g'),
    must(`source-phrase.${phrase}`),
  );
}

/** `1762.82 x 1.0247` → `1 762,82 × 1,0247`; an address has its dots between letters. */
function figured({ language }: Text, said: string): string {
  const between = language === 'fr' ? '\u202f' : '.';
  return said
    .replace(/(?<![\w./-])(\d+)\.(\d+)(?![\w/-]|\.\d)/g, (_, whole: string, rest: string) => {
      return `${whole.replace(/\B(?=(\d{3})+$)/g, between)},${rest}`;
    })
    .replaceAll(' x ', ' × ');
}

/** French puts a space before these marks, and no line may begin with one of them. */
function punctuated({ language }: Text, said: string): string {
  return language === 'fr' ? said.replace(/(?<=\S)([;:]) /g, '\u00a0$1 ') : said;
}

function escaped(phrase: string): string {
  return phrase.replace(/[()'.]/g, '\\$&');
}
