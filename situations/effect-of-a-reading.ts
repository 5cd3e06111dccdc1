import { assess, type Assessment, type Situation } from '@pleindroit/assessment';
import { day, lawInForce, type Law, type OtherReading, type PlacedRule } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { allCases } from './cases.ts';
import { completeHousehold } from './generated-households.ts';
import { situationOf } from './outcome.ts';

/** What another reading of the law would change, on the acceptance cases and on generated households. */

const TODAY = day('2030-12-31');

export interface Household {
  /** Of an acceptance case; a generated household has none. */
  readonly name?: string;
  readonly situation: Situation;
  readonly answer: Assessment;
  /** The cards its answer asked. */
  readonly cards: ReadonlySet<string>;
}

/** From the gravest to the slightest; each household has one. */
export const DIFFERENCES = [
  'gain the right',
  'lose it',
  'become certain',
  'become open',
  'open on another day',
  'change a road only',
  'change figures only',
] as const;

export type Difference = (typeof DIFFERENCES)[number];

export interface Effect {
  readonly differences: ReadonlyMap<Difference, number>;
  /** The households that change, those with the gravest difference first; the generated ones have no name. */
  readonly names: readonly string[];
}

export function acceptanceHouseholds(): readonly Household[] {
  return allCases().map((one) => asked(situationOf(one), one.name));
}

export function generatedHouseholds(count: number): readonly Household[] {
  return fc.sample(completeHousehold, { numRuns: count, seed: 20140115 }).map((written) => {
    const { situation, problems } = readSituation(JSON.stringify(written), TODAY);
    if (situation === undefined) throw new Error(JSON.stringify(problems));
    return asked(situation);
  });
}

export function effectOf(reading: OtherReading, households: readonly Household[]): Effect {
  const law = reading.under(lawInForce);
  const changed = [...law.rules.values()]
    .filter((rule) => rule !== lawInForce.rules.get(rule.id))
    .map(({ id }) => id);
  const changes = households.flatMap(({ name, situation, answer, cards }) => {
    const cannotChange = law.amounts === lawInForce.amounts && !changed.some((id) => cards.has(id));
    const difference = cannotChange ? undefined : between(answer, assess(situation, law, TODAY));
    return difference === undefined ? [] : [{ name: name ?? '', difference }];
  });
  const grouped = Map.groupBy(changes, ({ difference }) => difference);
  const inOrder = DIFFERENCES.flatMap((one) => grouped.get(one) ?? []);
  return {
    differences: new Map([...grouped].map(([difference, them]) => [difference, them.length])),
    names: inOrder.map(({ name }) => name),
  };
}

function between(before: Assessment, after: Assessment): Difference | undefined {
  if (before.verdict !== after.verdict) {
    if (before.verdict === 'open') return 'become certain';
    if (after.verdict === 'open') return 'become open';
    return after.verdict === 'met' ? 'gain the right' : 'lose it';
  }
  if (before.verdict === 'met' && !isSame(before.opens, after.opens)) return 'open on another day';
  const told = ({ roads, covered }: Assessment) => [
    roads.map(({ verdict, opens }) => [verdict, verdict === 'met' ? opens : undefined]),
    covered,
  ];
  if (!isSame(told(before), told(after))) return 'change a road only';
  const figures = ({ income, exOfficio }: Assessment) => [
    income.ways.map(({ income: one, ceiling }) => [one, ceiling]),
    exOfficio,
  ];
  return isSame(figures(before), figures(after)) ? undefined : 'change figures only';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function asked(situation: Situation, name?: string): Household {
  const cards = new Set<string>();
  class Asked extends Map<string, PlacedRule> {
    override get(id: string): PlacedRule | undefined {
      cards.add(id);
      return super.get(id);
    }
  }
  const law: Law = { ...lawInForce, rules: new Asked(lawInForce.rules) };
  const answer = assess(situation, law, TODAY);
  return { ...(name === undefined ? {} : { name }), situation, answer, cards };
}
