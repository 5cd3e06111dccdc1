import { valueOn } from '../amounts/amounts.ts';
import { lastOfPeriod } from '../calendar/calendar.ts';
import { OF_THE_HOUSEHOLD, factsOf, incomeOf, lineOf, personOf, subjectAt, type Asked } from './asked.ts';
import {
  highest,
  isAtLeast,
  isBelow,
  isEqual,
  lowest,
  minus,
  proportionOf,
  scaledBounds,
  sum,
  times,
  widest,
  yesOrNo,
  type Bounds,
} from './bounds.ts';
import { calendarStep } from './calendar-step.ts';
import { decide } from './deciding.ts';
import type { Expression } from './expression.ts';
import { gather } from './gathering.ts';
import { NONE, type FactValue, type Household } from './household.ts';
import type { Law, PlacedRule } from './law.ts';
import { beganBetween, standingOn } from './status.ts';
import { known, stepOf, type Lack, type Step, type Subject } from './step.ts';

/** Answers any expression about one household, explained. The reference for every other reader of the cards. */
export type Interpreter = (node: Expression, subject?: Subject) => Step;

const NO_PARTS: readonly Step[] = Object.freeze([]);

type Node<O extends Expression['op']> = Extract<Expression, { op: O }>;

export function interpreter(law: Law, household: Household): Interpreter {
  const asked: Asked = {
    law,
    household,
    isComplete: household.gaps.length === 0,
    persons: household.persons.map((_, person) => ({ person, income: -1, line: -1 })),
    lines: new Map(),
    answered: new Array<Step | undefined>(law.rules.size * (household.persons.length + 1)),
    answeredOfLines: new Map(),
    answer: (node, around) => answer(asked, node, around),
  };
  return (node, { person, income, line } = OF_THE_HOUSEHOLD) =>
    answer(
      asked,
      node,
      line >= 0 ? lineOf(asked, person, income, line) : (asked.persons[person] ?? OF_THE_HOUSEHOLD),
    );
}

