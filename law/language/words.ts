import type { CoefficientSeries, MoneySeries } from '../amounts/amounts.ts';
import { day } from '../calendar/calendar.ts';
import type {
  CalendarStep,
  Choice,
  Coefficient,
  Count,
  Expression,
  Innermost,
  Level,
  Moment,
  Money,
  Operation,
  Unit,
  YesNo,
} from './expression.ts';

/** The words a card is written with. Each makes one frozen node; none of them computes. */

const DEPTH: Record<Level, number> = { household: 0, person: 1, line: 2 };

function innermost(args: readonly Expression[]): Level {
  let level: Level = 'household';
  for (const arg of args) if (DEPTH[arg.level] > DEPTH[level]) level = arg.level;
  return level;
}

/**
 * Every field that some operation has, in one order: so all nodes have one shape in memory, and a reader that meets forty kinds
 * of them does not have to look each field up anew.
 */
const FIELDS =
  'op args unit level id fact value values series step months period statuses starts article numerator denominator';
const EVERY_FIELD: object = Object.fromEntries(FIELDS.split(' ').map((field) => [field, undefined]));

/** The one place where data gets its words: the shape is fixed here, the type is what each word below promises. */
export function expression<E extends Expression>(
  operation: Operation,
  unit: Unit,
  level = innermost(operation.args),
): E {
  return Object.freeze(
    Object.assign(Object.create(WORDS) as object, EVERY_FIELD, operation, { unit, level }),
  ) as E;
}

function calendar<L extends Level>(of: Moment<L>, step: CalendarStep): Moment<L> {
  return expression({ op: 'calendar', step, args: [of] }, step === 'year' ? 'count' : 'day');
}

/** What can be said of an expression, from left to right. The types in `expression.ts` offer each word only where it makes sense. */
const WORDS = {
  plus(this: Expression, other: Expression) {
    return expression({ op: 'plus', args: [this, other] }, this.unit);
  },
  minus(this: Expression, other: Expression) {
    return expression({ op: 'minus', args: [this, other] }, this.unit);
  },
  times(this: Expression, count: Expression) {
    return expression({ op: 'times', args: [this, count] }, 'cents');
  },
  multipliedBy(this: Expression, count: number) {
    return expression({ op: 'times', args: [this, counted(count)] }, 'cents');
  },
  indexedBy(this: Expression, coefficient: Expression) {
    return expression({ op: 'times-coefficient', args: [this, coefficient] }, 'cents');
  },
  scaled(this: Expression, numerator: number, denominator: number) {
    return expression({ op: 'scaled', numerator, denominator, args: [this] }, 'cents');
  },
  proportion(this: Expression, of: Expression, parts: Expression) {
    return expression({ op: 'proportion', args: [this, of, parts] }, 'cents');
  },
  isBelow(this: Expression, other: Expression) {
    return expression({ op: 'is-below', args: [this, other] }, 'yes-no');
  },
  isAtLeast(this: Expression, count: number) {
    return expression({ op: 'is-at-least', args: [this, counted(count)] }, 'yes-no');
  },
  equals(this: Expression, other: Expression) {
    return expression({ op: 'is-equal', args: [this, other] }, 'yes-no');
  },
  isBefore(this: Expression, other: Expression) {
    return expression({ op: 'is-below', args: [this, other] }, 'yes-no');
  },
  isOnOrAfter(this: Expression, other: Expression) {
    return expression({ op: 'is-at-least', args: [this, other] }, 'yes-no');
  },
  firstOfMonth(this: Moment) {
    return calendar(this, 'first-of-month');
  },
  firstOfMonthBefore(this: Moment) {
    return calendar(this, 'first-of-month-before');
  },
  firstOfQuarter(this: Moment) {
    return calendar(this, 'first-of-quarter');
  },
  firstOfNextQuarter(this: Moment) {
    return calendar(this, 'first-of-next-quarter');
  },
  firstOfYear(this: Moment) {
    return calendar(this, 'first-of-year');
  },
  firstOfYearBefore(this: Moment) {
    return calendar(this, 'first-of-year-before');
  },
  dayBefore(this: Moment) {
    return calendar(this, 'day-before');
  },
  lastOfNextYear(this: Moment) {
    return calendar(this, 'last-of-next-year');
  },
  year(this: Moment) {
    return calendar(this, 'year');
  },
  monthsOn(this: Moment, months: number) {
    return expression({ op: 'months-on', months, args: [this] }, 'day');
  },
  afterFullMonths(this: Moment, months: number) {
    return expression({ op: 'after-full-months', months, args: [this] }, 'day');
  },
  is(this: Expression, ...values: string[]) {
    return expression({ op: 'is', values, args: [this] }, 'yes-no');
  },
  from(this: Extract<Expression, { op: 'as-of' }>, start: string, wording: Expression) {
    return versions([...this.starts, start], [...this.args, wording], wording.unit, this.article);
  },
};

// Values the article itself writes.

export const nothing: Money<'household'> = expression({ op: 'given', value: 0, args: [] }, 'cents');
export const yes: YesNo<'household'> = expression({ op: 'given', value: 1, args: [] }, 'yes-no');
export const no: YesNo<'household'> = expression({ op: 'given', value: 0, args: [] }, 'yes-no');
/** Later than every day: what has not happened. */
export const never: Moment<'household'> = expression({ op: 'never', args: [] }, 'day');

