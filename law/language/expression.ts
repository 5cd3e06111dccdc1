import type { Series } from '../amounts/amounts.ts';

/**
 * What a rule is made of. An expression is a frozen tree of plain data: it can be walked, explained, asked about, printed as
 * JSON and written as SQL. Its type carries what it measures (the unit) and about whom it speaks (the level).
 */
export type Unit = 'cents' | 'count' | 'day' | 'yes-no' | 'choice' | 'coefficient';

export type Level = 'household' | 'person' | 'line';

/** A value of a line combined with one of its person speaks of the line; a value of the household is visible everywhere. */
export type Innermost<A extends Level, B extends Level> = 'line' extends A | B
  ? 'line'
  : 'person' extends A | B
    ? 'person'
    : 'household';

/** A situation of a person that lasts from a day to a day, and what else must be true of it to count. */
export interface StatusPattern {
  readonly status: string;
  /** The day from which the text knows this situation: what lasted before does not count. */
  readonly notBefore?: string;
  readonly having: readonly {
    readonly fact: string;
    readonly oneOf?: readonly string[];
    readonly atLeast?: number;
  }[];
}

export type CalendarStep =
  | 'first-of-month'
  | 'first-of-month-before'
  | 'first-of-quarter'
  | 'first-of-year'
  | 'first-of-year-before'
  | 'first-of-next-quarter'
  | 'day-before'
  | 'last-of-next-year'
  | 'year';

type One = readonly [Expression];
type Two = readonly [Expression, Expression];
type Three = readonly [Expression, Expression, Expression];
type Several = readonly Expression[];

/** One member for each name, so that a reader's switch knows exactly which one it holds. */
type Each<O extends string, Shape> = O extends string ? { readonly op: O } & Shape : never;

/** Every operation of the language. A reader of cards (interpreter, SQL, drawing) is one exhaustive switch over `op`. */
export type Operation =
  | {
      readonly op: 'fact';
      readonly fact: string;
      /** Of a choice: everything that can be stated. */
      readonly values?: readonly string[];
      readonly args: readonly [];
    }
  | { readonly op: 'given'; readonly value: number; readonly args: readonly [] }
  | { readonly op: 'never'; readonly args: readonly [] }
  | { readonly op: 'amount'; readonly series: Series; readonly args: One }
  | Each<'plus' | 'earlier-of' | 'later-of', { readonly args: Several }>
  | Each<'minus' | 'times' | 'times-coefficient', { readonly args: Two }>
  | { readonly op: 'scaled'; readonly numerator: number; readonly denominator: number; readonly args: One }
  | { readonly op: 'proportion'; readonly args: Three }
  | Each<'is-below' | 'is-at-least' | 'is-equal', { readonly args: Two }>
  | { readonly op: 'calendar'; readonly step: CalendarStep; readonly args: One }
  | Each<'months-on' | 'after-full-months', { readonly months: number; readonly args: One }>
  | Each<'all-of' | 'any-of', { readonly args: Several }>
  | { readonly op: 'not'; readonly args: One }
  | { readonly op: 'when'; readonly args: Three }
  | {
      readonly op: 'choose';
      readonly values: readonly string[];
      readonly args: readonly [Expression, ...Expression[]];
    }
  | { readonly op: 'is'; readonly values: readonly string[]; readonly args: One }
  | { readonly op: 'is-none'; readonly fact: string; readonly args: readonly [] }
  | Each<'holds-on' | 'began-on', { readonly statuses: readonly StatusPattern[]; readonly args: One }>
  | Each<
      'began-lasting' | 'began-completing',
      { readonly statuses: readonly StatusPattern[]; readonly months: number; readonly args: Two }
    >
  | {
      readonly op: 'as-of';
      readonly starts: readonly string[];
      /** The article whose earlier wording is not known here, when it is not the whole decree. */
      readonly article?: string;
      readonly args: readonly [Expression, ...Expression[]];
    }
  | { readonly op: 'card'; readonly id: string; readonly args: readonly [] }
  | Each<'any-person' | 'count-persons', { readonly args: One }>
  | Each<'sum-persons' | 'earliest-person', { readonly args: Two }>
  | { readonly op: 'sum-lines'; readonly period: 'month' | 'year'; readonly args: Two | Three }
  | Each<'period-start' | 'period-end', { readonly args: readonly [] }>
  | { readonly op: 'names'; readonly fact: string; readonly args: One }
  | { readonly op: 'named-by'; readonly fact: string; readonly args: One }
  | { readonly op: 'earliest-named'; readonly fact: string; readonly args: One }
  | { readonly op: 'names-nobody'; readonly fact: string; readonly args: readonly [] }
  | { readonly op: 'of-applicant'; readonly args: One }
  | { readonly op: 'is-applicant'; readonly args: readonly [] };

