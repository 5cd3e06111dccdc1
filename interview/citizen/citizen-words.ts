import type { Bounds } from '@pleindroit/assessment';
import { plainFiguresIn, type PlainFigures } from '../figures.ts';
import type { CitizenLanguage } from '../language.ts';
import { wordingsIn, type Values } from '../text.ts';
import written from '../words/citizen.json' with { type: 'json' };

/** The name of one wording for citizens. A name that no language has does not compile. */
export type CitizenKey = keyof typeof written.fr;

// A language that lacks a wording another one has does not compile either.
const TEXTS: Readonly<Record<CitizenLanguage, Readonly<Record<CitizenKey, string>>>> = written;

/** Everything a citizen sees, in one language. Pure: the same words for the same answer, for ever. */
export interface CitizenWords extends PlainFigures {
  readonly language: CitizenLanguage;
  readonly say: (key: CitizenKey, values?: Values) => string;
  /** The wording of something that the law or the interview names; undefined when there is none. */
  readonly find: (key: string, values?: Values) => string | undefined;
  /** The same where `npm run words` has made sure that there is one. */
  readonly must: (key: string, values?: Values) => string;
  /** Every wording that is numbered under a name, in its order. */
  readonly every: (name: string, values?: Values) => readonly string[];
  /** Words one after the other: `vous, votre partenaire et …`. */
  readonly list: (items: readonly string[]) => string;
  /** An amount known between two bounds. */
  readonly bounds: (bounds: Partial<Bounds>) => string;
}

export function citizenWords(language: CitizenLanguage): CitizenWords {
  const { find, must } = wordingsIn(TEXTS[language], language);
  const figures = plainFiguresIn(language, (number) => find(`month.${number}`));
  const list = (items: readonly string[]): string => {
    const last = items.at(-1) ?? '';
    if (items.length < 2) return last;
    const before = items.slice(0, -1).reduce((first, second) => must('list.several', { first, second }));
    return must('list.pair', { first: before, second: last });
  };
  const { money } = figures;
  return {
    ...figures,
    language,
    say: must,
    find,
    must,
    list,
    every(name, values = {}) {
      const found: string[] = [];
      for (let text = find(`${name}.1`, values); text !== undefined;) {
        found.push(text);
        text = find(`${name}.${String(found.length + 1)}`, values);
      }
      return found;
    },
    bounds({ low = 0, high }) {
      if (low === high) return money(low);
      if (high !== undefined && low > 0)
        return must('bounds.between', { low: money(low), high: money(high) });
      if (high !== undefined) return must('bounds.at-most', { high: money(high) });
      return low > 0 ? must('bounds.at-least', { low: money(low) }) : must('bounds.unknown');
    },
  };
}