function answer(asked: Asked, node: Expression, around: Subject): Step {
  const subject = subjectAt(asked, node.level, around);
  switch (node.op) {
    case 'card':
      return card(asked, node, subject);
    case 'given':
      return stepOf(node, subject, node.value, node.value, NO_PARTS);
    case 'never':
      return stepOf(node, subject, Infinity, Infinity, NO_PARTS);
    case 'fact':
      return fact(node, subject, factsOf(asked, node.level, subject)[node.fact]);
    case 'is-none':
      return isNone(node, subject, factsOf(asked, node.level, subject)[node.fact]);
    case 'names-nobody':
      return isNone(node, subject, personOf(asked, subject).names[node.fact]);
    case 'amount':
      return amountInForce(asked, node, subject);
    case 'is': {
      const part = answer(asked, node.args[0], subject);
      const bounds = part.choice === undefined ? widest(node) : yesOrNo(node.values.includes(part.choice));
      return known(node, subject, bounds, [part]);
    }
    case 'not': {
      const part = answer(asked, node.args[0], subject);
      return stepOf(node, subject, 1 - part.high, 1 - part.low, [part]);
    }
    case 'all-of':
    case 'any-of':
    case 'when':
    case 'choose':
    case 'as-of':
      return decide(asked, node, subject);
    case 'plus':
      return figure(asked, node, subject, sum);
    case 'earlier-of':
      return figure(asked, node, subject, (parts) => lowest(parts, Infinity));
    case 'later-of':
      return figure(asked, node, subject, (parts) => highest(parts, -Infinity));
    case 'minus': {
      const from = answer(asked, node.args[0], subject);
      // Nothing less anything is nothing: what is taken off was not needed.
      if (from.high === 0) return stepOf(node, subject, 0, 0, [from]);
      const less = answer(asked, node.args[1], subject);
      return known(node, subject, minus(from, less), [from, less]);
    }
    case 'times':
      return ofTwo(asked, node, subject, times);
    case 'times-coefficient':
      return timesCoefficient(asked, node, subject);
    case 'scaled': {
      const part = answer(asked, node.args[0], subject);
      return known(node, subject, scaledBounds(part, node.numerator, node.denominator), [part]);
    }
    case 'proportion': {
      const [money, of, share] = node.args;
      const amount = answer(asked, money, subject);
      if (amount.high === 0) return stepOf(node, subject, 0, 0, [amount]);
      const parts = [amount, answer(asked, of, subject), answer(asked, share, subject)] as const;
      return known(node, subject, proportionOf(...parts), parts);
    }
    case 'is-below':
      return ofTwo(asked, node, subject, isBelow);
    case 'is-at-least':
      return ofTwo(asked, node, subject, isAtLeast);
    case 'is-equal':
      return ofTwo(asked, node, subject, isEqual);
    case 'calendar':
    case 'months-on':
    case 'after-full-months': {
      const part = answer(asked, node.args[0], subject);
      return stepOf(node, subject, calendarStep(node, part.low), calendarStep(node, part.high), [part]);
    }
    case 'holds-on':
    case 'began-on':
      return standing(asked, node, subject);
    case 'began-lasting':
    case 'began-completing':
      return began(asked, node, subject);
    case 'is-applicant':
      return known(node, subject, yesOrNo(subject.person === asked.household.applicant), NO_PARTS);
    case 'of-applicant': {
      const part = answer(asked, node.args[0], asked.persons[asked.household.applicant] ?? subject);
      return known(node, subject, part, [part]);
    }
    case 'period-start':
    case 'period-end': {
      const { begins, kind } = incomeOf(asked, subject);
      const moment = node.op === 'period-start' ? begins : lastOfPeriod(kind, begins);
      return stepOf(node, subject, moment, moment, NO_PARTS);
    }
    case 'names':
    case 'named-by':
    case 'earliest-named':
    case 'any-person':
    case 'count-persons':
    case 'sum-persons':
    case 'earliest-person':
    case 'sum-lines':
      return gather(asked, node, subject);
  }
}

function card(asked: Asked, node: Node<'card'>, subject: Subject): Step {
  const rule = asked.law.rules.get(node.id);
  if (rule === undefined) throw new Error(`no rule called ${node.id} in this law`);
  if (subject.line >= 0) return cardOfLine(asked, node, subject, rule);
  const at = rule.place * (asked.persons.length + 1) + subject.person + 1;
  const before = asked.answered[at];
  if (before !== undefined) return before;
  const part = answer(asked, rule.expression, subject);
  const step = known(node, subject, part, [part], { rule });
  asked.answered[at] = step;
  return step;
}

function cardOfLine(asked: Asked, node: Node<'card'>, subject: Subject, rule: PlacedRule): Step {
  let ofLine = asked.answeredOfLines.get(subject);
  if (ofLine === undefined) asked.answeredOfLines.set(subject, (ofLine = new Map<string, Step>()));
  const before = ofLine.get(node.id);
  if (before !== undefined) return before;
  const part = answer(asked, rule.expression, subject);
  const step = known(node, subject, part, [part], { rule });
  ofLine.set(node.id, step);
  return step;
}

function figure(
  asked: Asked,
  node: Node<'plus' | 'earlier-of' | 'later-of'>,
  subject: Subject,
  bounds: (parts: readonly Step[]) => Bounds,
): Step {
  const parts = node.args.map((arg) => answer(asked, arg, subject));
  return known(node, subject, bounds(parts), parts);
}

function ofTwo(
  asked: Asked,
  node: Expression & { readonly args: readonly [Expression, Expression] },
  subject: Subject,
  bounds: (left: Bounds, right: Bounds) => Bounds,
): Step {
  const left = answer(asked, node.args[0], subject);
  const right = answer(asked, node.args[1], subject);
  return known(node, subject, bounds(left, right), [left, right]);
}

