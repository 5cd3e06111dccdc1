import type { Road } from '../answer.ts';
import type { Span } from './periods.ts';

/** How long one person has the right, by one road and on one ground. */
export interface RightPeriod extends Span {
  readonly person: string;
  readonly road: Road;
  /** By an advantage or a grant of their own household, or through somebody who has one (art. 14). */
  readonly through?: Through;
  /** The cards of the advantages that give it; of an income enquiry, the way on which it was granted. */
  readonly by: readonly string[];
  /** Something that is not known could change it: it may not be there, or begin or end on another day. */
  readonly isOpen: boolean;
  /** Why it ends; absent as long as no end is known. */
  readonly ending?: Ending;
}

export interface Through {
  readonly person: string;
  readonly as: 'partner' | 'holder';
}

export type EndingReason =
  /** No advantage in the year before: not prolonged (art. 15). */
  | 'not-prolonged'
  /** No longer the partner, or no longer a dependant (art. 14 § 2). */
  | 'link-ended'
  /** The person whose right it was has lost it. */
  | 'right-of-the-other-ended'
  /** The household is another one (art. 35). */
  | 'household-changed'
  /** No situation on 30 June of the year after the opening (art. 36). */
  | 'interim-control'
  /** Income of the second year before, or no tax data (art. 38). */
  | 'yearly-control'
  /** Taken away from its first day (arts 41 and 41/1). */
  | 'withdrawn'
  /** The person died. */
  | 'died';

export interface Ending {
  readonly reason: EndingReason;
  readonly articles: readonly string[];
  /** The day of what ends it, when that is another day than its last one. */
  readonly on?: number;
}
