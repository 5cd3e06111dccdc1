import type { AmountRead } from '@pleindroit/assessment';
import { isoDay, parseDay } from '@pleindroit/law';
import type { Text } from './text.ts';
import type { Figures } from './figures.ts';

/** What must be said right beside a figure: nobody has confirmed an amount behind it, or we computed it ourselves. */
export interface Cautions {
  /** Of the ceiling, which stands next to it. */
  readonly ceiling: readonly string[];
  /** Of the other amounts of that period, by their names. */
  readonly income: readonly string[];
}

export function cautionsOf(
  text: Text,
  figures: Figures,
  amounts: readonly AmountRead[],
  examined: string,
): Cautions {
  const ceilings = examined.length === 4 ? 'ceiling.year.' : 'ceiling.month.';
  const ofPeriod = amounts.filter(({ day }) => day.startsWith(examined));
  return {
    ceiling: different(
      ofPeriod
        .filter(({ series }) => series.startsWith(ceilings))
        .flatMap((amount) => caution(text, figures, amount)),
    ),
    income: different(
      amounts
        .filter(
          ({ series, day }) => isOfIncome(series) && (day.startsWith(examined) || isOfItsPayment(series)),
        )
        .flatMap((amount) =>
          caution(text, figures, amount).map((value) =>
            text.say('named-value', { name: text.must(`series.${amount.series}`), value }),
          ),
        ),
    ),
  };
}

function isOfIncome(series: string): boolean {
  return series.startsWith('income.');
}

/** A capital is converted by the day on which it was paid, whatever period is examined. */
function isOfItsPayment(series: string): boolean {
  return series.startsWith('income.capital-conversion.');
}

function caution(
  text: Text,
  figures: Figures,
  { trust, carriedForwardSince: since }: AmountRead,
): readonly string[] {
  return [
    ...(since === undefined ? [] : [carriedForwardIn(text, figures, since)]),
    ...(trust === 'derived' ? [text.say('trust.derived')] : []),
  ];
}

function different(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** What nobody has confirmed since a day was confirmed until the day before it. */
export function carriedForwardIn({ say }: Text, figures: Figures, since: string): string {
  const day = parseDay(since);
  return say('carried-forward', { until: figures.day(day === undefined ? since : isoDay(day - 1)) });
}
