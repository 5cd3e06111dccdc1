import type { Text } from './text.ts';

/**
 * `articles 3, 17 et 18`: those of the decree of 15 January 2014. As soon as another act is cited beside it, each act is named:
 * `article 25 de l’arrêté royal du 15 janvier 2014 et article 37octies de la loi du 14 juillet 1994`.
 */
export function articlesIn(
  { count, say, must }: Text,
  list: (items: readonly string[]) => string,
  articles: readonly string[],
): string {
  const acts = Map.groupBy(articles, actOf);
  const ofAct = (act: string, cited: readonly string[]) => {
    const numbers = cited.map((one) => one.slice(one.indexOf(':') + 1)).sort(asInTheAct);
    const told = count('articles', numbers.length, { numbers: list(numbers) });
    if (acts.size === 1 && act === DECREE) return told;
    return say('articles.of-act', { articles: told, 'of-act': must(`of-act.${act}`) });
  };
  return list([...acts].map(([act, cited]) => ofAct(act, cited)));
}

/** As they follow each other in an act: 32, 32/1, 37, 37bis, 37octies, 37vicies/1, 38. */
function asInTheAct(one: string, other: string): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  const differing = a.findIndex((part, place) => part !== b[place]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

function placeOf(article: string): readonly number[] {
  const [, number = '', inserted = '', slash = ''] = /^(\d+)([a-z]*)(?:\/(\d+))?/.exec(article) ?? [];
  return [Number(number), INSERTED.indexOf(inserted), Number(slash)];
}

/** Articles put in after one that was there. */
const INSERTED = [
  ...['', 'bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'],
  ...['undecies', 'duodecies', 'terdecies', 'quaterdecies', 'quinquiesdecies', 'sexiesdecies'],
  ...['septiesdecies', 'octiesdecies', 'noniesdecies', 'vicies'],
];

const DECREE = 'decree';

function actOf(article: string): string {
  const [act = '', number] = article.split(':');
  return number === undefined ? DECREE : act;
}
