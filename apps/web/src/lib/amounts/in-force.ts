import {
  allSeries,
  amountsInForce,
  carriedForwardSince,
  isoDay,
  type DatedValue,
  type Series,
} from '@pleindroit/law';

const GROUPS = ['ceiling', 'dependant', 'income', 'maf'] as const;

export type Group = (typeof GROUPS)[number];

/** The series by their folder in the law, in its order. */
export const groups: readonly { readonly name: Group; readonly series: readonly Series[] }[] = GROUPS.map(
  (name) => ({ name, series: allSeries(amountsInForce).filter((series) => series.startsWith(`${name}.`)) }),
);

/** What a series says of one day; without a value when the law of that day is not known here. */
export interface InForce {
  readonly series: Series;
  readonly value?: DatedValue;
  readonly carriedForwardSince?: string;
}

export function inForceOn(series: Series, day: number): readonly InForce[] {
  // Factors apply one after the other, so several may be in force; of the others at most one is.
  const values = amountsInForce[series].values.filter(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  );
  if (values.length === 0) return [{ series }];
  const since = carriedForwardSince(amountsInForce, series, day);
  return values.map((value) => ({
    series,
    value,
    ...(since === undefined || value.to !== undefined ? {} : { carriedForwardSince: isoDay(since) }),
  }));
}
