import { day, type Expression, type Law, type Unit } from '@pleindroit/law';
import {
  hull,
  isAtLeast,
  isBelow,
  isEqual,
  known,
  minus,
  proportion,
  scaled,
  times,
  widest,
  type Bounds,
  type Limits,
} from './bounds.ts';
import { NEVER, count, date, text, whole } from './duckdb.ts';
import type { Layers } from './layers.ts';

type Node<Op extends Expression['op']> = Extract<Expression, { op: Op }>;

/** Longer than this, an expression becomes a column of its own: nothing long is written or computed twice. */
const SHORT = 110;

/**
 * Writes the cards as SQL, untouched: the second reader of the language, with the interpreter as its reference. An operation
 * that it does not know throws, with its name, while the SQL is being written.
 */
export function writer(
  law: Law,
  supplied: ReadonlySet<string>,
  layers: Layers,
): (node: Expression) => Bounds {
  const written = new Map<Expression | string, Bounds>();
  let inCard = '';

  function write(node: Expression): Bounds {
    if (node.op === 'card') return once(node.id, () => writeCard(node.id, node.unit));
    return once(node, () => {
      const bounds = writeOperation(node);
      return isShort(bounds) ? bounds : layers.column([inCard, node.op], bounds);
    });
  }

  function once(key: Expression | string, make: () => Bounds): Bounds {
    let bounds = written.get(key);
    if (bounds === undefined) written.set(key, (bounds = make()));
    return bounds;
  }

  function writeCard(id: string, unit: Unit): Bounds {
    if (supplied.has(id)) return layers.supplied(id, unit);
    const rule = law.rules.get(id);
    if (rule === undefined) throw new Error(`no rule called ${id} in this law`);
    const around = inCard;
    inCard = id;
    const { expression } = rule;
    const bounds = layers.column(
      [id],
      expression.op === 'card' ? write(expression) : writeOperation(expression),
    );
    inCard = around;
    return bounds;
  }

  function writeOperation(node: Exclude<Expression, { op: 'card' }>): Bounds {
    const args = (): readonly Bounds[] => node.args.map(write);
    switch (node.op) {
      case 'given':
        return fixed(node.unit, literal(node.unit, node.value));
      case 'never':
        return fixed(node.unit, NEVER);
      case 'fact':
        if (node.unit === 'choice')
          throw new Error('a choice cannot be written as SQL outside choose and is');
        return layers.fact(node.level, node.fact, node.unit);
      case 'names-nobody':
        return layers.namesNobody(node.fact);
      case 'period-start':
        return layers.periodStart();
      case 'period-end':
        return layers.periodEnd();
      case 'calendar':
      case 'months-on':
      case 'after-full-months':
      case 'amount':
        return layers.ofDay(node);
      case 'not': {
        const of = write(node.args[0]);
        return { ...of, low: `(NOT ${of.high})`, high: `(NOT ${of.low})` };
      }
      case 'all-of':
        return joined(node.unit, args(), ' AND ');
      case 'any-of':
        return joined(node.unit, args(), ' OR ');
      case 'plus':
        return joined(node.unit, args(), ' + ');
      case 'earlier-of':
        return each(node.unit, args(), (days) => `least(${days.join(', ')})`);
      case 'later-of':
        return each(node.unit, args(), (days) => `greatest(${days.join(', ')})`);
      case 'minus':
        return pair(node, minus);
      case 'times':
        return multiplied(node);
      case 'times-coefficient':
        return indexed(node);
      case 'scaled':
        return each(node.unit, args(), ([of = '']) => scaled(of, whole(node.numerator), node.denominator));
      case 'is-below':
        return pair(node, isBelow);
      case 'is-at-least':
        return pair(node, isAtLeast);
      case 'is-equal':
        return pair(node, isEqual);
      case 'when':
        return when(node);
      case 'is-none':
        return layers.isNone(node.level, node.fact, unitOf(law, node.level, node.fact));
      case 'proportion': {
        const [amount, of, parts] = [write(node.args[0]), write(node.args[1]), write(node.args[2])];
        const layer = Math.max(amount.layer, of.layer, parts.layer);
        return { unit: node.unit, ...proportion(amount, of, parts), layer };
      }
      case 'as-of':
        return asOf(node);
      case 'is':
        return is(node);
      case 'choose':
        return choose(node);
      case 'holds-on':
      case 'began-on':
      case 'began-lasting':
      case 'began-completing':
      case 'names':
      case 'named-by':
      case 'earliest-named':
      case 'of-applicant':
      case 'is-applicant':
      case 'any-person':
      case 'count-persons':
      case 'sum-persons':
      case 'earliest-person':
      case 'sum-lines':
        throw new Error(`${node.op} cannot be written as SQL`);
    }
  }

  function pair(
    { unit, args }: { readonly unit: Unit; readonly args: readonly [Expression, Expression] },
    limits: (left: Bounds, right: Bounds) => Limits,
  ): Bounds {
    const [left, right] = [write(args[0]), write(args[1])];
    return { unit, ...limits(left, right), layer: Math.max(left.layer, right.layer) };
  }

  function multiplied(node: Node<'minus' | 'times' | 'times-coefficient'>): Bounds {
    const [, by] = node.args;
    if (by.op !== 'given' || by.value <= 0) return pair(node, times);
    return each(node.unit, [write(node.args[0])], ([of = '']) => `(${of} * ${whole(by.value)})`);
  }

  /** A coefficient that is not known here leaves every amount possible, but nothing stays nothing. */
  function indexed(node: Node<'minus' | 'times' | 'times-coefficient'>): Bounds {
    const [, coefficient] = node.args;
    if (coefficient.op !== 'amount')
      throw new Error(`${node.op} of ${coefficient.op} cannot be written as SQL`);
    const scales = new Set(law.amounts[coefficient.series].values.map(({ scale }) => scale));
    const [scale = 1] = scales;
    if (scales.size !== 1) throw new Error(`${coefficient.series} has values of more than one scale`);
    return pair(node, (amount, by) => ({
      low: `COALESCE(${scaled(amount.low, by.high, scale)}, 0)`,
      high: `CASE WHEN ${amount.high} = 0 THEN 0 ELSE ${scaled(amount.high, by.high, scale)} END`,
    }));
  }

  function when(node: Node<'when'>): Bounds {
    const [condition, met, notMet] = [write(node.args[0]), write(node.args[1]), write(node.args[2])];
    const open = hull([met, notMet]);
    const limit = (bound: 'low' | 'high') =>
      met[bound] === notMet[bound]
        ? met[bound]
        : cases(
            [
              [condition.low, met[bound]],
              [`NOT ${condition.high}`, notMet[bound]],
            ],
            open[bound],
          );
    const layer = Math.max(condition.layer, met.layer, notMet.layer);
    return { unit: node.unit, low: limit('low'), high: limit('high'), layer };
  }

  /** The wording of the day; before the first one, and as long as the day is not known, everything is possible. */
  function asOf(node: Node<'as-of'>): Bounds {
    const [of, ...args] = node.args;
    const moment = write(of);
    const wordings = args.map(write);
    const open = widest(node.unit);
    const limit = (bound: 'low' | 'high') =>
      wordings.length === 0
        ? open[bound]
        : cases(
            wordings
              .map((wording, place) => [
                `${moment.low} = ${moment.high} AND ${moment.low} >= ${date(day(node.starts[place] ?? ''))}`,
                wording[bound],
              ])
              .toReversed() as [string, string][],
            open[bound],
          );
    const layer = Math.max(moment.layer, ...wordings.map((wording) => wording.layer));
    return { unit: node.unit, low: limit('low'), high: limit('high'), layer };
  }

  function is(node: Node<'is'>): Bounds {
    const choice = choiceOf(node.args[0], node.values);
    return { unit: node.unit, ...known('yes-no', isOneOf(choice, node.values)), layer: 0 };
  }

  /** Values with the same branch stand together. A value without a branch, like none stated, leaves every branch possible. */
  function choose(node: Node<'choose'>): Bounds {
    const [of, ...wordings] = node.args;
    const choice = choiceOf(of, node.values);
    const values = new Map<Bounds, string[]>();
    wordings.map(write).forEach((bounds, place) => {
      values.set(bounds, [...(values.get(bounds) ?? []), node.values[place] ?? '']);
    });
    const branches = [...values.keys()];
    const open = hull(branches);
    const limit = (bound: 'low' | 'high') =>
      cases(
        branches.map((branch) => [isOneOf(choice, values.get(branch) ?? []), branch[bound]] as const),
        open[bound],
      );
    const layer = Math.max(0, ...branches.map((branch) => branch.layer));
    return { unit: node.unit, low: limit('low'), high: limit('high'), layer };
  }

  function choiceOf(node: Expression, values: readonly string[]): string {
    if (node.op !== 'fact') throw new Error(`a choice of ${node.op} cannot be written as SQL`);
    return layers.choice(node.level, node.fact, values);
  }

  return write;
}