function timesCoefficient(asked: Asked, node: Node<'times-coefficient'>, subject: Subject): Step {
  const money = answer(asked, node.args[0], subject);
  if (money.high === 0) return stepOf(node, subject, 0, 0, [money]);
  const coefficient = answer(asked, node.args[1], subject);
  const { amount } = coefficient;
  const bounds = amount === undefined ? widest(node) : scaledBounds(money, amount.value, amount.scale);
  return known(node, subject, bounds, [money, coefficient]);
}

function amountInForce(asked: Asked, node: Node<'amount'>, subject: Subject): Step {
  const moment = answer(asked, node.args[0], subject);
  if (moment.low !== moment.high || !Number.isFinite(moment.low)) {
    return stepOf(node, subject, 0, Infinity, [moment]);
  }
  const amount = valueOn(asked.law.amounts, node.series, moment.low);
  if (amount !== undefined) return stepOf(node, subject, amount.value, amount.value, [moment], { amount });
  const lack: Lack = { kind: 'law', what: node.series, day: moment.low };
  return stepOf(node, subject, 0, Infinity, [moment], { lack });
}

function standing(asked: Asked, node: Node<'holds-on' | 'began-on'>, subject: Subject): Step {
  const moment = answer(asked, node.args[0], subject);
  if (moment.low !== moment.high) return known(node, subject, widest(node), [moment]);
  const { holds, mayHold, beganEarliest, beganLatest, lacks, periods } = standingOn(
    personOf(asked, subject),
    node.statuses,
    moment.low,
  );
  const [low, high] =
    node.op === 'began-on' ? [beganEarliest, beganLatest] : [holds ? 1 : 0, mayHold ? 1 : 0];
  if (low === high) return stepOf(node, subject, low, high, [moment], { periods });
  const missing = lacks.map((lack) => stepOf(node, subject, low, high, NO_PARTS, { lack }));
  return stepOf(node, subject, low, high, [moment, ...missing], { periods });
}

function began(asked: Asked, node: Node<'began-lasting' | 'began-completing'>, subject: Subject): Step {
  const parts = node.args.map((arg) => answer(asked, arg, subject));
  const [from, to] = parts;
  if (from === undefined || to === undefined || parts.some(({ low, high }) => low !== high)) {
    return known(node, subject, widest(node), parts);
  }
  const { earliest, latest, lacks, periods } = beganBetween(personOf(asked, subject), node, from.low, to.low);
  if (earliest === latest) return stepOf(node, subject, earliest, latest, parts, { periods });
  const missing = lacks.map((lack) => stepOf(node, subject, earliest, latest, NO_PARTS, { lack }));
  return stepOf(node, subject, earliest, latest, [...parts, ...missing], { periods });
}

function notStated(node: Node<'fact' | 'is-none' | 'names-nobody'>, subject: Subject): Step {
  return known(node, subject, widest(node), NO_PARTS, { lack: { kind: 'fact', fact: node.fact } });
}

function fact(node: Node<'fact'>, subject: Subject, value: FactValue): Step {
  if (value === undefined) return notStated(node, subject);
  if (node.unit === 'choice') return stepOf(node, subject, 0, 0, NO_PARTS, { choice: String(value) });
  const figures = typeof value === 'number' ? value : value === true ? 1 : value === false ? 0 : noneOf(node);
  return stepOf(node, subject, figures, figures, NO_PARTS);
}

/** What *none* counts for: a day that never comes, and nothing otherwise. */
function noneOf({ unit }: Expression): number {
  return unit === 'day' ? Infinity : 0;
}

function isNone(node: Node<'is-none' | 'names-nobody'>, subject: Subject, value: unknown): Step {
  if (value === undefined) return notStated(node, subject);
  return known(node, subject, yesOrNo(value === NONE), NO_PARTS);
}
