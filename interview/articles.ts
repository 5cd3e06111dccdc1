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
    const numbers = cited.map((one) => one.slice(one.indexOf(':') + 1));
    const told = count('articles', numbers.length, { numbers: list(numbers) });
    if (acts.size === 1 && act === DECREE) return told;
    return say('articles.of-act', { articles: told, 'of-act': must(`of-act.${act}`) });
  };
  return list([...acts].map(([act, cited]) => ofAct(act, cited)));
}

const DECREE = 'decree';

function actOf(article: string): string {
  const [act = '', number] = article.split(':');
  return number === undefined ? DECREE : act;
}
