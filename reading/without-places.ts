import { pathOf, type Place, type Written } from './document.ts';

/** The same text without what stands at these places. */
export function withoutPlaces(written: Written, gone: ReadonlySet<string>, place: Place = []): Written {
  if (typeof written === 'string') return written;
  if (Array.isArray(written)) {
    return written
      .map((item: Written, index) => withoutPlaces(item, gone, [...place, index]))
      .filter((_, index) => !gone.has(pathOf([...place, index])));
  }
  return Object.fromEntries(
    Object.entries(written)
      .filter(([key]) => !gone.has(pathOf([...place, key])))
      .map(([key, value]) => [key, withoutPlaces(value, gone, [...place, key])]),
  );
}

/** Where something stood before these places were taken out: items of a list have moved up. */
export function placeBefore(written: Written, gone: ReadonlySet<string>, place: Place): Place {
  let around: Written | undefined = written;
  return place.reduce<Place>((before, step) => {
    const kept: readonly number[] =
      typeof step === 'number' && Array.isArray(around)
        ? [...around.keys()].filter((index) => !gone.has(pathOf([...before, index])))
        : [];
    const at = typeof step === 'number' ? (kept[step] ?? step) : step;
    around =
      around instanceof Object ? (around as Readonly<Record<string | number, Written>>)[at] : undefined;
    return [...before, at];
  }, []);
}
