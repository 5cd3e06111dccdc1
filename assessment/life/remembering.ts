import type { Law } from '@pleindroit/law';
import type { State } from './history.ts';

type Remembered<T> = WeakMap<Law, WeakMap<State['situation'], Map<string, T>>>;

/**
 * What was answered of a household is answered once, for whoever looks at one history as it was known on many days: most of its states
 * are the same ones on all of them. It is forgotten with the history itself.
 */
export function remembering<T>(): (
  law: Law,
  situation: State['situation'],
  asked: string,
  answer: () => T,
) => T {
  const remembered: Remembered<T> = new WeakMap();
  return (law, situation, asked, answer) => {
    const ofLaw = remembered.get(law) ?? new WeakMap<State['situation'], Map<string, T>>();
    remembered.set(law, ofLaw);
    const known = ofLaw.get(situation) ?? new Map<string, T>();
    ofLaw.set(situation, known);
    const before = known.get(asked);
    if (before !== undefined) return before;
    const found = answer();
    known.set(asked, found);
    return found;
  };
}
