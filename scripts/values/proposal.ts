import { carriedForwardSince, valueOn, type LawAmounts } from '../../law/amounts/amounts.ts';
import { civilDate, dayOf } from '../../law/calendar/calendar.ts';
import { chainedMonth, indexCoefficient, meanOfYear, type Rank } from '../../law/ceiling/index-chain.ts';
import { plainEuro } from '../../law/money/money.ts';

export type Proposal = { readonly value: string; readonly source: string } | { readonly refused: string };

/**
 * The next value of a series as the law computes it, for someone who has no published one: always `derived`.
 */
export function proposeValue(amounts: LawAmounts, series: string, from: number): Proposal {
  const month = rankOf(series, 'ceiling.month.');
  if (month) return proposeMonth(amounts, month, from);
  const year = rankOf(series, 'ceiling.year.');
  if (year) return proposeYear(amounts, year, from);
  if (series === 'ceiling.index') {
    const { n, next } = nextIndex(amounts, from);
    return { value: (next.value / next.scale).toFixed(4), source: `1.02^${n}; pension index steps` };
  }
  return { refused: `no rule computes ${series}: give the amount` };
}

/** What the chain says of a published ceiling that it does not reproduce; undefined when they agree. */
export function chainDisagrees(
  amounts: LawAmounts,
  series: string,
  from: number,
  cents: number,
): string | undefined {
  const month = rankOf(series, 'ceiling.month.');
  const year = rankOf(series, 'ceiling.year.');
  const said = month
    ? [chainedMonth(amounts, month, from), chainedMonth(amounts, month, from, nextIndex(amounts, from).next)]
    : year
      ? [meanOfYear(amounts, year, civilDate(from).year)]
      : [];
  const known = [...new Set(said.flatMap((one) => one ?? []))];
  if (known.length === 0 || known.some((one) => one === cents)) return undefined;
  const chained = known.map(plainEuro).join(' or ');
  return `the index chain says ${chained}, not ${plainEuro(cents)}: a person must look at it`;
}

function proposeMonth(amounts: LawAmounts, rank: Rank, from: number): Proposal {
  const source = 'arts 21-23, computed by the index chain';
  const before = valueOn(amounts, `ceiling.month.${rank}`, from - 1)?.value;
  const today = chainedMonth(amounts, rank, from);
  if (today !== undefined && today !== before) return { value: plainEuro(today), source };
  const { n, next } = nextIndex(amounts, from);
  const stepped = chainedMonth(amounts, rank, from, next);
  if (stepped === undefined) return { refused: 'the index chain does not reach that day: give the amount' };
  return { value: plainEuro(stepped), source: `${source}, with an index step to 1.02^${n} on that day` };
}

/** A mean over months that are only carried forward would be a guess of twelve months: refused. */
function proposeYear(amounts: LawAmounts, rank: Rank, from: number): Proposal {
  const { year } = civilDate(from);
  const december = dayOf(year, 12, 1);
  const since = carriedForwardSince(amounts, `ceiling.month.${rank}`, december);
  const mean = since === undefined ? meanOfYear(amounts, rank, year) : undefined;
  if (mean === undefined)
    return { refused: `the twelve months of ${year} are not all confirmed: give the amount` };
  return { value: plainEuro(mean), source: 'art. 22, mean of the twelve months' };
}

/**
 * The coefficient one step above the one in force on the eve: which day pensions are indexed is not ours to
 * know.
 */
function nextIndex(amounts: LawAmounts, from: number): { n: number; next: { value: number; scale: number } } {
  const current = valueOn(amounts, 'ceiling.index', from - 1)?.value ?? 0;
  let n = 0;
  while (indexCoefficient(n).value <= current) n += 1;
  return { n, next: indexCoefficient(n) };
}

function rankOf(series: string, start: string): Rank | undefined {
  const ranks: readonly Rank[] = ['first', 'additional'];
  return ranks.find((rank) => `${start}${rank}` === series);
}
