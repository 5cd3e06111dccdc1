import type {
  Choice,
  Count,
  Expression,
  Level,
  Moment,
  Money,
  StatusPattern,
  Unit,
  YesNo,
} from './expression.ts';
import { expression } from './words.ts';

/**
 * Facts are declared once, with their unit and the level they speak of. *Not stated*, *none* and a value are three things
 * everywhere; what "none" counts for follows from the unit: nothing, zero, never.
 */
function stated<L extends Level>(level: L) {
  const fact = <E extends Expression>(name: string, unit: Unit) =>
    expression<E>({ op: 'fact', fact: name, args: [] }, unit, level);
  return {
    day: (name: string) => fact<Moment<L>>(name, 'day'),
    count: (name: string) => fact<Count<L>>(name, 'count'),
    money: (name: string) => fact<Money<L>>(name, 'cents'),
    yesNo: (name: string) => fact<YesNo<L>>(name, 'yes-no'),
    choice: <const V extends string>(name: string, ...values: readonly V[]): Choice<V, L> =>
      expression({ op: 'fact', fact: name, values, args: [] }, 'choice', level),
    isNone: (name: string): YesNo<L> => expression({ op: 'is-none', fact: name, args: [] }, 'yes-no', level),
  };
}

export const household = stated('household');
export const person = stated('person');
export const line = stated('line');

/** A fact of a person that names others: a partner, the holder one depends on, the parents one lives with. */
export interface Reference {
  readonly namesNobody: YesNo<'person'>;
  /** The person named meets the condition. Somebody who is not listed has no part in this household: not met. */
  names(condition: YesNo<'person'>): YesNo<'person'>;
  /** This person is named by somebody who meets the condition. */
  namedBy(condition: YesNo<'person'>): YesNo<'person'>;
  /** The earliest of the persons named; never, when nobody is. Of somebody who is not listed no day is known. */
  earliest(moment: Moment<'person'>): Moment<'person'>;
}

export function reference(fact: string): Reference {
  return {
    namesNobody: expression({ op: 'names-nobody', fact, args: [] }, 'yes-no', 'person'),
    names: (condition) => expression({ op: 'names', fact, args: [condition] }, 'yes-no', 'person'),
    namedBy: (condition) => expression({ op: 'named-by', fact, args: [condition] }, 'yes-no', 'person'),
    earliest: (moment) => expression({ op: 'earliest-named', fact, args: [moment] }, 'day', 'person'),
  };
}

export const isApplicant: YesNo<'person'> = expression({ op: 'is-applicant', args: [] }, 'yes-no', 'person');

export function ofApplicant(condition: YesNo<'person'>): YesNo<'household'> {
  return expression({ op: 'of-applicant', args: [condition] }, 'yes-no', 'household');
}

/** A situation that lasts: `status('survival-pension').with('scheme', 'employee')`. */
export interface Status {
  readonly patterns: readonly StatusPattern[];
  with(fact: string, ...oneOf: string[]): Status;
  withAtLeast(fact: string, atLeast: number): Status;
  /** Counts from the day on which the text names it. */
  notBefore(day: string): Status;
  /** Periods of either kind that follow each other; a weekend or a public holiday between two of them is no gap. */
  or(other: Status): Status;
  /** Whether a period covers this day. A day of one line is no day of the person: there may be several lines. */
  holdsOn<L extends 'household' | 'person'>(moment: Moment<L>): YesNo<'person'>;
  /** The day on which the unbroken period that covers this day began; never, when none covers it. */
  beganOn<L extends 'household' | 'person'>(moment: Moment<L>): Moment<'person'>;
  /**
   * The day on which the earliest unbroken period began of which so many full months (0: one day) lie between these days, both
   * included; never, when there is none.
   */
  beganLasting(months: number, from: Moment<'household'>, to: Moment<'household'>): Moment<'person'>;
  /** The same for a period whose first so many full months were complete (on the day after them) between these days. */
  beganCompleting(months: number, from: Moment<'household'>, to: Moment<'household'>): Moment<'person'>;
}

export function status(kind: string): Status {
  return statuses([{ status: kind, having: [] }]);
}

function statuses(patterns: readonly StatusPattern[]): Status {
  const narrowed = (condition: StatusPattern['having'][number]) =>
    statuses(patterns.map((pattern) => ({ ...pattern, having: [...pattern.having, condition] })));
  return {
    patterns,
    with: (fact, ...oneOf) => narrowed({ fact, oneOf }),
    withAtLeast: (fact, atLeast) => narrowed({ fact, atLeast }),
    notBefore: (day) => statuses(patterns.map((pattern) => ({ ...pattern, notBefore: day }))),
    or: (other) => statuses([...patterns, ...other.patterns]),
    holdsOn: (moment) =>
      expression({ op: 'holds-on', statuses: patterns, args: [moment] }, 'yes-no', 'person'),
    beganOn: (moment) => expression({ op: 'began-on', statuses: patterns, args: [moment] }, 'day', 'person'),
    beganLasting: (months, from, to) =>
      expression({ op: 'began-lasting', statuses: patterns, months, args: [from, to] }, 'day', 'person'),
    beganCompleting: (months, from, to) =>
      expression({ op: 'began-completing', statuses: patterns, months, args: [from, to] }, 'day', 'person'),
  };
}

// From persons to the household, and from lines to the person: the only ways up.

export function anyPerson(condition: YesNo<'person'>): YesNo<'household'> {
  return expression({ op: 'any-person', args: [condition] }, 'yes-no', 'household');
}

export function countOfPersons(condition: YesNo<'person'>): Count<'household'> {
  return expression({ op: 'count-persons', args: [condition] }, 'count', 'household');
}

export function sumOverPersons(who: YesNo<'person'>, amount: Money<'person'>): Money<'household'> {
  return expression({ op: 'sum-persons', args: [who, amount] }, 'cents', 'household');
}

export function earliestOverPersons(who: YesNo<'person'>, moment: Moment<'person'>): Moment<'household'> {
  return expression({ op: 'earliest-person', args: [who, moment] }, 'day', 'household');
}

/** The lines a person stated for one month or one year; the period begins on a day the law fixes. */
export interface Period {
  readonly kind: 'month' | 'year';
  readonly begins: Moment<'household'>;
}

/** Whoever came into the world after the period had nothing in it, and nobody has to state that. */
export function sumOfLines(
  { kind, begins }: Period,
  amount: Money<'line'>,
  born?: Moment<'person'>,
): Money<'person'> {
  return expression(
    { op: 'sum-lines', period: kind, args: born === undefined ? [begins, amount] : [begins, amount, born] },
    'cents',
    'person',
  );
}

/** The first and the last day of the month or year under which the line is stated. */
export const periodStart: Moment<'line'> = expression({ op: 'period-start', args: [] }, 'day', 'line');
export const periodEnd: Moment<'line'> = expression({ op: 'period-end', args: [] }, 'day', 'line');
