import type { CitizenLanguage } from '@pleindroit/interview/citizen';
import { allSeries, amountsInForce, inForceOn, isoDay, parseDay } from '@pleindroit/law';
import { ApiProblem, saidIn } from './problem.ts';

/** The dated amounts of one day, each with its unit, its source and how far it can be trusted. */
export function amountsOn(written: string | null, language: CitizenLanguage, today: number) {
  const day = written === null ? today : parseDay(written);
  if (day === undefined) {
    throw new ApiProblem('badRequest', { say: 'day' }, [
      {
        type: 'urn:problem-type:belgif:input-validation:schemaViolation',
        in: 'query',
        name: 'on',
        detail: saidIn(language, { say: 'day-that-exists' }),
      },
    ]);
  }
  const values = allSeries(amountsInForce).flatMap((series) =>
    inForceOn(amountsInForce, series, day).map(({ value, carriedForwardSince }) => ({
      series,
      unit: amountsInForce[series].unit,
      value: value.value,
      scale: value.scale,
      from: isoDay(value.from),
      ...(value.to === undefined ? {} : { to: isoDay(value.to) }),
      source: value.source,
      trust: value.trust,
      ...(carriedForwardSince === undefined ? {} : { carriedForwardSince: isoDay(carriedForwardSince) }),
    })),
  );
  return { on: isoDay(day), amounts: values };
}
