import type { Written } from './generated-households.ts';

/** The place of one fact in a written situation: keys, and numbers for lists. */
export type FactPlace = readonly (string | number)[];

/** Whatever can be left out of a complete situation: every fact, every list that can be left open, every list of incomes. */
export function factPlaces(written: unknown, place: FactPlace = []): readonly FactPlace[] {
  if (Array.isArray(written)) {
    const closing = written.length - 1;
    return written.flatMap((item, index) =>
      index === closing ? [[...place, index]] : factPlaces(item, [...place, index]),
    );
  }
  if (!isMap(written)) return [place];
  const inside = Object.entries(written).flatMap(([key, value]) => factPlaces(value, [...place, key]));
  return canBeLeftOutWhole(place) ? [place, ...inside] : inside;
}

function canBeLeftOutWhole(place: FactPlace): boolean {
  return (
    (place.length === 3 && place[0] === 'persons') ||
    (place.length === 4 && place[2] === 'incomes') ||
    place[0] === 'declaration'
  );
}

/** Keys without which there is nothing to read. */
const NEEDED = 'request applicant kind who with since from'.split(' ');

/** Leaving these out says something else (the euro, the whole of a property, no declaration yet), so what is not known is written. */
const WRITTEN_UNKNOWN = 'currency share held-as signed'.split(' ');

export function isNeeded(place: FactPlace): boolean {
  return NEEDED.includes(String(place.at(-1))) || place.at(-2) === 'lives-with-parents';
}

/** A copy without these facts. Removing the last item of a list leaves the list open. */
export function without(complete: Written, places: readonly FactPlace[]): Written {
  const gone = new Set(places.map((place) => JSON.stringify(place)));
  const copy = (written: unknown, place: FactPlace): unknown => {
    if (gone.has(JSON.stringify(place))) return notKnown(place);
    if (Array.isArray(written)) {
      return written.map((item, index) => copy(item, [...place, index])).filter((item) => item !== undefined);
    }
    if (!isMap(written)) return written;
    return Object.fromEntries(
      Object.entries(written)
        .map(([key, value]): [string, unknown] => [key, copy(value, [...place, key])])
        .filter(([, value]) => value !== undefined),
    );
  };
  return copy(complete, []) as Written;
}

function notKnown(place: FactPlace): unknown {
  if (place.length === 1 && place[0] === 'declaration') return { signed: 'unknown' };
  return WRITTEN_UNKNOWN.includes(String(place.at(-1))) ? 'unknown' : undefined;
}

/** Which of the missing facts an ask of an assessment names. */
export function isAskedBy(place: FactPlace, ask: string, complete: Written): boolean {
  const keys = ask.replaceAll('[', '.').replaceAll(']', '').split('.');
  if (keys[2] === 'situations' && keys.length === 5) {
    const item = (complete as { persons: Record<string, { situations: readonly Written[] }> }).persons[
      keys[1] ?? ''
    ]?.situations[Number(place[3])];
    return (
      String(place.slice(0, 3)) === String(keys.slice(0, 3)) &&
      item?.['kind'] === keys[3] &&
      place[4] === keys[4]
    );
  }
  const shorter = Math.min(place.length, keys.length);
  return String(place.slice(0, shorter)) === String(keys.slice(0, shorter));
}

function isMap(written: unknown): written is Written {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}
