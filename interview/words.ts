import type { Bounds, DayBounds, Explained, LeftOut, LineAnswer, Open, Road, Situation } from '@pleindroit/assessment';
import type { Series, Trust, Verdict, Way } from '@pleindroit/law';
import type { Problem } from '@pleindroit/reading';
import type { Language } from './language.ts';
import type { Key, Values } from './text.ts';

/** Everything a result shows, in one language. Pure: the same words for the same answer, for ever. */
export interface Words {
  readonly language: Language;
  /** A heading or a sentence by its name. */
  say(key: Key, values?: Values): string;
  /** How the person of this id is called. */
  person(id: string): string;

  /** One short word: yes, no, not known yet, not assessed. */
  verdict(verdict: Verdict | 'not assessed'): string;
  /** One sentence: what the answer means for the household. */
  answer(verdict: Verdict): string;
  road(road: Road): string;
  way(way: Way['id']): string;
  /** The title of a card, for every id of the law in force. */
  cardTitle(id: string): string;
  /** `wage` → `salaire`. */
  incomeKind(kind: string): string;
  /** `survival-pension` → `pension de survie`: a situation of article 18 as people state it. */
  situationKind(kind: string): string;
  /** One value of a choice: `choice('bond', 'marriage')` → `mariage`. */
  choice(fact: string, value: string): string;
  leftOut(reason: LeftOut): string;
  alsoCounts(reason: NonNullable<LineAnswer['alsoCounts']>): string;

  /** A fact by its place: `pour Anna : le montant du salaire de janvier 2025`. The situation tells the kind of a line. */
  fact(path: string, situation?: Situation): string;
  /** Something that is not known: a fact, or a law. */
  open(open: Open, situation?: Situation): string;
  /** What is wrong, where, and what to do. `place` is the path in words; empty for the whole text. */
  problem(problem: Problem): {
    readonly path: string;
    readonly place: string;
    readonly problem: string;
    readonly remedy: string;
  };

  /** One step of an explanation, without its value: a card's title, `somme`, `× 12`, the name of a fact or of an amount. */
  step(step: Explained, situation?: Situation): string;
  /** What is known of its result: `27 550,86 €`, `oui`, `entre … et …`. */
  stepValue(step: Explained): string;

  series(series: Series): string;
  /** A dated amount or coefficient, in its own unit. */
  amount(series: Series, value: number, scale: number): string;
  trust(trust: Trust): string;
  /** An amount nobody has confirmed since that day. */
  carriedForward(since: string): string;
  /** `articles 3, 17 et 18`. */
  articles(articles: readonly string[]): string;
  /** That this answer rests on readings of unclear law, and which; empty without any. */
  interpretations(numbers: readonly number[]): string;
  /** Words one after the other: `Anna, Bob et Carl`. */
  list(items: readonly string[]): string;

  money(cents: number): string;
  day(iso: string): string;
  /** `2025-01` → `janvier 2025`. */
  month(month: string): string;
  /** A month or a year. */
  period(period: string): string;
  /** An amount known between two bounds: `au moins …`, `entre … et …`. */
  bounds(bounds: Partial<Bounds>): string;
  /** A day known between two bounds. */
  days(bounds: DayBounds): string;
}
