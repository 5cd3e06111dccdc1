import {
  amountSubjects,
  amountsInForce,
  inForceOn,
  isTooFar,
  isoDay,
  type InForce,
  type Series,
} from '@pleindroit/law';
import type { Words } from '@pleindroit/interview';
import { provenance } from './amount-lines.ts';
import type { Terminal } from './terminal.ts';

/** Every dated amount in force on a day, in the order of the site. */

export function amountsJson(day: number, words: Words): string {
  const amounts = amountSubjects.flatMap(({ subject, series }) =>
    series.flatMap((one) =>
      inForceOn(amountsInForce, one, day).map((found) => ({
        subject,
        series: one,
        label: words.series(one),
        unit: amountsInForce[one].unit,
        ...written(found),
      })),
    ),
  );
  return JSON.stringify({ on: isoDay(day), amounts }, undefined, 2);
}

/** value / scale: cents, or a coefficient. */
function written({ value: { value, scale, from, to, source, trust }, carriedForwardSince }: InForce) {
  return {
    value,
    scale,
    from: isoDay(from),
    ...(to === undefined ? {} : { to: isoDay(to) }),
    source,
    trust,
    ...(carriedForwardSince === undefined ? {} : { carriedForwardSince: isoDay(carriedForwardSince) }),
  };
}

export function amountsOn(day: number, words: Words, terminal: Terminal): readonly string[] {
  const { say } = words;
  const { paint, wrapped } = terminal;
  return [
    paint('strong', say('cli.amounts-on', { day: words.day(isoDay(day)) })),
    ...amountSubjects.flatMap(({ subject, series }) => [
      '',
      ...wrapped(paint('strong', say(`amount-subject.${subject}`)), 0, 0),
      ...series.flatMap((one) => ['', ...wrapped(words.series(one), 2), ...ofSeries(one)]),
    ]),
  ];

  function ofSeries(series: Series): readonly string[] {
    const found = inForceOn(amountsInForce, series, day);
    if (found.length === 0) {
      return wrapped(say(isTooFar(amountsInForce, series, day) ? 'cli.amount-too-far' : 'cli.no-amount'), 4);
    }
    return found
      .map(written)
      .flatMap((amount) => [
        ...wrapped(
          `${words.amount(series, amount.value, amount.scale)}, ${
            amount.to === undefined
              ? say('cli.since-day', { day: words.day(amount.from) })
              : say('cli.from-to', { from: words.day(amount.from), to: words.day(amount.to) })
          }`,
          4,
        ),
        ...provenance(amount, words, terminal, 4),
      ]);
  }
}
