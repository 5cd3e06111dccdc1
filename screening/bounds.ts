import type { Unit } from '@pleindroit/law';
import { NEVER, SINCE_EVER, WITHOUT_END, count, whole } from './duckdb.ts';

/**
 * The two bounds of an expression as SQL, the same two that a step of the interpreter has. How "without a limit" is written
 * follows from the unit: money is BIGINT, its low bound is always a figure and its high bound is NULL when there is no limit;
 * days (DATE) and counts (DOUBLE, for the year of a day that never comes) know infinity and are never NULL; yes and no are two
 * BOOLEAN that are never NULL. So no CASE ever falls through to its ELSE because a condition was not known.
 */
export interface Bounds {
  readonly unit: Unit;
  readonly low: string;
  readonly high: string;
  /** The last layer of columns these read; 0 is what was stated. */
  readonly layer: number;
}

export type Limits = Pick<Bounds, 'low' | 'high'>;

const LEAST = {
  'yes-no': 'FALSE',
  day: SINCE_EVER,
  count: count(0),
  cents: '0',
  coefficient: '0',
  choice: 'NULL',
};
const MOST = {
  'yes-no': 'TRUE',
  day: NEVER,
  count: WITHOUT_END,
  cents: 'NULL',
  coefficient: 'NULL',
  choice: 'NULL',
};

/** A column that is NULL when nothing is known, as two bounds: then everything from `least` on is possible. */
export function known(unit: Unit, column: string, least = LEAST[unit]): Limits {
  const most = MOST[unit];
  return {
    low: `COALESCE(${column}, ${least})`,
    high: most === 'NULL' ? column : `COALESCE(${column}, ${most})`,
  };
}

/** Everything that is possible when nothing is known. */
export function widest(unit: Unit): Limits {
  return { low: LEAST[unit], high: MOST[unit] };
}

/** What some wordings share, whichever of them applies. The high bound of money stays NULL when one of them is without limit. */
export function hull(of: readonly Bounds[]): Limits {
  const lows = [...new Set(of.map(({ low }) => low))];
  const highs = [...new Set(of.map(({ high }) => high))];
  const [low = 'NULL'] = lows;
  const [high = 'NULL'] = highs;
  if (of[0]?.unit === 'yes-no') {
    return {
      low: lows.length === 1 ? low : `(${lows.join(' AND ')})`,
      high: highs.length === 1 ? high : `(${highs.join(' OR ')})`,
    };
  }
  const most = highs.length === 1 ? high : `greatest(${highs.join(', ')})`;
  const withoutLimit = highs
    .filter((one) => !/^\d+$/.test(one))
    .map((one) => `${one} IS NULL`)
    .join(' OR ');
  return {
    low: lows.length === 1 ? low : `least(${lows.join(', ')})`,
    high:
      of[0]?.unit !== 'cents' || highs.length === 1
        ? most
        : `CASE WHEN ${withoutLimit} THEN NULL ELSE ${most} END`,
  };
}

export function isBelow(left: Bounds, right: Bounds): Limits {
  return {
    low: certain(left, `${left.high} < ${right.low}`),
    high: possible(left, `${left.low} < ${right.high}`),
  };
}

export function isAtLeast(left: Bounds, right: Bounds): Limits {
  return {
    low: certain(left, `${left.low} >= ${right.high}`),
    high: possible(left, `${left.high} >= ${right.low}`),
  };
}

export function isEqual(left: Bounds, right: Bounds): Limits {
  const settled = `${left.low} = ${left.high} AND ${right.low} = ${right.high} AND ${left.low} = ${right.low}`;
  return {
    low: certain(left, settled),
    high: `(${possible(left, `${left.low} <= ${right.high}`)} AND ${possible(left, `${right.low} <= ${left.high}`)})`,
  };
}

/** NULL is an amount without limit: nothing is certain of it, everything is possible. */
function certain({ unit }: Bounds, comparison: string): string {
  return unit === 'cents' ? `COALESCE(${comparison}, FALSE)` : `(${comparison})`;
}

function possible({ unit }: Bounds, comparison: string): string {
  return unit === 'cents' ? `COALESCE(${comparison}, TRUE)` : `(${comparison})`;
}

/** Never below nothing. NULL goes through as "no limit": an amount without limit stays one, and less than it is nothing. */
export function minus(from: Bounds, less: Bounds): Limits {
  const zero = from.unit === 'count' ? count(0) : '0';
  return {
    low: `CASE WHEN ${from.low} > ${less.high} THEN ${from.low} - ${less.high} ELSE ${zero} END`,
    high: `CASE WHEN ${from.high} <= ${less.low} THEN ${zero} ELSE ${from.high} - ${less.low} END`,
  };
}

/** Nothing times a count without limit is nothing. A low count without limit has no amount, and DuckDB refuses to cast it. */
export function times(amount: Bounds, by: Bounds): Limits {
  return {
    low: `(${amount.low} * CAST(${by.low} AS BIGINT))`,
    high:
      `CASE WHEN ${amount.high} = 0 OR ${by.high} = 0 THEN 0 ` +
      `WHEN isfinite(${by.high}) THEN ${amount.high} * CAST(${by.high} AS BIGINT) END`,
  };
}

/** amount × numerator / denominator, rounded half up to the cent: whole numbers all the way, and none of them negative. */
export function scaled(amount: string, numerator: string, denominator: number): string {
  return `((2 * ${amount} * ${numerator} + ${whole(denominator)}) // ${whole(2 * denominator)})`;
}

/**
 * amount × of / parts, as the household states them. The product of an amount and a rate in millionths is too large for a BIGINT, so
 * it is made in a HUGEINT. What is not known of the rate leaves the amount without a limit, but nothing stays nothing.
 */
export function proportion(amount: Bounds, of: Bounds, parts: Bounds): Limits {
  const huge = (value: string) => `CAST(${value} AS HUGEINT)`;
  const share = (bound: string, by: string, among: string) =>
    `CAST((2 * ${huge(bound)} * ${huge(by)} + ${huge(among)}) // (2 * ${huge(among)}) AS BIGINT)`;
  return {
    low:
      `CASE WHEN ${amount.high} = 0 OR NOT isfinite(${parts.high}) OR ${parts.high} = 0 THEN 0 ` +
      `ELSE ${share(amount.low, of.low, parts.high)} END`,
    high:
      `CASE WHEN ${amount.high} = 0 OR ${of.high} = 0 THEN 0 ` +
      `WHEN isfinite(${of.high}) AND ${parts.low} > 0 THEN ${share(amount.high, of.high, parts.low)} END`,
  };
}
