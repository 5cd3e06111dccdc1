import { valueOn } from '../amounts/amounts.ts';
import { day } from '../calendar/calendar.ts';
import { scaled } from '../money/money.ts';
import { calendarStep } from './calendar-step.ts';
import type { Expression } from './expression.ts';
import { NONE, type FactValue, type Household, type Person } from './household.ts';
import type { Law } from './law.ts';
import { standingOn } from './status.ts';
import { stepOf, type Lack, type Step, type StepNotes, type Subject } from './step.ts';

/** Answers any expression about one household, explained. The reference for every other reader of the cards. */
export type Interpreter = (node: Expression, subject?: Subject) => Step;

export const OF_THE_HOUSEHOLD: Subject = Object.freeze({ person: -1, income: -1, line: -1 });

const NO_PARTS: readonly Step[] = Object.freeze([]);

export function interpreter(law: Law, household: Household): Interpreter {
  const isComplete = household.gaps.length === 0;
  const ofPersons = household.persons.map((_, person): Subject => ({ person, income: -1, line: -1 }));
  // A card is answered once for each of whom it speaks; whoever needs it again gets the same step.
  const answered = new Map<Subject, Map<string, Step>>();

  function subjectOf(level: Expression['level'], subject: Subject): Subject {
    if (level === 'line') return subject;
    return level === 'household'
      ? OF_THE_HOUSEHOLD
      : subject.line < 0
        ? subject
        : (ofPersons[subject.person] ?? subject);
  }

  function personOf(subject: Subject): Person {
    const person = household.persons[subject.person];
    if (person === undefined) throw new Error('a fact of a person was asked of the household');
    return person;
  }

  function factsOf(node: Expression, subject: Subject) {
    if (node.level === 'household') return household.facts;
    if (node.level === 'person') return personOf(subject).facts;
    const stated = personOf(subject).incomes[subject.income]?.lines[subject.line];
    if (stated === undefined) throw new Error('a fact of a line was asked outside its line');
    return stated.facts;
  }

  function answer(node: Expression, around: Subject = OF_THE_HOUSEHOLD): Step {
    const subject = subjectOf(node.level, around);
    switch (node.op) {
      case 'card': {
        let known = answered.get(subject);
        if (known === undefined) answered.set(subject, (known = new Map<string, Step>()));
        const before = known.get(node.id);
        if (before !== undefined) return before;
        const rule = law.rules.get(node.id);
        if (rule === undefined) throw new Error(`no rule called ${node.id} in this law`);
        const part = answer(rule.expression, subject);
        const step: Step = stepOf(node, subject, part.low, part.high, [part], { rule });
        known.set(node.id, step);
        return step;
      }
      case 'given':
        return stepOf(node, subject, node.value, node.value, NO_PARTS);
      case 'never':
        return stepOf(node, subject, Infinity, Infinity, NO_PARTS);
      case 'fact':
        return fact(node, subject, factsOf(node, subject)[node.fact]);
      case 'is-none':
        return isNone(node, subject, factsOf(node, subject)[node.fact]);
      case 'amount':
        return amountInForce(node, subject, answer(node.args[0], subject));
      case 'is': {
        const part = answer(node.args[0], subject);
        if (part.choice === undefined) return stepOf(node, subject, 0, 1, [part]);
        const is = node.values.includes(part.choice) ? 1 : 0;
        return stepOf(node, subject, is, is, [part]);
      }
      case 'not': {
        const part = answer(node.args[0], subject);
        return stepOf(node, subject, 1 - part.high, 1 - part.low, [part]);
      }
      case 'all-of': {
        const parts: Step[] = [];
        let low = 1;
        let high = 1;
        for (const arg of node.args) {
          const part = answer(arg, subject);
          parts.push(part);
          low = Math.min(low, part.low);
          high = Math.min(high, part.high);
          if (high === 0) break;
        }
        return stepOf(node, subject, low, high, parts);
      }
      case 'any-of': {
        const parts: Step[] = [];
        let low = 0;
        let high = 0;
        for (const arg of node.args) {
          const part = answer(arg, subject);
          parts.push(part);
          low = Math.max(low, part.low);
          high = Math.max(high, part.high);
          if (low === 1) break;
        }
        return stepOf(node, subject, low, high, parts);
      }
      case 'when': {
        const condition = answer(node.args[0], subject);
        if (condition.low === 1) return chosen(node, subject, [condition, answer(node.args[1], subject)]);
        if (condition.high === 0) return chosen(node, subject, [condition, answer(node.args[2], subject)]);
        return chosen(node, subject, [
          condition,
          answer(node.args[1], subject),
          answer(node.args[2], subject),
        ]);
      }
      case 'choose': {
        const [of, ...branches] = node.args;
        const choice = answer(of, subject);
        const branch = choice.choice === undefined ? undefined : branches[node.values.indexOf(choice.choice)];
        if (branch !== undefined) return chosen(node, subject, [choice, answer(branch, subject)]);
        return chosen(node, subject, [choice, ...branches.map((one) => answer(one, subject))]);
      }
      case 'as-of': {
        const [of, ...wordings] = node.args;
        const moment = answer(of, subject);
        const begins = startsOf(node);
        const inForce = (moment: number) => wordings[begins.findLastIndex((begin) => begin <= moment)];
        const wording = inForce(moment.low);
        if (moment.low === moment.high && wording !== undefined) {
          return chosen(node, subject, [moment, answer(wording, subject)]);
        }
        const lack: Lack | undefined =
          moment.low === moment.high ? { kind: 'law', what: node.op, day: moment.low } : undefined;
        return openStep(node, subject, [moment], { lack });
      }
      case 'plus':
        return figure(node, subject, node.args, sumOfLows, sumOfHighs);
      case 'earlier-of':
        return figure(
          node,
          subject,
          node.args,
          (parts) => lowest(parts, 'low'),
          (parts) => lowest(parts, 'high'),
        );
      case 'later-of':
        return figure(
          node,
          subject,
          node.args,
          (parts) => latest(parts, 'low'),
          (parts) => latest(parts, 'high'),
        );
      case 'minus': {
        const from = answer(node.args[0], subject);
        const less = answer(node.args[1], subject);
        const low = Math.max(0, from.low - less.high);
        const high = from.high === Infinity ? Infinity : Math.max(0, from.high - less.low);
        return stepOf(node, subject, low, high, [from, less]);
      }
      case 'times': {
        const left = answer(node.args[0], subject);
        const right = answer(node.args[1], subject);
        return stepOf(node, subject, product(left.low, right.low), product(left.high, right.high), [
          left,
          right,
        ]);
      }
      case 'times-coefficient': {
        const left = answer(node.args[0], subject);
        const right = answer(node.args[1], subject);
        const scale = right.amount?.scale ?? 1;
        const low = right.amount === undefined ? 0 : scaledBound(left.low, right.amount.value, scale);
        const high =
          right.amount === undefined ? Infinity : scaledBound(left.high, right.amount.value, scale);
        return stepOf(node, subject, low, left.high === 0 ? 0 : high, [left, right]);
      }
      case 'scaled': {
        const part = answer(node.args[0], subject);
        const { numerator, denominator } = node;
        const low = scaledBound(part.low, numerator, denominator);
        return stepOf(node, subject, low, scaledBound(part.high, numerator, denominator), [part]);
      }
      case 'is-below': {
        const left = answer(node.args[0], subject);
        const right = answer(node.args[1], subject);
        const low = left.high < right.low ? 1 : 0;
        return stepOf(node, subject, low, left.low < right.high ? 1 : 0, [left, right]);
      }
      case 'is-at-least': {
        const left = answer(node.args[0], subject);
        const right = answer(node.args[1], subject);
        const low = left.low >= right.high ? 1 : 0;
        return stepOf(node, subject, low, left.high >= right.low ? 1 : 0, [left, right]);
      }
      case 'is-equal': {
        const left = answer(node.args[0], subject);
        const right = answer(node.args[1], subject);
        const settled = left.low === left.high && right.low === right.high;
        const low = settled && left.low === right.low ? 1 : 0;
        return stepOf(node, subject, low, left.low <= right.high && right.low <= left.high ? 1 : 0, [
          left,
          right,
        ]);
      }
      case 'calendar':
      case 'months-on':
      case 'after-full-months': {
        const part = answer(node.args[0], subject);
        return stepOf(node, subject, calendarStep(node, part.low), calendarStep(node, part.high), [part]);
      }
      case 'holds-on':
      case 'began-on':
        return standing(node, subject, answer(node.args[0], subject));
      case 'is-applicant': {
        const is = subject.person === household.applicant ? 1 : 0;
        return stepOf(node, subject, is, is, NO_PARTS);
      }
      case 'of-applicant':
        return chosen(node, subject, [answer(node.args[0], ofPersons[household.applicant])]);
      case 'names-nobody': {
        const named = personOf(subject).names[node.fact];
        if (named === undefined) return open(node, subject, { kind: 'fact', fact: node.fact });
        const nobody = named === NONE ? 1 : 0;
        return stepOf(node, subject, nobody, nobody, NO_PARTS);
      }
      case 'names':
        return names(node, subject);
      case 'named-by':
        return namedBy(node, subject);
      case 'any-person':
        return persons(node, (parts) => {
          const low = parts.some((part) => part.low === 1) ? 1 : 0;
          return { low, high: parts.some((part) => part.high === 1) || !isComplete ? 1 : 0 };
        });
      case 'count-persons':
        return persons(node, (parts) => ({
          low: sumOfLows(parts),
          high: isComplete ? sumOfHighs(parts) : Infinity,
        }));
      case 'sum-persons':
      case 'earliest-person':
        return acrossPersons(node);
      case 'sum-lines':
        return sumOfLines(node, subject);
      case 'period-start': {
        const income = personOf(subject).incomes[subject.income];
        if (income === undefined) throw new Error('the start of a period was asked outside its lines');
        return stepOf(node, subject, income.begins, income.begins, NO_PARTS);
      }
    }
  }

  function figure(
    node: Expression,
    subject: Subject,
    args: readonly Expression[],
    low: (parts: readonly Step[]) => number,
    high: (parts: readonly Step[]) => number,
  ): Step {
    const parts = args.map((arg) => answer(arg, subject));
    return stepOf(node, subject, low(parts), high(parts), parts);
  }

  function amountInForce(node: Extract<Expression, { op: 'amount' }>, subject: Subject, moment: Step): Step {
    if (moment.low !== moment.high || !Number.isFinite(moment.low)) {
      return stepOf(node, subject, 0, Infinity, [moment]);
    }
    const amount = valueOn(law.amounts, node.series, moment.low);
    if (amount === undefined) {
      const lack: Lack = { kind: 'law', what: node.series, day: moment.low };
      return stepOf(node, subject, 0, Infinity, [moment], { lack });
    }
    return stepOf(node, subject, amount.value, amount.value, [moment], { amount });
  }

  function standing(
    node: Extract<Expression, { op: 'holds-on' | 'began-on' }>,
    subject: Subject,
    moment: Step,
  ): Step {
    if (moment.low !== moment.high) return openStep(node, subject, [moment]);
    const { holds, mayHold, beganEarliest, beganLatest, lacks } = standingOn(
      personOf(subject),
      node.statuses,
      moment.low,
    );
    const [low, high] =
      node.op === 'began-on' ? [beganEarliest, beganLatest] : [holds ? 1 : 0, mayHold ? 1 : 0];
    if (low === high || lacks.length === 0) return stepOf(node, subject, low, high, [moment]);
    const missing = lacks.map((lack): Step => stepOf(node, subject, low, high, NO_PARTS, { lack }));
    return stepOf(node, subject, low, high, [moment, ...missing]);
  }

  function names(node: Extract<Expression, { op: 'names' }>, subject: Subject): Step {
    const named = personOf(subject).names[node.fact];
    if (named === undefined) return open(node, subject, { kind: 'fact', fact: node.fact });
    if (named === NONE) return stepOf(node, subject, 0, 0, NO_PARTS);
    const parts = named.flatMap((person) => {
      const other = ofPersons[person];
      return other === undefined ? [] : [answer(node.args[0], other)];
    });
    return stepOf(node, subject, highest(parts, 'low'), highest(parts, 'high'), parts);
  }

  function namedBy(node: Extract<Expression, { op: 'named-by' }>, subject: Subject): Step {
    const parts: Step[] = [];
    household.persons.forEach((person, place) => {
      const named = person.names[node.fact];
      const other = ofPersons[place];
      if (other === undefined || place === subject.person || named === NONE) return;
      if (named !== undefined && !named.includes(subject.person)) return;
      const condition = answer(node.args[0], other);
      if (named !== undefined) parts.push(condition);
      else if (condition.high === 1) parts.push(open(node, other, { kind: 'fact', fact: node.fact }));
    });
    return stepOf(node, subject, highest(parts, 'low'), highest(parts, 'high'), parts);
  }

  function persons(
    node: Extract<Expression, { op: 'any-person' | 'count-persons' }>,
    bounds: (parts: readonly Step[]) => Pick<Step, 'low' | 'high'>,
  ): Step {
    const parts = ofPersons.map((person) => answer(node.args[0], person));
    return closing(node, parts, bounds(parts));
  }

  /** A person of whom it is open whether they count adds nothing to the known part, and all of it to what is possible. */
  function acrossPersons(node: Extract<Expression, { op: 'sum-persons' | 'earliest-person' }>): Step {
    const [who, what] = node.args;
    const counted: { readonly who: Step; readonly what: Step }[] = [];
    const parts: Step[] = [];
    for (const person of ofPersons) {
      const belongs = answer(who, person);
      parts.push(belongs);
      if (belongs.high === 0) continue;
      const value = answer(what, person);
      parts.push(value);
      counted.push({ who: belongs, what: value });
    }
    if (node.op === 'sum-persons') {
      const low = counted.reduce((sum, one) => sum + (one.who.low === 1 ? one.what.low : 0), 0);
      const high = counted.reduce((sum, one) => sum + one.what.high, 0);
      return closing(node, parts, { low, high: isComplete ? high : Infinity });
    }
    const low = counted.reduce((first, one) => Math.min(first, one.what.low), Infinity);
    const high = counted.reduce(
      (first, one) => (one.who.low === 1 ? Math.min(first, one.what.high) : first),
      Infinity,
    );
    return closing(node, parts, { low: isComplete ? low : -Infinity, high });
  }

  function closing(
    node: Expression,
    parts: readonly Step[],
    { low, high }: Pick<Step, 'low' | 'high'>,
  ): Step {
    const subject = OF_THE_HOUSEHOLD;
    if (isComplete || low === high) return stepOf(node, subject, low, high, parts);
    const applicant = ofPersons[household.applicant] ?? subject;
    const missing = household.gaps.map((gap): Step =>
      gap === 'others'
        ? openStep(node, subject, NO_PARTS, { lack: { kind: 'others' } })
        : openStep(node, applicant, NO_PARTS, { lack: { kind: 'fact', fact: gap } }),
    );
    return stepOf(node, subject, low, high, [...parts, ...missing]);
  }

  function sumOfLines(node: Extract<Expression, { op: 'sum-lines' }>, subject: Subject): Step {
    const moment = answer(node.args[0], subject);
    if (moment.low !== moment.high) return stepOf(node, subject, 0, Infinity, [moment]);
    const { incomes } = personOf(subject);
    const place = incomes.findIndex(({ kind, begins }) => kind === node.period && begins === moment.low);
    const income = incomes[place];
    const lack: Lack = { kind: 'incomes', period: node.period, begins: moment.low };
    if (income === undefined) return stepOf(node, subject, 0, Infinity, [moment], { lack });
    const lines = income.lines.map((_, index) =>
      answer(node.args[1], lineSubject(subject.person, place, index)),
    );
    const low = sumOfLows(lines);
    const parts = [moment, ...lines];
    if (!income.complete) return stepOf(node, subject, low, Infinity, parts, { lack });
    return stepOf(node, subject, low, sumOfHighs(lines), parts);
  }

  const lineSubjects = new Map<number, Subject>();
  /** The same line is the same subject, so that its cards are answered once. */
  function lineSubject(person: number, income: number, line: number): Subject {
    const key = (person * 1000 + income) * 1000 + line;
    let subject = lineSubjects.get(key);
    if (subject === undefined) lineSubjects.set(key, (subject = { person, income, line }));
    return subject;
  }

  return (node, { person, income, line } = OF_THE_HOUSEHOLD) => {
    const subject = line >= 0 ? lineSubject(person, income, line) : (ofPersons[person] ?? OF_THE_HOUSEHOLD);
    return answer(node, subject);
  };
}

