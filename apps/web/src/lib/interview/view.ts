import type { Shape } from '@pleindroit/interview/asking';
import type { CitizenResult, QuestionInWords, Voice } from '@pleindroit/interview/citizen';

/** One page of the interview, with every text in the language of whoever reads it. */
export type View = QuestionView | CheckView | ResultView | GoneView;

interface Sealed {
  /** The answers so far, locked. */
  readonly state: string;
  readonly voice: Voice;
}

export interface QuestionView extends Sealed {
  readonly page: 'question';
  readonly question: QuestionInWords;
  readonly shape: Shape['kind'];
  /** The field, or the boxes that are ticked. */
  readonly value: readonly string[];
  /** Of an income on which tax is kept: before or after it. */
  readonly tax?: 'before' | 'after';
  /** Of an amount of one month: how often it is paid, and what can be chosen. */
  readonly per?: { readonly value: string; readonly options: readonly Option[] };
  readonly mistake?: string;
  readonly noted?: Noted;
  readonly hasAnswers: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What was understood on the page before. */
export interface Noted {
  readonly text: string;
  /** What may be a slip of the pen. */
  readonly slip?: string;
  readonly path: string;
}

export interface CheckView extends Sealed {
  readonly page: 'check';
  readonly rows: readonly AnswerRow[];
  readonly isEnough: boolean;
}

export interface AnswerRow {
  readonly about?: string;
  readonly title: string;
  readonly answer: string;
  readonly path: string;
}

export interface ResultView extends Sealed {
  readonly page: 'result';
  readonly result: CitizenResult;
  readonly rows: readonly AnswerRow[];
  /** The same situation as a file, for a receipt and for whoever is of the trade. */
  readonly situation: string;
}

/** The sealed field could not be opened. What was typed on that page is given back. */
export interface GoneView {
  readonly page: 'gone';
  readonly why: 'expired' | 'tampered' | 'too-big';
  readonly typed?: string;
}
