import type { Law, LawAmounts, PlacedRule } from '@pleindroit/law';
import type { Case } from '../situations/cases.ts';
import type { Mutant } from './mutants.ts';

/** An acceptance case, read once, with what of the law its answer needed. */
export interface Witness {
  readonly name: string;
  readonly cards: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  /** Whether the answer under this law is still the expected one. A law that breaks the program is noticed too. */
  readonly agrees: (law: Law) => boolean;
}

/** `answer` says under a law what the case expects of it. */
export function witnessOf(
  { file, name, expected }: Case,
  inForce: Law,
  answer: (law: Law) => Readonly<Record<string, string>>,
): Witness {
  const { law, cards, series } = watched(inForce);
  answer(law);
  return {
    name: `${file}: ${name}`,
    cards,
    series,
    agrees: (other) => {
      try {
        const told = answer(other);
        return Object.entries(expected).every(([key, value]) => told[key] === value);
      } catch {
        return false;
      }
    },
  };
}

/** A law that remembers which of its rules and amounts were asked. */
function watched(inForce: Law) {
  const cards = new Set<string>();
  const series = new Set<string>();
  class Asked extends Map<string, PlacedRule> {
    override get(id: string): PlacedRule | undefined {
      cards.add(id);
      return super.get(id);
    }
  }
  const amounts: LawAmounts = new Proxy(inForce.amounts, {
    get: (all, name, receiver) => {
      series.add(String(name));
      return Reflect.get(all, name, receiver) as unknown;
    },
  });
  const law: Law = { ...inForce, amounts, rules: new Asked(inForce.rules) };
  return { law, cards, series };
}

/** Whether this case can notice the mutant at all. */
export function mayNotice({ cards, series }: Witness, { about }: Mutant): boolean {
  return 'card' in about ? cards.has(about.card) : series.has(about.series);
}
