import type { Series, Step, Trust, Verdict, Way } from '@pleindroit/law';

/** What is known of a figure: the known part and the most that is possible. Without `high` there is no limit yet. */
export interface Bounds {
  readonly low: number;
  readonly high?: number;
}

/** The same for a day, as civil dates; a bound that nobody knows is left out. */
export interface DayBounds {
  readonly earliest?: string;
  readonly latest?: string;
}

/** One way of the income road. Ways are alternatives: what another one says does not weaken a way that is met. */
export interface WayAnswer {
  readonly id: Way['id'];
  readonly verdict: Verdict;
  /** Whether the law sends this household this way at all. */
  readonly applies: Verdict;
  /** The month (`2025-01`) or year (`2024`) whose income and ceiling are compared. */
  readonly examined: string;
  /** Cents a year. */
  readonly income: Bounds;
  readonly ceiling: Bounds;
  /** Ceiling − income, in cents; not positive means that the ceiling is reached. Without `low`, no limit is known. */
  readonly margin: { readonly low?: number; readonly high?: number };
  /** The own dwelling in that income: indexed, less the exemption the household gets once. Absent when there is none. */
  readonly dwelling?: { readonly indexed: Bounds; readonly exemption: Bounds; readonly counted: Bounds };
}

export type Road = 'automatic' | 'ex-officio' | 'income';

/** Roads of chapter 3 and section 6/1 are named, and said not to be assessed: silence would read as a no. */
export interface RoadAnswer {
  readonly road: Road;
  readonly verdict: Verdict | 'not assessed';
  readonly articles: readonly string[];
}

/** What somebody who reads the answer must know beside it. */
export type Remark =
  | 'declaration-after-two-months'
  | 'declaration-before-request'
  | 'automatic-right-possible'
  | 'situation-begins-later';

/** Why a line counts for nothing. */
export type LeftOut =
  | 'social-income'
  | 'earning-of-a-child'
  | 'no-longer-owned'
  | 'person-not-counted'
  | 'other-years'
  | 'period-not-examined'
  | 'nothing-left';

export interface LineAnswer {
  readonly person: string;
  readonly period: string;
  readonly line: number;
  readonly kind: string;
  /** Cents a year. The own dwelling is before the exemption, which the household gets once. */
  readonly counted: Bounds;
  readonly leftOut?: LeftOut;
  /** Counted although exempt by treaty, or from abroad (art. 27). */
  readonly alsoCounts?: 'exempt-by-treaty' | 'foreign';
  readonly step: Step;
}

export interface AmountRead {
  readonly series: Series;
  readonly day: string;
  /** value / scale: cents, or a coefficient. */
  readonly value: number;
  readonly scale: number;
  readonly source: string;
  readonly trust: Trust;
  /** The first day of which nobody has confirmed this value: to be confirmed, visibly. */
  readonly carriedForwardSince?: string;
}

/** Something that is not known: a fact to state (with its place in the situation), or a law that is not known here. */
export type Open =
  | { readonly kind: 'fact'; readonly path: string }
  | { readonly kind: 'law'; readonly what: string; readonly day: string };

export interface Assessment {
  readonly today: string;
  readonly request: string;
  /** The right after an income enquiry. */
  readonly verdict: Verdict;
  readonly roads: readonly RoadAnswer[];
  /** The way that decides; absent when it is still open which one does. */
  readonly way?: Way['id'];
  readonly ways: readonly WayAnswer[];
  /** First day of the right; absent when there is none. */
  readonly opens?: DayBounds;
  readonly members: readonly { readonly person: string; readonly verdict: Verdict }[];
  readonly sharedCustodyChildren: readonly { readonly person: string; readonly verdict: Verdict }[];
  /** Who gets the right (art. 33). */
  readonly covered: readonly string[];
  /** The mutuality where the applicant is registered manages the file (art. 29). */
  /** `through`: the holder on whom the applicant depends, and whose mutuality it is. */
  readonly managingMutuality: {
    readonly person: string;
    readonly mutuality?: string;
    readonly through?: string;
  };
  /** Situations of article 18 that hold. One is enough. */
  readonly indicators: readonly { readonly card: string; readonly person?: string; readonly arose: string }[];
  readonly lines: readonly LineAnswer[];
  readonly remarks: readonly {
    readonly remark: Remark;
    readonly person?: string;
    readonly articles: readonly string[];
  }[];
  /** Income of the reference year is below its ceiling although the month decides and refuses: a flag, not a ground (Q5). */
  readonly yearIsBelow: boolean;
  /** Everything that is not known and could matter. */
  readonly open: readonly Open[];
  /**
   * The shortest list that settles the verdict, whatever the answers are; empty when it is settled. An answer that opens a list
   * or names a day may bring up a fact of its own (the birth date for a wage, the income of the month of the signature).
   */
  readonly asks: readonly string[];
  /** What settles the opening day of a right that is met. */
  readonly asksForOpening: readonly string[];
  readonly amounts: readonly AmountRead[];
  readonly articles: readonly string[];
  readonly interpretations: readonly number[];
  /** The walked tree: the right, and the day it opens. */
  readonly steps: { readonly right: Step; readonly opening: Step; readonly ways: readonly Step[] };
}
