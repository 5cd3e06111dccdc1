import type { Step } from '@pleindroit/law';
import type { Open } from './answer.ts';
import { openOf } from './paths.ts';
import type { Situation } from './situation.ts';
import { openSteps } from './walk.ts';

/** What keeps these answers open, each once: facts to state, and laws that are not known here. */
export function opensOf(roots: readonly Step[], situation: Situation): readonly Open[] {
  const found = openSteps(roots).flatMap(({ lack, subject }) =>
    lack === undefined ? [] : [openOf(lack, subject, situation)],
  );
  return [...new Map(found.map((open) => [JSON.stringify(open), open])).values()];
}

/** The facts among them, in the order in which they are asked: who there is, what they are in, what they have, what is declared. */
export function asksOf(root: Step, situation: Situation): readonly string[] {
  const paths = opensOf([root], situation).flatMap((open) => (open.kind === 'fact' ? [open.path] : []));
  const places = new Map(situation.persons.map(({ id }, place) => [id, place]));
  const rank = (path: string): number => {
    const [top, person, about] = path.split('.');
    if (top === 'others') return 0;
    if (top !== 'persons') return 100_000 + (top === 'declaration' ? 1 : 0);
    const topic = about === 'incomes' ? 3 : about === 'situations' ? 2 : 1;
    return topic * 1000 + (places.get(person ?? '') ?? 0);
  };
  return paths.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
