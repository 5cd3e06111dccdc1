import type { Household } from '@pleindroit/law';

/** A household on the day of its request, with what the law does not read: what its persons are called, and their mutuality. */
export interface Situation {
  readonly request: number;
  /** In the order of `household.persons`. */
  readonly persons: readonly { readonly id: string; readonly mutuality?: string | undefined }[];
  readonly household: Household;
}
