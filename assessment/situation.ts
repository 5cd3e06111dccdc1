import type { Household } from '@pleindroit/law';

/** A household on the day of its request, with what the law does not read: what its persons are called, and their mutuality. */
export interface Situation {
  readonly request: number;
  /** In the order of `household.persons`. */
  readonly persons: readonly StatedPerson[];
  readonly household: Household;
}

export interface StatedPerson {
  readonly id: string;
  readonly mutuality?: string | undefined;
  readonly care?: CareUse | undefined;
}

/** How often somebody uses care in a year: only for what the right is worth. */
export interface CareUse {
  readonly generalPractitioner?: number | undefined;
  readonly specialist?: number | undefined;
  /** Packages. */
  readonly medicineB?: number | undefined;
  readonly medicineC?: number | undefined;
  /** Days of each stay in hospital. */
  readonly hospital?: readonly number[] | undefined;
}
