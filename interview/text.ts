import type { Language } from './language.ts';
import written from './words/words.json' with { type: 'json' };

/** The name of one wording. A name that neither language has does not compile. */
export type Key = keyof typeof written.fr;

/** A name with one wording for one, and another for several. */
export type CountedKey = Key extends infer K ? (K extends `${infer Name}.several` ? Name : never) : never;

type Texts = Readonly<Record<string, string>>;

// A language that lacks a wording the other one has does not compile either.
const TEXTS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = written;

export type Values = Readonly<Record<string, string | number>>;

export interface Text {
  readonly language: Language;
  /** The wording of a name written here. */
  readonly say: (key: Key, values?: Values) => string;
  /**
   * The wording of something the law, the reading or the assessment names. `undefined` when there is none.
   */
  readonly find: (key: string, values?: Values) => string | undefined;
  /** The same where `npm run words` has made sure that there is one. */
  readonly must: (key: string, values?: Values) => string;
  /**
   * `count('others', 3)`: the wording for one, or for several. French counts nothing as one, Dutch does
   * not.
   */
  readonly count: (key: string, count: number, values?: Values) => string;
}

export function textIn(language: Language): Text {
  const { find, must } = wordingsIn(TEXTS[language], language);
  return {
    language,
    say: must,
    find,
    must,
    count: (key, count, values = {}) =>
      must(`${key}.${isOne(language, count) ? 'one' : 'several'}`, { count, ...values }),
  };
}

/** The wordings of one language by their names. */
export function wordingsIn(texts: Texts, language: string): Pick<Text, 'find' | 'must'> {
  const find = (key: string, values: Values = {}): string | undefined => {
    const wording = Object.hasOwn(texts, key) ? texts[key] : undefined;
    return wording === undefined ? undefined : filled(wording, values);
  };
  return {
    find,
    must(key, values) {
      const wording = find(key, values);
      if (wording === undefined) throw new Error(`no words in ${language} for ${key}`);
      return wording;
    },
  };
}

function isOne(language: Language, count: number): boolean {
  return language === 'fr' ? count < 2 : count === 1;
}

function filled(wording: string, values: Values): string {
  return wording.replace(/\{([a-z-]+)\}/g, (written, name: string) => {
    const value = values[name];
    return value === undefined ? written : String(value);
  });
}

/** The last part of every name in one group: `keysUnder('situation')` → the kinds of situations. */
export function keysUnder(group: string): readonly string[] {
  return Object.keys(written.fr).flatMap((key) =>
    key.startsWith(`${group}.`) ? [key.slice(group.length + 1)] : [],
  );
}
