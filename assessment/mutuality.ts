import type { ManagingMutuality, Open } from './answer.ts';
import type { Situation } from './situation.ts';

/** Arts 9, 29 and 32/1: where the person is registered; a dependant is registered where the holder is. */
export function mutualityOf(place: number, { persons, household }: Situation): ManagingMutuality {
  const person = persons[place]?.id ?? '';
  const own = persons[place]?.mutuality;
  if (own !== undefined) return { person, mutuality: own };
  const holders = household.persons[place]?.names['dependant-of'];
  const holder = Array.isArray(holders) ? persons[Number(holders[0])] : undefined;
  if (holder?.mutuality === undefined) return { person };
  return { person, mutuality: holder.mutuality, through: holder.id };
}

export function mutualityNotStated({ person, mutuality }: ManagingMutuality): readonly Open[] {
  return mutuality === undefined ? [{ kind: 'fact', path: `persons.${person}.mutuality` }] : [];
}