export type Expression<U extends Unit = Unit, L extends Level = Level> = Operation & {
  readonly unit: U;
  readonly level: L;
};

/** A value in force at a day the law fixes: the day is an expression, so that the month examined is chosen by the card. */
export type Money<L extends Level = Level> = Expression<'cents', L> & MoneyWords<L>;
export type Count<L extends Level = Level> = Expression<'count', L> & CountWords<L>;
export type Moment<L extends Level = Level> = Expression<'day', L> & MomentWords<L>;
export type YesNo<L extends Level = Level> = Expression<'yes-no', L>;
export type Choice<V extends string = string, L extends Level = Level> = Expression<'choice', L> &
  ChoiceWords<V, L>;
export type Coefficient<L extends Level = Level> = Expression<'coefficient', L>;

export interface MoneyWords<L extends Level> {
  plus<M extends Level>(other: Money<M>): Money<Innermost<L, M>>;
  /** Never below nothing: the decree knows no negative income. */
  minus<M extends Level>(other: Money<M>): Money<Innermost<L, M>>;
  times<M extends Level>(count: Count<M>): Money<Innermost<L, M>>;
  multipliedBy(count: number): Money<L>;
  /** Times a dated coefficient, rounded half up to the cent. */
  indexedBy<M extends Level>(coefficient: Coefficient<M>): Money<Innermost<L, M>>;
  /** × numerator / denominator, rounded half up to the cent. */
  scaled(numerator: number, denominator: number): Money<L>;
  /** × of / parts as the household states them, rounded half up to the cent: a share, a rate of exchange. */
  proportion<M extends Level, P extends Level>(
    of: Count<M>,
    parts: Count<P>,
  ): Money<Innermost<Innermost<L, M>, P>>;
  /** Strictly: reaching the other amount is not below it (arts 3 and 31). */
  isBelow<M extends Level>(other: Money<M>): YesNo<Innermost<L, M>>;
}

export interface CountWords<L extends Level> {
  isBelow<M extends Level>(other: Count<M>): YesNo<Innermost<L, M>>;
  plus<M extends Level>(other: Count<M>): Count<Innermost<L, M>>;
  minus<M extends Level>(other: Count<M>): Count<Innermost<L, M>>;
  isAtLeast(count: number): YesNo<L>;
  equals<M extends Level>(other: Count<M>): YesNo<Innermost<L, M>>;
}

export interface MomentWords<L extends Level> {
  isBefore<M extends Level>(other: Moment<M>): YesNo<Innermost<L, M>>;
  isOnOrAfter<M extends Level>(other: Moment<M>): YesNo<Innermost<L, M>>;
  firstOfMonth(): Moment<L>;
  firstOfMonthBefore(): Moment<L>;
  firstOfQuarter(): Moment<L>;
  firstOfNextQuarter(): Moment<L>;
  firstOfYear(): Moment<L>;
  firstOfYearBefore(): Moment<L>;
  dayBefore(): Moment<L>;
  /** 31 December of the year after: how the first period of an automatic right ends. */
  lastOfNextYear(): Moment<L>;
  year(): Count<L>;
  /** The end of a term *within* so many months: date to date, last day included. */
  monthsOn(months: number): Moment<L>;
  /** The first day after so many *complete* months (interpretation 26). */
  afterFullMonths(months: number): Moment<L>;
}

export interface ChoiceWords<V extends string, L extends Level> {
  is(...values: V[]): YesNo<L>;
}
