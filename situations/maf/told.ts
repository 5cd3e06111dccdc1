import type { Bounds } from '@pleindroit/assessment';
import type { CeilingAnswer, CirclesOfAPerson, MafAnswer } from '@pleindroit/assessment/maf';
import { isoDay, plainEuro, type Verdict } from '@pleindroit/law';

/** One thing an answer about maximum billing says, as the tables write it. */
export function toldMaf(answer: MafAnswer, what: string): string {
  const { counter, ceilings, persons } = answer;
  const person = persons.find((one) => one.person === what);
  if (person !== undefined) return circles(person);
  const ceiling = ceilings.find(
    ({ kind, child }) => (child === undefined ? kind : `child ${child}`) === what,
  );
  if (ceiling !== undefined) return ceilingOf(ceiling);
  switch (what) {
    case 'counted':
      return between(
        sum(counter?.certain.coPayments.map(({ counted }) => counted.low) ?? []),
        sum(counter?.possible.coPayments.map(({ counted: { low, high = low } }) => high) ?? []),
      );
    case 'borne':
      return between(counter?.possible.borne, counter?.certain.borne);
    case 'refunded':
      return between(counter?.certain.refunded, counter?.possible.refunded);
    case 'by':
      return (
        counter?.certain.coPayments
          .flatMap(({ refunded, by }) => (by === undefined ? [] : [`${by} ${plainEuro(refunded)}`]))
          .join(', ') ?? ''
      );
    case 'reached':
      return (
        counter?.certain.groups
          .flatMap(({ group, reachedOn }) =>
            reachedOn === undefined ? [] : [`${group.kind} ${isoDay(reachedOn)}`],
          )
          .join(', ') ?? ''
      );
    case 'left':
      return (
        counter?.certain.groups
          .map(({ group, borne }) => `${group.kind} ${amount(group.ceiling - borne)}`)
          .join(', ') ?? ''
      );
    case 'household income':
      return bounds(answer.income);
    case 'asks':
      return answer.asks.join(', ');
    default:
      return 'none';
  }
}

const SIGN: Readonly<Record<Verdict, string>> = { met: '', open: '?', 'not met': '' };

function circles({
  atTheAddress,
  inTheMafHousehold,
  inTheHouseholdOfTheRight,
  underTheSocialMaf,
  because,
}: CirclesOfAPerson) {
  const named = [
    ['address', atTheAddress],
    ['maf', inTheMafHousehold],
    ['right', inTheHouseholdOfTheRight],
    ['social', underTheSocialMaf],
  ] as const;
  const shown = named.flatMap(([name, verdict]) =>
    verdict === 'not met' ? [] : [`${name}${SIGN[verdict]}`],
  );
  const inside = shown.length === 0 ? 'none' : shown.join(' ');
  return because.length === 0 ? inside : `${inside} (${because.join(', ')})`;
}

function ceilingOf({ verdict, ceiling }: CeilingAnswer): string {
  return `${bounds(ceiling)}${SIGN[verdict]}`;
}

function bounds({ low, high = Infinity }: Bounds): string {
  return between(low, high);
}

function between(low: number | undefined, high: number | undefined): string {
  if (low === undefined || high === undefined) return 'none';
  return low === high ? amount(low) : `${amount(low)} to ${amount(high)}`;
}

function amount(cents: number): string {
  return Number.isFinite(cents) ? plainEuro(cents) : 'not known';
}

function sum(cents: readonly number[]): number {
  return cents.reduce((total, one) => total + one, 0);
}
