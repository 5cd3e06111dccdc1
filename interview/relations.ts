import type { Explained } from '@pleindroit/assessment';
import type { Figures } from './figures.ts';
import type { Text } from './text.ts';

/** Who is named by whom, with their names: `partenaire de Yves : oui`. */
export interface RelationWords {
  readonly relation: (step: Explained) => string;
  readonly relationValue: (step: Explained) => string;
}

export function relationWords(
  { say, find }: Text,
  figures: Figures,
  called: (id: string) => string,
  factName: (name: string) => string,
): RelationWords {
  function relation(step: Explained): string {
    const fact = String(step.of['fact']);
    const persons = namedIn(step).map(called);
    if (persons.length === 0)
      return (step.op === 'named-by' ? find(`role.${fact}`) : undefined) ?? factName(fact);
    const joined = persons.reduce((first, second) => say('list.pair', { first, second }));
    const key = step.op === 'named-by' ? `related.${fact}` : `related.names-${fact}`;
    return find(key, { persons: joined, 'of-persons': figures.ofName(joined) }) ?? factName(fact);
  }

  /** Whoever is named may still lack what the rule asks of them: that is another no than nobody. */
  function relationValue(step: Explained): string {
    if (step.low === 1) return say('verdict.met');
    if (step.high !== 0) return say('verdict.open');
    if (namedIn(step).length > 0) return say('related.condition-not-met');
    return say(step.op === 'names' ? 'related.outside' : 'verdict.not-met');
  }

  return { relation, relationValue };
}

/** The persons in question: of a yes only those who make it one. */
function namedIn({ low, parts }: Explained): readonly string[] {
  const persons = parts
    .filter((part) => low !== 1 || part.low === 1)
    .flatMap(({ about: { person } }) => (person === undefined ? [] : [person]));
  return [...new Set(persons)];
}
