import { allSeries, amountsInForce, isoDay, parseDay } from '@pleindroit/law';
import { inForceOn } from '#lib/amounts/in-force.ts';
import { ApiProblem } from './problem.ts';

/** The dated amounts of one day, each with its unit, its source and how far it can be trusted. */
export function amountsOn(written: string | null, today: number) {
  const day = written === null ? today : parseDay(written);
  if (day === undefined) {
    throw new ApiProblem('badRequest', 'A day is written as in ISO 8601.', [
      {
        type: 'urn:problem-type:belgif:input-validation:schemaViolation',
        in: 'query',
        name: 'on',
        detail: 'Write a day that exists, for example 2026-01-31.',
      },
    ]);
  }
  const values = allSeries(amountsInForce).flatMap((series) =>
    inForceOn(series, day).map(({ value, carriedForwardSince }) => ({
      series,
      unit: amountsInForce[series].unit,
      value: value.value,
      scale: value.scale,
      from: isoDay(value.from),
      ...(value.to === undefined ? {} : { to: isoDay(value.to) }),
      source: value.source,
      trust: value.trust,
      ...(carriedForwardSince === undefined ? {} : { carriedForwardSince }),
    })),
  );
  return { on: isoDay(day), amounts: values };
}
