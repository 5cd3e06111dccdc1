import { placeholders, type WordsRead } from './read-words.ts';

/** Everything that keeps two languages from saying the same things. */
export function complaintsAboutWords(
  languages: Readonly<Record<string, WordsRead>>,
  needed: ReadonlySet<string>,
  sources: string,
): readonly string[] {
  const all = new Set(Object.values(languages).flatMap(({ texts }) => [...texts.keys()]));
  return [
    ...Object.values(languages).flatMap(({ complaints }) => complaints),
    ...Object.entries(languages).flatMap(([language, { texts }]) => [
      ...[...all, ...needed]
        .filter((key) => !texts.has(key))
        .map((key) => `${language}.yaml: ${key} is missing`),
    ]),
    ...[...all].flatMap((key) => differentPlaceholders(key, languages)),
    ...[...all]
      .filter((key) => !needed.has(key) && !isUsed(key, sources))
      .map((key) => `${key} is used nowhere`),
  ].filter((complaint, index, every) => every.indexOf(complaint) === index);
}

function differentPlaceholders(
  key: string,
  languages: Readonly<Record<string, WordsRead>>,
): readonly string[] {
  const written = Object.entries(languages).flatMap(([language, { texts }]) => {
    const text = texts.get(key);
    return text === undefined ? [] : [`${language} {${placeholders(text).join('}, {')}}`];
  });
  const different = new Set(written.map((one) => one.slice(one.indexOf(' '))));
  return different.size > 1 ? [`${key} has different placeholders: ${written.join('; ')}`] : [];
}

/**
 * Written whole (`'answer.met'`), counted (`'articles'` for `.one` and `.several`), numbered (`'start.points'` for `.1`, `.2`), or
 * built: `` `verdict.${…}` ``.
 */
function isUsed(key: string, sources: string): boolean {
  const counted = key.replace(/\.(one|several|\d+)$/, '');
  if ([`'${key}'`, `'${counted}'`].some((written) => sources.includes(written))) return true;
  // What the law and the reading name is needed or not: nothing else of those groups may be built.
  if (NAMED_BY_THE_LAW.includes(key.slice(0, key.indexOf('.')))) return false;
  return [...sources.matchAll(/`([a-z-]+\.[a-z.-]*)\$\{/g)].some(([, start = '-']) => key.startsWith(start));
}

const NAMED_BY_THE_LAW = [
  'card',
  'fact',
  'line',
  'status-fact',
  'income',
  'income-of',
  'situation',
  'value',
  'series',
  'unit',
  'step',
  'problem',
  'remedy',
];
