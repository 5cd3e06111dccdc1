import type { AmountRead, Situation } from '@pleindroit/assessment';
import type {
  CeilingAnswer,
  CirclesOfAPerson,
  CountedCoPayment,
  Filled,
  MafAnswer,
} from '@pleindroit/assessment/maf';
import { isoDay, type Series, type Verdict } from '@pleindroit/law';
import type { Words } from './words.ts';

/** Maximum billing in words: names with what stands beside them, and sentences of their own. */

export type NamedRow = readonly [name: string, what: string];

/** The circles side by side: at the address, in each of the two households, under the social maximum billing. */
export function circlesIn(words: Words, { persons }: MafAnswer): readonly NamedRow[] {
  const { say } = words;
  const row = (name: string, of: (person: CirclesOfAPerson) => Verdict): NamedRow => {
    const who = persons
      .filter((one) => of(one) !== 'not met')
      .map((one) => maybe(words, one.person, of(one) === 'open'));
    return [name, who.length === 0 ? say('maf.circle.nobody') : words.list(who)];
  };
  return [
    row(say('maf.circle.at-the-address'), ({ atTheAddress }) => atTheAddress),
    row(say('maf.circle.maf-household'), ({ inTheMafHousehold }) => inTheMafHousehold),
    row(say('maf.circle.household-of-the-right'), ({ inTheHouseholdOfTheRight }) => inTheHouseholdOfTheRight),
    row(say('maf.circle.social-maf'), ({ underTheSocialMaf }) => underTheSocialMaf),
  ];
}

/** Why somebody is in one of them and not in another one. */
export function differencesIn(words: Words, { persons }: MafAnswer): readonly string[] {
  return persons.flatMap(({ person, because }) =>
    because.map((reason) => words.say(`maf.because.${reason}`, { person: words.person(person) })),
  );
}

export function ceilingIn(
  words: Words,
  { kind, persons, perhaps, ceiling }: Pick<CeilingAnswer, 'kind' | 'persons' | 'perhaps' | 'ceiling'>,
): NamedRow {
  const who = [
    ...persons.map((one) => maybe(words, one, false)),
    ...perhaps.map((one) => maybe(words, one, true)),
  ];
  return [words.say(`maf.ceiling.${kind}`, { persons: words.list(who) }), words.bounds(ceiling)];
}

/** Of a year of which only the right is known: the ceilings that do not depend on the address, and what would make them exact. */
export function ceilingsOfTheRight(
  words: Words,
  { ceilings, asks, amounts, year }: MafAnswer,
  situation: Situation,
): {
  readonly rows: readonly NamedRow[];
  readonly asks?: string;
  readonly amounts: readonly AmountRead[];
} {
  const own = ceilings.filter(({ kind, persons }) => kind !== 'income' && persons.length > 0);
  const exact = own.every(({ ceiling: { low, high } }) => low === high);
  const chronic = asks.filter((path) => path.endsWith('.chronic-illness-status'));
  const read = own.flatMap(({ kind }): readonly Series[] =>
    kind === 'social' ? ['maf.ceiling.b', 'maf.chronic-reduction'] : ['maf.ceiling.c'],
  );
  return {
    amounts: amounts.filter(({ series, day }) => read.includes(series) && day.startsWith(String(year))),
    rows: own.map((one) => ceilingIn(words, one)),
    ...(exact || chronic.length === 0
      ? {}
      : {
          asks: words.say('follows.maf-asks', {
            facts: words.list(chronic.map((path) => words.fact(path, situation))),
          }),
        }),
  };
}

/** How far a ceiling is from being reached. */
export function filledIn(words: Words, { group, borne, reachedOn }: Filled): NamedRow {
  const { say } = words;
  const name = say(`maf.ceiling.${group.kind}`, { persons: words.list(group.persons.map(words.person)) });
  if (reachedOn !== undefined) return [name, say('maf.reached', { day: words.day(isoDay(reachedOn)) })];
  if (!Number.isFinite(group.ceiling)) return [name, say('maf.left-unknown')];
  return [name, say('maf.left', { amount: words.money(group.ceiling - borne) })];
}

/** One co-payment of which something is given back; nothing for any other one. */
export function refundIn(
  words: Words,
  { person, day, care, refunded, by }: CountedCoPayment,
): string | undefined {
  if (by === undefined) return undefined;
  return words.say('maf.refund', {
    day: words.day(isoDay(day)),
    person: words.person(person),
    care: words.choice('care', care),
    refunded: words.money(refunded),
    by: words.say(`maf.by.${by}`),
  });
}

function maybe(words: Words, person: string, isOpen: boolean): string {
  const name = words.person(person);
  return isOpen ? words.say('heading.perhaps', { person: name }) : name;
}
