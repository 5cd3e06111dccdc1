import {
  carriedForwardSince,
  isSettled,
  isoDay,
  type Expression,
  type Law,
  type Step,
  type Unit,
} from '@pleindroit/law';
import type { AmountRead, Open } from './answer.ts';
import { openOf, periodName } from './paths.ts';
import type { Situation } from './situation.ts';

/** One step of an answer as plain data: what a screen, a terminal or a file shows. */
export interface Explained {
  /** The same number is the same step: it is told once, and named again where it is needed again. */
  readonly id: number;
  readonly repeated?: true;
  readonly op: Expression['op'];
  readonly unit: Unit;
  readonly card?: string;
  readonly articles?: readonly string[];
  readonly interpretations?: readonly number[];
  /** Of whom: a person, and for a line its period and its place. Nothing for the household. */
  readonly about: { readonly person?: string; readonly period?: string; readonly line?: number };
  /** Cents, days since 1970, counts, or 0 and 1. A bound nobody knows is left out; a day without bounds never comes. */
  readonly low?: number;
  readonly high?: number;
  readonly never?: true;
  readonly settled: boolean;
  readonly choice?: string;
  readonly amount?: AmountRead;
  readonly open?: Open;
  /** Nobody wrote this fact: the line says it by leaving it out. */
  readonly leftOut?: true;
  /** On the step of a situation: the stated periods that make it, in their order. */
  readonly periods?: readonly { readonly path: string; readonly from: string; readonly until?: string }[];
  /** What the rule itself writes: the fact it asks, its months, its fraction. */
  readonly of: Readonly<Record<string, unknown>>;
  readonly parts: readonly Explained[];
  /** Cards that were not needed, because the answer was settled without them. */
  readonly notNeeded: readonly string[];
}

/** The tree under a step, each shared step told once, in the order in which it is read. */
export function explained(root: Step, situation: Situation, law: Law): Explained {
  const ids = new Map<Step, number>();
  const tell = (step: Step): Explained => {
    const before = ids.get(step);
    const id = before ?? ids.size + 1;
    ids.set(step, id);
    const { node, rule, amount, lack } = step;
    const { op, unit, level: _level, args: _args, ...of } = node;
    return {
      id,
      ...(before === undefined ? {} : { repeated: true }),
      op,
      unit,
      ...(rule === undefined
        ? {}
        : { card: rule.id, articles: rule.articles, interpretations: rule.interpretations }),
      about: about(step, situation),
      ...(Number.isFinite(step.low) ? { low: step.low } : {}),
      ...(Number.isFinite(step.high) ? { high: step.high } : {}),
      ...(step.low === Infinity ? { never: true } : {}),
      settled: isSettled(step),
      ...(step.choice === undefined ? {} : { choice: step.choice }),
      ...(amount === undefined ? {} : { amount: amountRead(step, law) }),
      ...(lack === undefined ? {} : { open: openOf(lack, step.subject, situation) }),
      ...(isLeftOut(step, situation) ? { leftOut: true as const } : {}),
      ...periodsOf(step, situation),
      of,
      parts: before === undefined ? step.parts.map(tell) : [],
      notNeeded: before === undefined ? notNeeded(step) : [],
    };
  };
  return tell(root);
}

function isLeftOut({ node, subject }: Step, { household }: Situation): boolean {
  if (node.level !== 'line' || (node.op !== 'fact' && node.op !== 'is-none')) return false;
  const line = household.persons[subject.person]?.incomes[subject.income]?.lines[subject.line];
  return line?.leftOut?.includes(node.fact) ?? false;
}

function periodsOf(
  { periods, subject }: Step,
  { persons, household }: Situation,
): Pick<Explained, 'periods'> {
  if (periods === undefined || periods.length === 0) return {};
  return {
    periods: periods.flatMap((place) => {
      const period = household.persons[subject.person]?.statuses[place];
      if (period === undefined) return [];
      const { from, until } = period;
      return {
        path: `persons.${persons[subject.person]?.id ?? ''}.situations[${place}]`,
        from: isoDay(from),
        ...(typeof until === 'number' ? { until: isoDay(until) } : {}),
      };
    }),
  };
}

function about({ subject, node }: Step, { persons, household }: Situation): Explained['about'] {
  if (node.level === 'household') return {};
  const income = household.persons[subject.person]?.incomes[subject.income];
  return {
    person: persons[subject.person]?.id ?? '',
    ...(income === undefined ? {} : { period: periodName(income.kind, income.begins), line: subject.line }),
  };
}

/** An amount as it was read: in force on the day of the step, and since when nobody has confirmed it. */
export function amountRead({ amount, parts }: Step, law: Law): AmountRead {
  const day = parts[0]?.low;
  if (amount === undefined || day === undefined) throw new Error('an amount without its day');
  const { series, value, scale, source, trust } = amount;
  const since = carriedForwardSince(law.amounts, series, day);
  return {
    series,
    day: isoDay(day),
    value,
    scale,
    source,
    trust,
    ...(since === undefined ? {} : { carriedForwardSince: isoDay(since) }),
  };
}

function notNeeded({ node, parts }: Step): readonly string[] {
  if (node.op !== 'all-of' && node.op !== 'any-of') return [];
  return node.args.slice(parts.length).flatMap(nearestCards);
}

function nearestCards(node: Expression): readonly string[] {
  return node.op === 'card'
    ? [node.id]
    : [...new Set((node.args as readonly Expression[]).flatMap(nearestCards))];
}
