import type { DatedValue } from '../amounts/amounts.ts';
import type { Bounds } from './bounds.ts';
import type { Expression } from './expression.ts';
import type { Rule } from './card.ts';

/**
 * One step of an answer: what was asked, of whom, and what is known of the result. Everything is known between two bounds,
 * the known part and what is still possible: equal bounds are a settled figure, 0 and 1 are no and yes. Stating one more fact
 * can only narrow them, which is why a settled answer is never reopened.
 */
export interface Step {
  readonly node: Expression;
  readonly subject: Subject;
  readonly low: number;
  readonly high: number;
  /** The steps this one was computed from, in reading order. Arguments that were not needed have none. */
  readonly parts: readonly Step[];
  /** On the step of a card: its rule. */
  readonly rule?: Rule | undefined;
  /** On the step of an amount: the value in force that was read. */
  readonly amount?: DatedValue | undefined;
  /** The value of a choice that was stated. */
  readonly choice?: string | undefined;
  /** On the step of a situation: the places of the stated periods that make its unbroken period. */
  readonly periods?: readonly number[] | undefined;
  /** Why this very step is open, when the reason is not in its parts. */
  readonly lack?: Lack | undefined;
}

/** What some steps have beside their bounds. */
export type StepNotes = Pick<Step, 'rule' | 'amount' | 'choice' | 'periods' | 'lack'>;

/**
 * The one place where a step is made: every step has every field, so that all of them have one shape in memory. An answer
 * is a thousand steps, and walking them is most of what it costs.
 */
export function stepOf(
  node: Expression,
  subject: Subject,
  low: number,
  high: number,
  parts: readonly Step[],
  notes?: StepNotes,
): Step {
  return {
    node,
    subject,
    low,
    high,
    parts,
    rule: notes?.rule,
    amount: notes?.amount,
    choice: notes?.choice,
    periods: notes?.periods,
    lack: notes?.lack,
  };
}

/** The same, from bounds that were computed together. */
export function known(
  node: Expression,
  subject: Subject,
  { low, high }: Bounds,
  parts: readonly Step[],
  notes?: StepNotes,
): Step {
  return stepOf(node, subject, low, high, parts, notes);
}

/** About whom a step speaks: the household, one of its persons, or a line of one of its incomes (places in the lists). */
export interface Subject {
  readonly person: number;
  readonly income: number;
  readonly line: number;
}

/** What is missing: a fact nobody stated, a list that is not closed, or a law that is not known here. */
export type Lack =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'situations' }
  | {
      readonly kind: 'situation-fact';
      readonly status: string;
      readonly fact: string;
      /** Which of the stated situations. */
      readonly place: number;
    }
  | { readonly kind: 'incomes'; readonly period: 'month' | 'year'; readonly begins: number }
  | { readonly kind: 'others' }
  | { readonly kind: 'law'; readonly what: string; readonly day: number };

export type Verdict = 'met' | 'not met' | 'open';

export function verdictOf({ low, high }: Pick<Step, 'low' | 'high'>): Verdict {
  return low === 1 ? 'met' : high === 0 ? 'not met' : 'open';
}

export function isSettled({ low, high }: Pick<Step, 'low' | 'high'>): boolean {
  return low === high;
}