export function counted(value: number): Count<'household'> {
  return expression({ op: 'given', value, args: [] }, 'count');
}

export function onDay(text: string): Moment<'household'> {
  return expression({ op: 'given', value: day(text), args: [] }, 'day');
}

/** `amount('ceiling.month.first').on(examinedMonth)`: the value in force on that day. */
export function amount(series: MoneySeries): { on<L extends Level>(moment: Moment<L>): Money<L> } {
  return { on: (moment) => expression({ op: 'amount', series, args: [moment] }, 'cents') };
}

/** What an amount is multiplied by: the value in force on that day. */
export function coefficient(series: CoefficientSeries): {
  on<L extends Level>(moment: Moment<L>): Coefficient<L>;
} {
  return { on: (moment) => expression({ op: 'amount', series, args: [moment] }, 'coefficient') };
}

// Conditions. Alternatives and cumulative conditions are different words, so that no desk can mistake one for the other.

type LevelsOf<E extends readonly Expression[]> = E[number]['level'];
type InnermostOf<E extends readonly Expression[]> = Innermost<LevelsOf<E>, LevelsOf<E>>;

export function allOf<E extends readonly YesNo[]>(...args: E): YesNo<InnermostOf<E>> {
  return expression({ op: 'all-of', args }, 'yes-no');
}

export function anyOf<E extends readonly YesNo[]>(...args: E): YesNo<InnermostOf<E>> {
  return expression({ op: 'any-of', args }, 'yes-no');
}

export function not<L extends Level>(condition: YesNo<L>): YesNo<L> {
  return expression({ op: 'not', args: [condition] }, 'yes-no');
}

type SameUnit<E extends Expression, L extends Level> = E extends Money
  ? Money<L>
  : E extends Count
    ? Count<L>
    : E extends Moment
      ? Moment<L>
      : YesNo<L>;

interface Then<L extends Level> {
  then<E extends Money | Count | Moment | YesNo>(
    met: E,
  ): {
    otherwise<F extends SameUnit<E, Level>>(
      notMet: F,
    ): SameUnit<E, Innermost<L, Innermost<E['level'], F['level']>>>;
  };
}

/** `when(condition).then(a).otherwise(b)`: only the branch that applies is asked about. */
export function when<L extends Level>(condition: YesNo<L>): Then<L> {
  return {
    then: (met) => ({
      otherwise: (notMet) => expression({ op: 'when', args: [condition, met, notMet] }, met.unit),
    }),
  };
}

/** One branch for every value of the choice: a missing one does not compile. */
export function choose<V extends string, L extends Level, E extends Money | Count | Moment | YesNo>(
  choice: Choice<V, L>,
  branches: Readonly<Record<V, E>>,
): SameUnit<E, Innermost<L, E['level']>> {
  const entries = Object.entries<E>(branches);
  const values = entries.map(([value]) => value);
  const [first] = entries;
  if (first === undefined) throw new RangeError('a choice without branches');
  return expression(
    { op: 'choose', values, args: [choice, ...entries.map(([, branch]) => branch)] },
    first[1].unit,
  );
}

export function earlierOf<E extends readonly Moment[]>(...args: E): Moment<InnermostOf<E>> {
  return expression({ op: 'earlier-of', args }, 'day');
}

export function laterOf<E extends readonly Moment[]>(...args: E): Moment<InnermostOf<E>> {
  return expression({ op: 'later-of', args }, 'day');
}

// Versions in time: the wording of the article in force on the day.

export type Versioned<E extends Money | Count | Moment | YesNo> = E & {
  from<F extends SameUnit<E, Level>>(
    day: string,
    wording: F,
  ): Versioned<SameUnit<E, Innermost<E['level'], F['level']>>>;
};

/**
 * `asOf(requestDate).from('2022-07-01', first).from('2024-10-01', second)`; before the first day the law is not known here. Name the
 * article when only its earlier wording is unknown: `asOf(requestDate, '28 § 3')`.
 */
export function asOf<L extends Level>(moment: Moment<L>, article?: string) {
  return {
    from: <E extends Money | Count | Moment | YesNo>(start: string, wording: E) =>
      versions<Versioned<SameUnit<E, Innermost<L, E['level']>>>>(
        [start],
        [moment, wording],
        wording.unit,
        article,
      ),
  };
}

/** A wording that was not read: whatever it said, the answer stays open and names the article and the day. */
export function unread<L extends Level>(article: string, moment: Moment<L>) {
  return {
    yesNo: versions<YesNo<L>>([], [moment], 'yes-no', article),
    day: versions<Moment<L>>([], [moment], 'day', article),
    count: versions<Count<L>>([], [moment], 'count', article),
  };
}

function versions<E extends Expression>(
  starts: readonly string[],
  args: readonly [Expression, ...Expression[]],
  unit: Unit,
  article: string | undefined,
): E {
  starts.forEach(day);
  return expression({ op: 'as-of', starts, args, ...(article === undefined ? {} : { article }) }, unit);
}
