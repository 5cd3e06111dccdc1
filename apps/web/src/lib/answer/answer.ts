import type { Assessment, Explained, Situation } from '@pleindroit/assessment';
import type { Outlook } from '@pleindroit/assessment/outlook';

/** What a posted situation is answered with. It lives as long as the answer is being written, and nowhere else. */
export interface Answer {
  /** As it was posted, to be changed and posted again. */
  readonly text: string;
  readonly situation: Situation;
  readonly assessment: Assessment;
  /** How long, what lies ahead, which day to file, what it opens: as of `today`. */
  readonly outlook: Outlook;
  readonly today: number;
  /** Why there is a right, why from that day, and what the income enquiry by itself says. */
  readonly reasons: { readonly right: Explained; readonly opening: Explained; readonly income: Explained };
}

/** Why nothing was assessed: the name of its text in the page words. */
export type Refusal =
  | 'not-a-form'
  | 'empty'
  | 'empty-file'
  | 'unknown-sample'
  | 'too-large'
  | 'too-large-to-return'
  | 'not-text'
  | 'control-character';
