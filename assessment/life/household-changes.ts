import { OF_THE_HOUSEHOLD, interpreter, isMember, verdictOf, type Law } from '@pleindroit/law';
import { arrivalIsAChange, arrivalKeepsTheRight } from '@pleindroit/law/keeping';
import { statedOn, stateOn, type History } from './history.ts';
import { remembering } from './remembering.ts';

/** What happens to the household of a right after it was asked for (art. 35). */
export interface HouseholdChanges {
  /** The first day on which it is another household, and the right therefore ends. */
  readonly changed?: number;
  /** Young children who came later and have the right too, from that day. */
  readonly joined: readonly { readonly person: string; readonly from: number }[];
}

export function householdChanges(
  members: readonly string[],
  asked: number,
  history: History,
  law: Law,
  today: number,
): HouseholdChanges {
  const joined: { person: string; from: number }[] = [];
  const arrival = firstArrival(history, law, asked, today);
  for (const { from } of history.states) {
    if (from <= asked) continue;
    if (arrival !== undefined && arrival < from) break;
    const known = [...members, ...joined.map(({ person }) => person)];
    const { present, mayStay } = householdOn(from, history, law);
    const gone = known.some((person) => !present.includes(person));
    const arrived = present.filter((person) => !known.includes(person));
    if (gone || arrived.some((person) => !mayStay.includes(person))) return { changed: from, joined };
    joined.push(...arrived.map((person) => ({ person, from })));
  }
  return arrival === undefined ? { joined } : { changed: arrival, joined };
}

interface OnADay {
  readonly present: readonly string[];
  readonly mayStay: readonly string[];
}

const remembered = remembering<OnADay>();

function householdOn(day: number, history: History, law: Law): OnADay {
  return remembered(law, statedOn(history, day), String(day), () => {
    const { persons, household } = stateOn(history, day);
    const answer = interpreter(law, household);
    const whoIs = (card: typeof isMember) =>
      persons.flatMap(({ id }, person) =>
        verdictOf(answer(card, { ...OF_THE_HOUSEHOLD, person })) === 'met' ? [id] : [],
      );
    return { present: whoIs(isMember), mayStay: whoIs(arrivalKeepsTheRight) };
  });
}

/** An adult who came to live there and is a cohabitant, or of whom nobody said within three months that this is not so. */
function firstArrival(history: History, law: Law, asked: number, today: number): number | undefined {
  const arrivals = history.happenings.flatMap((happening) => {
    if (happening.kind !== 'arrival' || happening.on <= asked) return [];
    const { household } = stateOn(history, today, {
      'household-asked': happening.asked,
      'household-answered': happening.answered,
      'arrival-is': happening.is,
    });
    return verdictOf(interpreter(law, household)(arrivalIsAChange)) === 'met' ? [happening.on] : [];
  });
  return arrivals.length === 0 ? undefined : Math.min(...arrivals);
}
