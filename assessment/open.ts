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

/** The facts among them, as a situation is written: the request, then each person, then who else there is. */
export function asksOf(root: Step, situation: Situation): readonly string[] {
  const paths = opensOf([root], situation).flatMap((open) => (open.kind === 'fact' ? [open.path] : []));
  const places = new Map(situation.persons.map(({ id }, place) => [id, place]));
  const place = (path: string) => {
    const [top, person] = path.split('.');
    return top === 'others' ? Infinity : top === 'persons' ? (places.get(person ?? '') ?? 0) : -1;
  };
  return paths.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
