import type { Bounds } from '../answer.ts';
import type { CareKind } from '@pleindroit/law/maf';

/** Co-payments one after the other, and who bears them: the person, or one of the ceilings that was reached. */

export interface CoPayment {
  readonly person: string;
  readonly day: number;
  readonly care: CareKind;
  readonly amount: number;
}

export interface CountedCoPayment extends CoPayment {
  /** What counts of it, in cents. */
  readonly counted: Bounds;
  /** What the person bears of what counts, and what is given back because a ceiling is reached: that which has the least room left. */
  readonly borne: number;
  readonly refunded: number;
  readonly by?: CeilingKind;
}

export type CeilingKind = 'child' | 'social' | 'income';

/** A ceiling that several persons fill together. */
export interface Group {
  readonly kind: CeilingKind;
  readonly persons: readonly string[];
  /** In cents; without end, when nobody knows it. */
  readonly ceiling: number;
}

/** How far a group has come. */
export interface Filled {
  readonly group: Group;
  readonly borne: number;
  /** The day of the co-payment that filled it. */
  readonly reachedOn?: number;
}

interface Filling extends Filled {
  borne: number;
  reachedOn?: number;
}

export interface Counted {
  readonly coPayments: readonly CountedCoPayment[];
  readonly groups: readonly Filled[];
  readonly borne: number;
  readonly refunded: number;
}

/** In the order of their days. What a ceiling gives back is not borne, and fills no other one. */
export function counted(
  coPayments: readonly (CoPayment & { readonly counted: Bounds })[],
  groups: readonly Group[],
  pick: (counted: Bounds) => number,
): Counted {
  const filled = groups.map((group): Filling => ({ group, borne: 0 }));
  const told = coPayments
    .toSorted((a, b) => a.day - b.day)
    .map((one): CountedCoPayment => {
      const own = filled.filter(({ group }) => group.persons.includes(one.person));
      const amount = pick(one.counted);
      const narrowest = own.toSorted((a, b) => roomIn(a) - roomIn(b))[0];
      const borne = narrowest === undefined ? amount : Math.min(amount, roomIn(narrowest));
      for (const each of own) {
        each.borne += borne;
        if (each.borne === each.group.ceiling) each.reachedOn ??= one.day;
      }
      const refunded = amount - borne;
      return { ...one, borne, refunded, ...(refunded > 0 && narrowest ? { by: narrowest.group.kind } : {}) };
    });
  return {
    coPayments: told,
    groups: filled,
    borne: sum(told.map(({ borne }) => borne)),
    refunded: sum(told.map(({ refunded }) => refunded)),
  };
}

function roomIn({ group, borne }: Filled): number {
  return group.ceiling - borne;
}

function sum(cents: readonly number[]): number {
  return cents.reduce((total, one) => total + one, 0);
}