/** What some rule asks of this fact; whether it is none can be asked of any. */
function unitOf({ rules }: Law, level: Expression['level'], fact: string): Unit {
  const find = (node: Expression): Unit | undefined => {
    if (node.op === 'fact' && node.fact === fact && node.level === level) return node.unit;
    for (const arg of node.args) {
      const found = find(arg);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const { expression } of rules.values()) {
    const found = find(expression);
    if (found !== undefined) return found;
  }
  return 'yes-no';
}

/** A name is never given another one. */
function isShort({ low, high }: Bounds): boolean {
  return low.length + high.length <= SHORT || /^[a-z0-9_]+$/.test(low + high);
}

function isOneOf(choice: string, values: readonly string[]): string {
  const [first = '', ...others] = values.map(text);
  return others.length === 0 ? `${choice} = ${first}` : `${choice} IN (${[first, ...others].join(', ')})`;
}

function cases(whens: readonly (readonly [condition: string, value: string])[], otherwise: string): string {
  const lines = whens.map(([condition, value]) => `\n      WHEN ${condition} THEN ${value}`);
  return `CASE${lines.join('')}\n      ELSE ${otherwise} END`;
}

function fixed(unit: Unit, value: string): Bounds {
  return { unit, low: value, high: value, layer: 0 };
}

function literal(unit: Unit, value: number): string {
  if (unit === 'yes-no') return value === 1 ? 'TRUE' : 'FALSE';
  if (unit === 'day') return date(value);
  return unit === 'count' ? count(value) : whole(value);
}

function each(unit: Unit, of: readonly Bounds[], sql: (parts: readonly string[]) => string): Bounds {
  const layer = Math.max(0, ...of.map((one) => one.layer));
  return { unit, low: sql(of.map(({ low }) => low)), high: sql(of.map(({ high }) => high)), layer };
}

function joined(unit: Unit, of: readonly Bounds[], operator: string): Bounds {
  return each(unit, of, (parts) => `(${parts.join(operator)})`);
}
