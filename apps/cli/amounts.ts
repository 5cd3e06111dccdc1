import {
  allSeries,
  amountsInForce,
  carriedForwardSince,
  isoDay,
  type DatedValue,
  type Series,
} from '@pleindroit/law';
import type { Words } from '@pleindroit/interview';
import { provenance } from './amount-lines.ts';
import type { Terminal } from './terminal.ts';

/** One amount in force on a day, as a line of JSON. */
interface AmountInForce {
  readonly series: Series;
  readonly label: string;
  readonly unit: string;
  /** value / scale: cents, or a coefficient. */
  readonly value: number;
  readonly scale: number;
  readonly from: string;
  readonly to?: string;
  readonly source: string;
  readonly trust: DatedValue['trust'];
  readonly carriedForwardSince?: string;
}

/** What is in force in one series: one amount, or several factors applied one after the other. */
function inForce(series: Series, day: number, words: Words): readonly AmountInForce[] {
  const { values, unit } = amountsInForce[series];
  const since = carriedForwardSince(amountsInForce, series, day);
  return values
    .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    .map(({ value, scale, from, to, source, trust }) => ({
      series,
      label: words.series(series),
      unit,
      value,
      scale,
      from: isoDay(from),
      ...(to === undefined ? {} : { to: isoDay(to) }),
      source,
      trust,
      ...(since === undefined || to !== undefined ? {} : { carriedForwardSince: isoDay(since) }),
    }));
}

export function amountsJson(day: number, words: Words): string {
  const amounts = allSeries(amountsInForce).flatMap((series) => inForce(series, day, words));
  return JSON.stringify({ on: isoDay(day), amounts }, undefined, 2);
}

export function amountsOn(day: number, words: Words, terminal: Terminal): readonly string[] {
  const { say } = words;
  return [
    terminal.paint('strong', say('cli.amounts-on', { day: words.day(isoDay(day)) })),
    ...allSeries(amountsInForce).flatMap((series) => {
      const title = terminal.paint('strong', words.series(series));
      const found = inForce(series, day, words);
      return [
        '',
        ...terminal.wrapped(title),
        ...(found.length === 0 ? terminal.wrapped(say('cli.no-amount'), 2) : []),
      ].concat(
        found.flatMap((amount) => [
          ...terminal.wrapped(
            `${words.amount(series, amount.value, amount.scale)}, ${
              amount.to === undefined
                ? say('cli.since-day', { day: words.day(amount.from) })
                : say('cli.from-to', { from: words.day(amount.from), to: words.day(amount.to) })
            }`,
            2,
          ),
          ...provenance(amount, words, terminal, 2),
        ]),
      );
    }),
  ];
}
