import type { Bounds, Situation } from '@pleindroit/assessment';
import type { Advice, Guess } from '@pleindroit/assessment/advice';
import { isoDay, plainEuro, type FactValue, type IncomeLine, type IncomeOfPeriod } from '@pleindroit/law';

/** One thing an advice says, as the tables write it. */
export function toldAdvice({ counsel, best, opensTheSameUntil, otherPaths }: Advice, what: string): string {
  if (what === 'counsel') return counsel;
  if (what === 'paths') return otherPaths.map(({ path }) => path).join(', ') || 'none';
  if (best === undefined) return 'none';
  switch (what) {
    case 'best':
      return `${isoDay(best.from)} to ${isoDay(best.until)}`;
    case 'way':
      return best.way === undefined ? (best.road ?? 'none') : `${best.way} ${best.examined}`;
    case 'income':
      return bounds(best.income);
    case 'ceiling':
      return bounds(best.ceiling);
    case 'opens':
      return best.opens?.latest ?? 'none';
    case 'until':
      return opensTheSameUntil === undefined ? 'none' : isoDay(opensTheSameUntil);
    case 'guesses':
      return toldGuesses(best.guesses);
    default:
      throw new RangeError(`nothing tells ${what}`);
  }
}

function bounds(known: Bounds | undefined): string {
  if (known === undefined) return 'none';
  return known.low === known.high ? plainEuro(known.low) : `${known.low} to ${known.high}`;
}

export function toldGuesses(guesses: readonly Guess[]): string {
  return guesses.length === 0 ? 'none' : guesses.map(guess).join(', ');
}

/** The lines of the year that was made, of the first person; a sum that nobody knows is told as such. */
export function toldYear(stated: Situation, carried: Situation): string {
  const isStated = (one: IncomeOfPeriod) => stated.household.persons[0]?.incomes.includes(one);
  const year = carried.household.persons[0]?.incomes.find((one) => one.kind === 'year' && !isStated(one));
  if (year === undefined) return 'none';
  return `${year.lines.map(line).join(', ')}${year.complete ? '' : ' and more'}`;
}

function line({ facts }: IncomeLine): string {
  const sums = ['amount', 'charges', 'personal-contributions']
    .filter((name) => name in facts)
    .map((name) => `${name === 'amount' ? '' : `${name} `}${sum(facts[name])}`);
  return [facts['kind'], ...sums].join(' ');
}

function sum(cents: FactValue): string {
  return typeof cents === 'number' ? plainEuro(cents) : 'unknown';
}

function guess(one: Guess): string {
  if (one.kind === 'not-risen') return 'not risen';
  return one.kind === 'like' ? `${one.period} like ${one.like}` : `${one.period} of months`;
}
