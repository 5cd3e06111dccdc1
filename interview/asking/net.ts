import { LINKED_ADVANTAGES } from '@pleindroit/law';
import { NOT_KNOWN, type Answers } from './question.ts';

/**
 * An amount after tax, when somebody knows no other. The law counts what is taxable, before tax: that lies between the amount itself, on
 * which no tax was kept, and a multiple that no withholding of these years reaches. Two bounds and no guess: when both give the same
 * verdict it holds, when not the paper has to be looked for (docs/adr/0010).
 */
export type NetBound =
  | 'least'
  | 'most'
  /** The amount before tax is not stated: for whoever gets the situation and does not know of the two bounds. */
  | 'open';

const NET = 'net ';

export function netAmount(amount: string): string {
  return `${NET}${amount}`;
}

/** What was said of an amount: how much, and whether it is after tax. */
export function amountSaid(answer: string): { readonly amount: string; readonly isNet: boolean } {
  const isNet = answer.startsWith(NET);
  return { amount: isNet ? answer.slice(NET.length) : answer, isNet };
}

export function isNetAnswer(answer: Answers[string] | undefined): answer is string {
  return typeof answer === 'string' && answer.startsWith(NET);
}

/** The same answers, every amount before tax. */
export function grossFrom(answers: Answers, bound: NetBound): Answers {
  const entries = Object.entries(answers).map(([path, answer]) => [
    path,
    isNetAnswer(answer)
      ? bound === 'open'
        ? NOT_KNOWN
        : grossBound(amountSaid(answer).amount, path, bound)
      : answer,
  ]);
  return Object.fromEntries(entries) as Answers;
}

/** In euro with two decimals, as a situation states it; a part of a cent goes up. */
function grossBound(net: string, path: string, bound: 'least' | 'most'): string {
  if (bound === 'least') return net;
  const tenths = path.split('.').some(isPaidOnceAYear) ? 22 : 16;
  const cents = Math.ceil((Number(net.replace('.', '')) * tenths) / 10);
  return `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
}

/** What comes with another income, once a year; more than half of it may be withheld. */
export function isPaidOnceAYear(kind: string): boolean {
  return LINKED_ADVANTAGES.some((one) => one === kind);
}
