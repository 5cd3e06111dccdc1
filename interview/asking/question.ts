/** One thing that is asked, by its place in a situation: `persons.you.partner`. Nothing is asked twice. */
export interface Question {
  readonly path: string;
  /** What sort of thing it is asked of, and so which table holds its words. */
  readonly about: About;
  /** Which words it takes: the last part of its path that names no person, no period and no kind. */
  readonly topic: string;
  /** Of whom, when it is asked of somebody. */
  readonly person?: string;
  /** Month or year, of an income. */
  readonly period?: string;
  /** The situation or the income of which something is asked. */
  readonly kind?: string;
  readonly shape: Shape;
}

export type About = 'household' | 'person' | 'situation' | 'income';

/** How an answer looks. Every one may be `NOT_KNOWN` in its place. */
export type Shape =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  /** None of them is an answer too. */
  | { readonly kind: 'some-of'; readonly options: readonly string[] }
  | { readonly kind: 'day' }
  /** A day, or `none` when there is no such day. */
  | { readonly kind: 'day-or-none' }
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  | { readonly kind: 'money' }
  /** An amount, or `none`. */
  | { readonly kind: 'money-or-none' };

/** "I don't know": an answer, after which the same thing is not asked again. */
export const NOT_KNOWN = 'unknown';

/** As it was given: a text for one thing, a list for several, empty for none of them. An amount after tax begins with `net `. */
export type Answer = string | readonly string[];

/** Every answer by the path of its question. Those whose question does not arise any more stay, and count for nothing. */
export type Answers = Readonly<Record<string, Answer>>;
