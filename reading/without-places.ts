import { pathOf, type Place, type Written } from './document.ts';

/** A text from which something was taken out. */
export interface Rest {
  readonly written: Written;
  /** Where something stood before: what follows in a list moved up when an item went. */
  readonly before: (path: string) => Place;
}

/** The same text without what stands at these places. */
export function withoutPlaces(written: Written, gone: ReadonlySet<string>): Rest {
  // Of each list that lost an item, by its place before: where each of those that are left stood.
  const kept = new Map<string, readonly number[]>();

  const visit = (one: Written, place: Place): Written => {
    if (typeof one === 'string') return one;
    const isLeft = (step: string | number) => !gone.has(pathOf([...place, step]));
    if (isList(one)) {
      const left = [...one.keys()].filter(isLeft);
      if (left.length < one.length) kept.set(pathOf(place), left);
      return one.flatMap((item, index) => (isLeft(index) ? [visit(item, [...place, index])] : []));
    }
    return Object.fromEntries(
      Object.entries(one).flatMap(([key, value]): [string, Written][] =>
        isLeft(key) ? [[key, visit(value, [...place, key])]] : [],
      ),
    );
  };

  const before = (path: string) =>
    placeOf(path).reduce<Place>(
      (place, step) => [
        ...place,
        typeof step === 'number' ? (kept.get(pathOf(place))?.[step] ?? step) : step,
      ],
      [],
    );
  return { written: visit(written, []), before };
}

/** Only of what was read: no name in it holds a point or a bracket. */
function placeOf(path: string): Place {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  );
}

function isList(written: Written): written is readonly Written[] {
  return Array.isArray(written);
}
