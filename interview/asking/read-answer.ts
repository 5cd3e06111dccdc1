import { amountWritten, type AmountMistake } from './amount.ts';
import { dayWritten, type DayMistake } from './day.ts';
import { isPaidOnceAYear, netAmount } from './net.ts';
import { NOT_KNOWN, type Answers, type Question } from './question.ts';
import { OF_A_LINE } from './questions.ts';

/** What somebody typed or chose on the page of a question: the texts of its fields, as they came. */
export interface Given {
  /** The field, or every box that is ticked. */
  readonly value: readonly string[];
  /** Of an amount: `after`, when it is after tax. */
  readonly tax?: string;
  /** Of an amount of one month: how often it is paid. */
  readonly per?: string;
}

export type AnswerMistake =
  | AmountMistake
  | DayMistake
  | 'nothing-chosen'
  | 'none-and-some'
  | 'two-answers'
  | 'not-a-count'
  | 'too-many';

/** The answers it makes: that of the question, and of an amount also its rhythm. */
export type ReadAnswer = { readonly answers: Answers } | { readonly mistake: AnswerMistake };

/** In a list of boxes: none of these. */
export const NONE = 'none';

/** `today` as a civil day, `2026-02-10`. */
export function readAnswer(question: Question, given: Given, today: string): ReadAnswer {
  const { path, shape } = question;
  const [text = ''] = given.value;
  // Of one thing there is one answer: what is typed, or what is chosen beside it.
  if (given.value.length > 1 && (shape.kind !== 'some-of' || given.value.includes(NOT_KNOWN)))
    return { mistake: 'two-answers' };
  if (text === NOT_KNOWN) return { answers: { [path]: NOT_KNOWN } };
  switch (shape.kind) {
    case 'yes-no':
      return chosen(path, ['yes', 'no'], text);
    case 'one-of':
      return chosen(path, shape.options, text);
    case 'some-of':
      return severalChosen(path, shape.options, given.value);
    case 'count':
      return counted(path, shape, text);
    case 'day':
    case 'day-or-none': {
      if (shape.kind === 'day-or-none' && text === NONE) return { answers: { [path]: NONE } };
      const read = dayWritten(text, latestDay(question, today));
      return 'mistake' in read ? read : { answers: { [path]: read.day } };
    }
    case 'money':
    case 'money-or-none': {
      if (shape.kind === 'money-or-none' && text === NONE) return { answers: { [path]: NONE } };
      const read = amountWritten(text);
      if ('mistake' in read) return read;
      const isNet = isTaxed(question) && given.tax === 'after';
      return {
        answers: { [path]: isNet ? netAmount(read.amount) : read.amount, ...rhythm(question, given.per) },
      };
    }
  }
}

function chosen(path: string, options: readonly string[], text: string): ReadAnswer {
  return options.includes(text) ? { answers: { [path]: text } } : { mistake: 'nothing-chosen' };
}

function severalChosen(path: string, options: readonly string[], values: readonly string[]): ReadAnswer {
  const some = options.filter((one) => values.includes(one));
  if (values.includes(NONE))
    return some.length > 0 ? { mistake: 'none-and-some' } : { answers: { [path]: [] } };
  return some.length > 0 ? { answers: { [path]: some } } : { mistake: 'nothing-chosen' };
}

function counted(
  path: string,
  { least, most }: { readonly least: number; readonly most: number },
  text: string,
): ReadAnswer {
  const bare = text.normalize('NFKC').trim();
  if (bare === '') return { mistake: 'empty' };
  if (!/^\d{1,6}$/.test(bare)) return { mistake: 'not-a-count' };
  const count = Number(bare);
  return count < least || count > most ? { mistake: 'too-many' } : { answers: { [path]: String(count) } };
}

/** A situation may end later; nothing else that is asked lies in the future. */
function latestDay({ topic }: Question, today: string): string {
  return topic === 'until' ? '2199-12-31' : today;
}

/** Whether people may only know it after tax: it is the income itself, and one on which tax is kept. */
export function isTaxed({ about, topic, kind }: Question): boolean {
  return (
    about === 'income' && topic === 'amount' && kind !== undefined && !NOT_TAXED_WHEN_PAID.includes(kind)
  );
}

const NOT_TAXED_WHEN_PAID: readonly string[] = [
  'self-employed-profit',
  'former-activity-profit',
  'movable-income',
  'maintenance-received',
  'miscellaneous-income',
  'capital',
];

/** Whether it is paid more often than once: then the amount and its rhythm are one answer. */
export function hasRhythm({ topic, kind, period }: Question): boolean {
  const isOfAMonth = topic === 'amount' && period?.includes('-') === true;
  return isOfAMonth && kind !== undefined && kind !== 'capital' && !isPaidOnceAYear(kind);
}

export function rhythmPath(path: string): string {
  return path.replace(/\.amount$/, '.per');
}

function rhythm(question: Question, per: string | undefined): Answers {
  const shape = OF_A_LINE['per'];
  const isOne = shape?.kind === 'one-of' && per !== undefined && shape.options.includes(per);
  return hasRhythm(question) && isOne ? { [rhythmPath(question.path)]: per } : {};
}
