/**
 * A household as the law sees it: facts by name. `undefined` is *not stated*, `'none'` is *stated as none*. Persons name each
 * other by their place in the list; `OUTSIDE` is somebody real who is not listed.
 */
export interface Household {
  readonly facts: Facts;
  readonly applicant: number;
  readonly persons: readonly Person[];
  /** Why somebody may be missing from the list: as long as there is a gap, more members and more income stay possible. */
  readonly gaps: readonly Gap[];
}

/** Nobody said that the list is complete, or the holder around whom the household of the applicant is built is not in it. */
export type Gap = 'others' | 'insured-as' | 'dependant-of';

export interface Person {
  readonly facts: Facts;
  /** Other persons named by this one: nobody (`'none'`), or places in the list. */
  readonly names: Readonly<Record<string, 'none' | readonly number[] | undefined>>;
  readonly statuses: readonly StatusPeriod[];
  /** Whether every situation of this person is in the list. */
  readonly statusesComplete: boolean;
  readonly incomes: readonly IncomeOfPeriod[];
}

/** From when to when a situation holds. `until` is the last day, `'running'` when it still lasts, undefined when not stated. */
export interface StatusPeriod {
  readonly status: string;
  readonly from: number;
  readonly until: number | 'running' | undefined;
  readonly facts: Facts;
}

export interface IncomeOfPeriod {
  readonly kind: 'month' | 'year';
  /** First day of the month or the year. */
  readonly begins: number;
  readonly lines: readonly IncomeLine[];
  readonly complete: boolean;
}

export interface IncomeLine {
  readonly facts: Facts;
  /** The facts among them that nobody wrote: the form of a line says them by leaving them out. */
  readonly leftOut?: readonly string[];
}

/** Cents, days and counts are whole numbers; yes and no are booleans; one of a list is its text. */
export type FactValue = number | boolean | string | undefined;

export type Facts = Readonly<Record<string, FactValue>>;

export const NONE = 'none';

export const OUTSIDE = -1;
