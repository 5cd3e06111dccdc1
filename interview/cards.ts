import type { Text } from './text.ts';

const PERIODS = ['month-before', 'month-of-request', 'month-of-signature', 'reference-year'];

/**
 * The words of a card by its id. Cards made once for each period share a wording (`income-in-*`), and so do
 * the beginnings of
 * the situations (`*-arose`).
 */
export function cardTitle({ find, must }: Text, id: string): string {
  const own = find(`card.${id}`);
  if (own !== undefined) return own;
  const situation = id.endsWith('-arose') ? find(`card.${id.slice(0, -'-arose'.length)}`) : undefined;
  if (situation !== undefined) return must('card.*-arose', { situation });
  const period = PERIODS.find((one) => id.endsWith(one));
  if (period === undefined) return id;
  return find(`card.${id.slice(0, -period.length)}*`, { period: must(`card-period.${period}`) }) ?? id;
}
