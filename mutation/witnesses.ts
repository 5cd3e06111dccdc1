import { assess, type Situation } from '@pleindroit/assessment';
import { day, lawInForce, type Law, type PlacedRule } from '@pleindroit/law';
import { allCases, type Case } from '../situations/cases.ts';
import { outcomeUnder, situationOf } from '../situations/outcome.ts';
import type { Mutant } from './mutants.ts';

/** An acceptance case, read once, with what of the law its answer needed. */
export interface Witness {
  readonly name: string;
  readonly cards: ReadonlySet<string>;
  /** Series and day of every amount that was read. */
  readonly amounts: readonly { readonly series: string; readonly day: number }[];
  /** Whether the answer under this law is still the expected one. A law that breaks the program is noticed too. */
  readonly agrees: (law: Law) => boolean;
}

export function witnesses(): readonly Witness[] {
  return allCases().map(witness);
}

function witness(one: Case): Witness {
  const situation = situationOf(one);
  return {
    name: `${one.file}: ${one.name}`,
    ...needed(situation),
    agrees: (law) => {
      try {
        const told = outcomeUnder(law, situation, one.expected);
        return Object.entries(one.expected).every(([key, value]) => told[key] === value);
      } catch {
        return false;
      }
    },
  };
}

/** A law that remembers which of its rules were asked. */
function needed(situation: Situation): Pick<Witness, 'cards' | 'amounts'> {
  const cards = new Set<string>();
  class Asked extends Map<string, PlacedRule> {
    override get(id: string): PlacedRule | undefined {
      cards.add(id);
      return super.get(id);
    }
  }
  const law: Law = { ...lawInForce, rules: new Asked(lawInForce.rules) };
  const { amounts } = assess(situation, law, day('2030-12-31'));
  return { cards, amounts: amounts.map(({ series, day: on }) => ({ series, day: day(on) })) };
}

/** Whether this case can notice the mutant at all. */
export function mayNotice({ cards, amounts }: Witness, { about, law }: Mutant): boolean {
  if ('card' in about) return cards.has(about.card);
  const values = law.amounts[about.series].values;
  const next = values.find(({ from }) => from > about.from)?.from ?? Infinity;
  return amounts.some(({ series, day: on }) => series === about.series && about.from <= on && on < next);
}
