import { APPLICANT } from '../asking/asking.ts';
import type { CitizenWords } from './citizen-words.ts';

/** To whom the pages speak, and how. */
export interface Voice {
  /** Whoever answers helps somebody else. */
  readonly isHelping: boolean;
  /** Very short sentences where there are some. */
  readonly isEasy: boolean;
}

/** How somebody is named, by the id that the interview gives: `you`, `partner`, `dependant-2`. */
export function personIn({ say, must }: CitizenWords, { isHelping }: Voice, person: string): string {
  if (person === APPLICANT) return say(isHelping ? 'person.helped' : 'person.you');
  if (person === 'partner') return say(isHelping ? 'person.helped-partner' : 'person.partner');
  if (person === 'holder') return say('person.holder');
  const [, kind = 'other', number = ''] =
    /^(dependant|shared-child)-(\d+)$/.exec(person) ?? /-(parent)-(\d)$/.exec(person) ?? [];
  return must(`person.${kind}`, { number });
}