function fact(node: Extract<Expression, { op: 'fact' }>, subject: Subject, value: FactValue): Step {
  if (value === undefined) return open(node, subject, { kind: 'fact', fact: node.fact });
  if (node.unit === 'choice') return stepOf(node, subject, 0, 0, NO_PARTS, { choice: String(value) });
  const known = typeof value === 'number' ? value : value === true ? 1 : value === false ? 0 : noneOf(node);
  return stepOf(node, subject, known, known, NO_PARTS);
}

function noneOf(node: Expression): number {
  return node.unit === 'day' ? Infinity : 0;
}

function isNone(node: Extract<Expression, { op: 'is-none' }>, subject: Subject, value: FactValue): Step {
  if (value === undefined) return open(node, subject, { kind: 'fact', fact: node.fact });
  const none = value === NONE ? 1 : 0;
  return stepOf(node, subject, none, none, NO_PARTS);
}

function open(node: Expression, subject: Subject, lack: Lack): Step {
  return openStep(node, subject, NO_PARTS, { lack });
}

function openStep(node: Expression, subject: Subject, parts: readonly Step[], notes?: StepNotes): Step {
  const { low, high } = widest(node);
  return stepOf(node, subject, low, high, parts, notes);
}

/** Everything that is possible when nothing is known. */
function widest({ unit }: Expression): Pick<Step, 'low' | 'high'> {
  if (unit === 'yes-no' || unit === 'choice') return { low: 0, high: 1 };
  return { low: unit === 'day' ? -Infinity : 0, high: Infinity };
}

