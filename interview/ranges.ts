import type { Bounds, DayBounds } from '@pleindroit/assessment';
import { amountsInForce, type Series } from '@pleindroit/law';
import type { Figures } from './figures.ts';
import type { Text } from './text.ts';

/** What is known of a figure when it is not one figure: between two bounds, or beyond one. */
export interface Ranges {
  readonly bounds: (bounds: Partial<Bounds>) => string;
  readonly days: (bounds: DayBounds) => string;
  readonly between: (
    low: number | undefined,
    high: number | undefined,
    written: (value: number) => string,
  ) => string;
  readonly amount: (series: Series, value: number, scale: number) => string;
}

export function rangesIn({ say, must }: Text, { money, day, decimal }: Figures): Ranges {
  function between(
    low: number | undefined,
    high: number | undefined,
    written: (value: number) => string,
  ): string {
    if (low === undefined)
      return high === undefined ? say('bounds.unknown') : say('bounds.at-most', { high: written(high) });
    if (low === high) return written(low);
    // That an amount is at least nothing says nothing.
    if (high === undefined)
      return low === 0 ? say('bounds.unknown') : say('bounds.at-least', { low: written(low) });
    return say('bounds.between', { low: written(low), high: written(high) });
  }
  return {
    between,
    bounds: ({ low, high }) => between(low, high, money),
    days({ earliest, latest }) {
      if (earliest === latest) return earliest === undefined ? say('bounds.no-day') : day(earliest);
      if (earliest === undefined) return say('bounds.not-after', { day: day(latest ?? '') });
      if (latest === undefined) return say('bounds.not-before', { day: day(earliest) });
      return say('bounds.between-days', { first: day(earliest), second: day(latest) });
    },
    amount(series, value, scale) {
      // A receipt of then may have read an amount that the law no longer has, and whose unit nobody knows here.
      if (!Object.hasOwn(amountsInForce, series)) return decimal(value, scale);
      const { unit } = amountsInForce[series];
      switch (unit) {
        case 'EUR per year':
        case 'EUR per quarter':
        case 'EUR each':
          return must(`unit.${unit}`, { amount: money(value) });
        case 'percent per year':
          return must(`unit.${unit}`, { amount: decimal(value, scale / 100) });
        case 'coefficient':
        case 'factor':
          return must(`unit.${unit}`, { amount: decimal(value, scale) });
      }
    },
  };
}
