import { day } from '../calendar/calendar.ts';
import type { Asked } from './asked.ts';
import { highest, hull, lowest, widest } from './bounds.ts';
import type { Expression } from './expression.ts';
import { known, type Lack, type Step, type Subject } from './step.ts';

type Deciding = Extract<Expression, { op: 'all-of' | 'any-of' | 'when' | 'choose' | 'as-of' }>;
type Node<O extends Deciding['op']> = Extract<Deciding, { op: O }>;

/** The words that join conditions and choose between branches: what an answer does not need is not asked for. */
export function decide(asked: Asked, node: Deciding, subject: Subject): Step {
  switch (node.op) {
    case 'all-of':
      return allOf(asked, node, subject);
    case 'any-of':
      return anyOf(asked, node, subject);
    case 'when':
      return when(asked, node, subject);
    case 'choose':
      return choose(asked, node, subject);
    case 'as-of':
      return asOf(asked, node, subject);
  }
}

function allOf(asked: Asked, node: Node<'all-of'>, subject: Subject): Step {
  const parts: Step[] = [];
  for (const arg of node.args) {
    const part = asked.answer(arg, subject);
    parts.push(part);
    if (part.high === 0) break;
  }
  return known(node, subject, lowest(parts, 1), parts);
}

function anyOf(asked: Asked, node: Node<'any-of'>, subject: Subject): Step {
  const parts: Step[] = [];
  for (const arg of node.args) {
    const part = asked.answer(arg, subject);
    parts.push(part);
    if (part.low === 1) break;
  }
  return known(node, subject, highest(parts, 0), parts);
}

function when(asked: Asked, node: Node<'when'>, subject: Subject): Step {
  const condition = asked.answer(node.args[0], subject);
  const branches: Step[] = [];
  if (condition.high === 1) branches.push(asked.answer(node.args[1], subject));
  if (condition.low === 0) branches.push(asked.answer(node.args[2], subject));
  return known(node, subject, hull(branches), [condition, ...branches]);
}

function choose(asked: Asked, node: Node<'choose'>, subject: Subject): Step {
  const [of, ...args] = node.args;
  const choice = asked.answer(of, subject);
  const chosen = choice.choice === undefined ? undefined : args[node.values.indexOf(choice.choice)];
  const branches = (chosen === undefined ? args : [chosen]).map((branch) => asked.answer(branch, subject));
  return known(node, subject, hull(branches), [choice, ...branches]);
}

function asOf(asked: Asked, node: Node<'as-of'>, subject: Subject): Step {
  const [of, ...wordings] = node.args;
  const moment = asked.answer(of, subject);
  if (moment.low !== moment.high) return known(node, subject, widest(node), [moment]);
  const wording = wordings[startsOf(node).findLastIndex((start) => start <= moment.low)];
  if (wording === undefined) {
    const lack: Lack = { kind: 'law', what: node.article ?? 'decree', day: moment.low };
    return known(node, subject, widest(node), [moment], { lack });
  }
  const part = asked.answer(wording, subject);
  return known(node, subject, part, [moment, part]);
}

const starts = new WeakMap<Expression, readonly number[]>();

function startsOf(node: Node<'as-of'>): readonly number[] {
  let days = starts.get(node);
  if (days === undefined) starts.set(node, (days = node.starts.map(day)));
  return days;
}