/** The condition first, then the branches that may apply: what all of them share is known whatever the condition. */
function chosen(node: Expression, subject: Subject, parts: readonly Step[]): Step {
  let low = Infinity;
  let high = -Infinity;
  for (let place = node.op === 'of-applicant' ? 0 : 1; place < parts.length; place++) {
    const part = parts[place];
    if (part === undefined) break;
    if (part.low < low) low = part.low;
    if (part.high > high) high = part.high;
  }
  return stepOf(node, subject, low, high, parts);
}

// Loops, because these run for every step of every answer.

function lowest(parts: readonly Step[], bound: 'low' | 'high'): number {
  let least = Infinity;
  for (const part of parts) if (part[bound] < least) least = part[bound];
  return least;
}

function highest(parts: readonly Step[], bound: 'low' | 'high'): number {
  let most = 0;
  for (const part of parts) if (part[bound] > most) most = part[bound];
  return most;
}

function latest(parts: readonly Step[], bound: 'low' | 'high'): number {
  let last = -Infinity;
  for (const part of parts) if (part[bound] > last) last = part[bound];
  return last;
}

function sumOfLows(parts: readonly Step[]): number {
  let sum = 0;
  for (const { low } of parts) sum += low;
  return sum;
}

function sumOfHighs(parts: readonly Step[]): number {
  let sum = 0;
  for (const { high } of parts) sum += high;
  return sum;
}

function product(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

function scaledBound(amount: number, numerator: number, denominator: number): number {
  return amount === Infinity ? Infinity : scaled(amount, numerator, denominator);
}

const starts = new WeakMap<Expression, readonly number[]>();

function startsOf(node: Extract<Expression, { op: 'as-of' }>): readonly number[] {
  let days = starts.get(node);
  if (days === undefined) starts.set(node, (days = node.starts.map(day)));
  return days;
}
