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

/** One of the three roads to the right. Roads are alternatives: each keeps its own verdict, whatever another one says. */
export interface RoadAnswer {
  readonly road: Road;
  readonly verdict: Verdict;
  /** False when an earlier road settles the matter (art. 3). */
  readonly isNeeded: boolean;
  readonly articles: readonly string[];
  /** First day of the right by this road; absent when there is none. */
  readonly opens?: DayBounds;
  /** Who has the right by this road. */
  readonly covered: readonly string[];
  /** What would settle the verdict of this road. */
  readonly asks: readonly string[];
  readonly managingMutuality: ManagingMutuality;
}

export interface ManagingMutuality {
  readonly person: string;
  readonly mutuality?: string;
  /** The holder on whom the person depends, and whose mutuality it is. */
  readonly through?: string;
}

/** What the automatic road says of one person: by an advantage of their own, or through somebody who has one (art. 14). */
export interface AutomaticAnswer {
  readonly person: string;
  readonly verdict: Verdict;
  readonly opens?: DayBounds;
  readonly own: readonly { readonly card: string; readonly opens: DayBounds }[];
  readonly through?: 'partner' | 'holder';
  /** 31 December of the year after the opening by an advantage of their own; then the right goes on year by year. */
  readonly firstEnd?: string;
}

/** What the mutuality would find if it looked by itself (arts 32/1 to 32/6). */
export interface ExOfficioAnswer {
  /** Each condition by its card; the exclusions are conditions that must not be met. */
  readonly conditions: readonly {
    readonly card: string;
    readonly verdict: Verdict;
    readonly mustBe: boolean;
  }[];
  readonly income: Bounds;
  readonly ceiling: Bounds;
}

/** What somebody who reads the answer must know beside it. */
export type Remark =
  | 'declaration-after-two-months'
  | 'declaration-before-request'
  | 'automatic-right-possible'
  | 'cohabitation-not-declared'
  | 'mutuality-must-invite'
  | 'ex-officio-earlier'
  | 'situation-begins-later'
  | 'invalidity-without-incapacity'
  | 'single-parent-with-partner';

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

/** The road of an income enquiry (arts 17 to 34). */
export interface IncomeAnswer {
  /** The way that decides; absent when it is still open which one does. */
  readonly way?: Way['id'];
  readonly ways: readonly WayAnswer[];
  /** The household of the request (arts 25 and 26), and the children who raise its ceiling without being in it (art. 21). */
  readonly members: readonly { readonly person: string; readonly verdict: Verdict }[];
  readonly sharedCustodyChildren: readonly { readonly person: string; readonly verdict: Verdict }[];
  /** Situations of article 18 that hold. One is enough. */
  readonly indicators: readonly { readonly card: string; readonly person?: string; readonly arose: string }[];
  readonly lines: readonly LineAnswer[];
  /** The declaration came after two months (art. 29), and the income alone would not refuse: a new request may do. */
  readonly hasLapsed: boolean;
  /** Income of the reference year is below its ceiling although the month decides and refuses: a flag, not a ground (interpretation 5). */
  readonly yearIsBelow: boolean;
}

/** What no answer to an open question can change any more. */
export interface Certificate {
  readonly verdict: boolean;
  readonly road: boolean;
  readonly opening: boolean;
}

export interface Assessment {
  readonly today: string;
  readonly request: string;
  /** Whether the applicant has the right, by whichever road. */
  readonly verdict: Verdict;
  /** The road on which it rests: the first that is met, in the order of the law. */
  readonly road?: Road;
  readonly roads: readonly RoadAnswer[];
  readonly certificate: Certificate;
  /** First day of the right, by the road on which it rests; absent when there is none. */
  readonly opens?: DayBounds;
  /** Everybody who has the right by some road, in their order. */
  readonly covered: readonly string[];
  readonly automatic: readonly AutomaticAnswer[];
  readonly exOfficio: ExOfficioAnswer;
  readonly income: IncomeAnswer;
  readonly managingMutuality: ManagingMutuality;
  readonly remarks: readonly {
    readonly remark: Remark;
    readonly person?: string;
    readonly articles: readonly string[];
  }[];
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
  /** The walked trees: the right, the day it opens, each road, and the ways of the income road. */
  readonly steps: {
    readonly right: Step;
    readonly opening: Step;
    readonly roads: Readonly<Record<Road, Step>>;
    readonly ways: readonly Step[];
  };
}
