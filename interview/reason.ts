import type { Explained, Open } from '@pleindroit/assessment';

/** One line of the reasons: a card, a fact or an amount, and only what its result rests on. */
export interface Reason {
  readonly step: Explained;
  /** A card has one: the same key is the same card about the same person or line. */
  readonly key: string | undefined;
  /** Told in full before; the line then has nothing under it. */
  readonly isRepeated: boolean;
  /** The answer under which this line holds, when the whole answer depends on one that is missing. */
  readonly assumed: Assumed | undefined;
  readonly parts: readonly Reason[];
  /** What is missing for this very step. */
  readonly lacks: readonly Open[];
  /** Looked at too, without deciding: the alternatives that are not met, beside the one that is. */
  readonly also: readonly Explained[];
  /** Situations of article 18 of which nothing is stated, on a no: one line says so of all of them. */
  readonly noneOf: readonly string[];
  /** Cards that nobody had to look at. */
  readonly notNeeded: readonly string[];
}

/** What is asked, and one answer to it: `yes`, `no`, a value that can be chosen, or a number on one side of a limit. */
export interface Assumed {
  readonly asked: Explained;
  readonly answer: string;
  readonly side?: 'at-most' | 'at-least';
}
