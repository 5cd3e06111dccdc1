import { lastOfPeriod } from '../calendar/calendar.ts';
import { highest, lowest, sum, widest, type Bounds } from './bounds.ts';
import type { Expression } from './expression.ts';
import { NONE } from './household.ts';
import { known, stepOf, type Lack, type Step, type Subject } from './step.ts';
import { OF_THE_HOUSEHOLD, lineOf, personOf, type Asked } from './asked.ts';

type Gathering = Extract<
  Expression,
  {
    op:
      | 'names'
      | 'named-by'
      | 'earliest-named'
      | 'any-person'
      | 'count-persons'
      | 'sum-persons'
      | 'earliest-person'
      | 'sum-lines';
  }
>;
type Node<O extends Gathering['op']> = Extract<Gathering, { op: O }>;

/** The words that go from one person to another, from persons to the household, and from lines to their person. */
export function gather(asked: Asked, node: Gathering, subject: Subject): Step {
  switch (node.op) {
    case 'names':
      return names(asked, node, subject);
    case 'named-by':
      return namedBy(asked, node, subject);
    case 'earliest-named':
      return earliestNamed(asked, node, subject);
    case 'any-person':
    case 'count-persons':
      return persons(asked, node);
    case 'sum-persons':
      return sumOverPersons(asked, node);
    case 'earliest-person':
      return earliestOverPersons(asked, node);
    case 'sum-lines':
      return sumOfLines(asked, node, subject);
  }
}

function names(asked: Asked, node: Node<'names'>, subject: Subject): Step {
  const named = personOf(asked, subject).names[node.fact];
  if (named === undefined) return notStated(node, subject, widest(node));
  const others = named === NONE ? [] : named.flatMap((place) => asked.persons[place] ?? []);
  const parts = others.map((other) => asked.answer(node.args[0], other));
  return known(node, subject, highest(parts, 0), parts);
}

/** Somebody who is named but not listed has a life of their own: every day stays possible. */
function earliestNamed(asked: Asked, node: Node<'earliest-named'>, subject: Subject): Step {
  const named = personOf(asked, subject).names[node.fact];
  if (named === undefined) return notStated(node, subject, widest(node));
  const places = named === NONE ? [] : named;
  const parts = places.map((place) => {
    const other = asked.persons[place];
    return other === undefined ? outsideTheList(node, subject) : asked.answer(node.args[0], other);
  });
  return known(node, subject, lowest(parts, Infinity), parts);
}

function outsideTheList(node: Expression, subject: Subject): Step {
  return known(node, subject, widest(node), [], { lack: { kind: 'others' } });
}

function namedBy(asked: Asked, node: Node<'named-by'>, subject: Subject): Step {
  const parts: Step[] = [];
  for (const other of asked.persons) {
    const named = personOf(asked, other).names[node.fact];
    if (other.person === subject.person || named === NONE) continue;
    if (named !== undefined && !named.includes(subject.person)) continue;
    const condition = asked.answer(node.args[0], other);
    if (named !== undefined) parts.push(condition);
    else if (condition.high === 1) parts.push(notStated(node, other, widest(node)));
  }
  return known(node, subject, highest(parts, 0), parts);
}

function persons(asked: Asked, node: Node<'any-person' | 'count-persons'>): Step {
  const parts = asked.persons.map((person) => asked.answer(node.args[0], person));
  if (node.op === 'count-persons') return closing(asked, node, parts, sum(parts), Infinity);
  return closing(asked, node, parts, highest(parts, 0), 1);
}

/** A person of whom it is open whether they count adds nothing to the known part, and all of it to what is possible. */
function sumOverPersons(asked: Asked, node: Node<'sum-persons'>): Step {
  const parts: Step[] = [];
  let low = 0;
  let high = 0;
  for (const person of asked.persons) {
    const who = asked.answer(node.args[0], person);
    parts.push(who);
    if (who.high === 0) continue;
    const amount = asked.answer(node.args[1], person);
    parts.push(amount);
    if (who.low === 1) low += amount.low;
    high += amount.high;
  }
  return closing(asked, node, parts, { low, high }, Infinity);
}

function earliestOverPersons(asked: Asked, node: Node<'earliest-person'>): Step {
  const parts: Step[] = [];
  let low = Infinity;
  let high = Infinity;
  for (const person of asked.persons) {
    const who = asked.answer(node.args[0], person);
    parts.push(who);
    if (who.high === 0) continue;
    const moment = asked.answer(node.args[1], person);
    parts.push(moment);
    low = Math.min(low, moment.low);
    if (who.low === 1) high = Math.min(high, moment.high);
  }
  return closing(asked, node, parts, { low: asked.isComplete ? low : -Infinity, high }, high);
}

/** Whoever is missing from the list may raise the figure as far as `most`. */
function closing(asked: Asked, node: Gathering, parts: readonly Step[], bounds: Bounds, most: number): Step {
  const { low } = bounds;
  const high = asked.isComplete ? bounds.high : most;
  const subject = OF_THE_HOUSEHOLD;
  if (asked.isComplete || low === high) return stepOf(node, subject, low, high, parts);
  const applicant = asked.persons[asked.household.applicant] ?? subject;
  const possible = widest(node);
  const missing = asked.household.gaps.map((gap) =>
    gap === 'others'
      ? stepOf(node, subject, possible.low, possible.high, [], { lack: { kind: 'others' } })
      : stepOf(node, applicant, possible.low, possible.high, [], { lack: { kind: 'fact', fact: gap } }),
  );
  return stepOf(node, subject, low, high, [...parts, ...missing]);
}

function sumOfLines(asked: Asked, node: Node<'sum-lines'>, subject: Subject): Step {
  const moment = asked.answer(node.args[0], subject);
  if (moment.low !== moment.high) return stepOf(node, subject, 0, Infinity, [moment]);
  const { incomes } = personOf(asked, subject);
  const place = incomes.findIndex(({ kind, begins }) => kind === node.period && begins === moment.low);
  const income = incomes[place];
  const lack: Lack = { kind: 'incomes', period: node.period, begins: moment.low };
  if (income === undefined) {
    const [, , day] = node.args;
    const born = day && asked.answer(day, subject);
    const isLater = born !== undefined && lastOfPeriod(node.period, moment.low) < born.low;
    if (isLater) return stepOf(node, subject, 0, 0, [moment, born]);
    return stepOf(node, subject, 0, Infinity, [moment], { lack });
  }
  const lines = income.lines.map((_, line) =>
    asked.answer(node.args[1], lineOf(asked, subject.person, place, line)),
  );
  const { low, high } = sum(lines);
  const parts = [moment, ...lines];
  if (!income.complete) return stepOf(node, subject, low, Infinity, parts, { lack });
  return stepOf(node, subject, low, high, parts);
}

function notStated(
  node: Node<'names' | 'named-by' | 'earliest-named'>,
  subject: Subject,
  { low, high }: Bounds,
): Step {
  return stepOf(node, subject, low, high, [], { lack: { kind: 'fact', fact: node.fact } });
}
