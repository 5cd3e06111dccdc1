import { calendarOf, type Forecast } from '@pleindroit/assessment/ahead';
import { dayAheadIn, forecastIn, keepingIn, type Words } from '@pleindroit/interview';
import { isoDay } from '@pleindroit/law';
import type { Terminal } from './terminal.ts';

/** What may end a right, what keeps it, and the days that come. Nothing when nothing lies ahead. */
export function aheadLines(
  forecasts: readonly Forecast[],
  fact: (path: string) => string,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  if (forecasts.length === 0) return [];
  const { paint, wrapped } = terminal;
  const { say } = words;
  const days = calendarOf(forecasts).map((one) => dayAheadIn(words, one));
  const different = [...new Map(days.map((one) => [`${one.day} ${one.what}`, one])).values()];
  return [
    paint('strong', say('ahead.heading')),
    ...forecasts.flatMap((forecast) => [
      ...wrapped(`• ${forecastIn(words, forecast)}`, 2),
      ...forecast.asks.flatMap((path) => wrapped(say('ahead.lacks', { fact: fact(path) }), 4)),
      ...[keepingIn(words, forecast)].flatMap((told) => (told === undefined ? [] : wrapped(told, 4))),
    ]),
    '',
    paint('strong', say('ahead.calendar')),
    ...terminal.table(
      different.map(({ day, what }) => [day, what]),
      2,
    ),
  ];
}

export function aheadJson(forecasts: readonly Forecast[]): readonly object[] {
  return forecasts.map(({ on, lastDay, declare, declared, days, ...rest }) => ({
    ...rest,
    on: isoDay(on),
    lastDay: isoDay(lastDay),
    ...(declare === undefined
      ? {}
      : { declare: { from: isoDay(declare.from), until: isoDay(declare.until) } }),
    ...(declared === undefined ? {} : { declared: isoDay(declared) }),
    days: days.map((day) => ({ ...day, on: isoDay(day.on) })),
  }));
}
