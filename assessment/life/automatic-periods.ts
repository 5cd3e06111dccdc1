import {
  OF_THE_HOUSEHOLD,
  advantages,
  automaticOpeningOfAPerson,
  firstOfQuarter,
  interpreter,
  monthsOn,
  openingAsDependant,
  openingThroughPartner,
  ownOpening,
  type Household,
  type Law,
} from '@pleindroit/law';
import { lastDayAfterLink } from '@pleindroit/law/keeping';
import type { Situation } from '../situation.ts';
import { deathsIn, statedOn, stateOn, type History } from './history.ts';
import { holdsOn, lastOf, spanOf } from './periods.ts';
import { remembering } from './remembering.ts';
import type { Ending, RightPeriod, Through } from './right-period.ts';

/**
 * The automatic right of every person, from its first day to its last (arts 8 to 15). The cards answer whether it is in force on
 * a day, and since when: they are asked on the last day of every stretch in which nothing can end it.
 */
export function automaticPeriods(history: History, law: Law, horizon: number): readonly RightPeriod[] {
  const pieces = [
    ...stretches(history, horizon).flatMap((stretch) => inForce(history, law, stretch)),
    ...daysOfDeath(history, law),
  ];
  const periods = merged(pieces.sort((a, b) => a.from - b.from));
  return withTails(periods, history, law, horizon).map((period, _, all) => ended(period, all, horizon));
}

interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** A right ends with a quarter, or with what is stated to end: between two such days it can only begin. */
function stretches({ states }: History, horizon: number): readonly Stretch[] {
  const stated = states.flatMap(({ from, situation }) => [from, ...daysOf(situation.household)]);
  const days = new Set(stated.filter((day) => Number.isFinite(day) && day <= horizon));
  const first = Math.min(...days);
  for (
    let quarter = firstOfQuarter(first);
    quarter <= horizon;
    quarter = firstOfQuarter(monthsOn(quarter, 3))
  ) {
    if (quarter > first) days.add(quarter);
  }
  const sorted = [...days].sort((a, b) => a - b);
  return sorted.map((from, place) => ({ from, until: (sorted[place + 1] ?? horizon + 1) - 1 }));
}

const DAYS_OF_A_PERSON = ['partner-since', 'partner-declared', 'separated-since', 'dependant-since'];

function daysOf({ persons }: Household): readonly number[] {
  return persons.flatMap(({ facts, statuses }) => [
    ...DAYS_OF_A_PERSON.map((fact) => facts[fact]).filter((day) => typeof day === 'number'),
    ...statuses.flatMap(({ from, until }) => (typeof until === 'number' ? [from, until + 1] : [from])),
  ]);
}

const remembered = remembering<readonly RightPeriod[]>();

function inForce(history: History, law: Law, stretch: Stretch): readonly RightPeriod[] {
  const { from, until } = stretch;
  return remembered(law, statedOn(history, until), `${from} ${until}`, () =>
    foundInForce(history, law, stretch),
  );
}

function foundInForce(history: History, law: Law, { from, until }: Stretch): readonly RightPeriod[] {
  const situation = stateOn(history, until);
  const answer = interpreter(law, situation.household);
  return situation.persons.flatMap(({ id }, person): RightPeriod[] => {
    const who = { ...OF_THE_HOUSEHOLD, person };
    const opening = answer(automaticOpeningOfAPerson, who);
    if (opening.low > until) return [];
    const isOpen = opening.high > until;
    const born = situation.household.persons[person]?.facts['born'];
    const begins = Math.max(
      from,
      isOpen ? opening.low : opening.high,
      typeof born === 'number' ? born : from,
    );
    if (begins > until) return [];
    const isOwn = answer(ownOpening, who).low <= until;
    const through = isOwn
      ? undefined
      : throughWhom(situation, person, {
          partner: answer(openingThroughPartner, who).low <= until,
          holder: answer(openingAsDependant, who).low <= until,
        });
    // Through somebody of whom nothing is stated anything may be, from any day on: no period can be told.
    if (isOpen && !isOwn && through === undefined) return [];
    const by = isOwn
      ? advantages.filter((advantage) => answer(advantage, who).low <= until).map((card) => card.id)
      : [];
    return [
      {
        person: id,
        road: 'automatic',
        by,
        isOpen,
        from: begins,
        until,
        ...(through === undefined ? {} : { through }),
      },
    ];
  });
}

/** Whoever died had the right to the end of that day, on which the household is another one already. */
function daysOfDeath(history: History, law: Law): readonly RightPeriod[] {
  return deathsIn(history).flatMap(({ person, on, place }) => {
    const before = { ...history, states: history.states.slice(0, place) };
    return inForce(before, law, { from: on, until: on }).filter((piece) => piece.person === person);
  });
}

function throughWhom(
  { persons, household }: Situation,
  person: number,
  may: { readonly partner: boolean; readonly holder: boolean },
): Through | undefined {
  const named = (fact: string) => {
    const names = household.persons[person]?.names[fact];
    return Array.isArray(names) ? persons[Number(names[0])]?.id : undefined;
  };
  const partner = named('partner');
  if (may.partner && partner !== undefined) return { person: partner, as: 'partner' };
  const holder = named('dependant-of');
  return may.holder && holder !== undefined ? { person: holder, as: 'holder' } : undefined;
}

/** Stretches that follow each other on the same ground are one period. */
function merged(pieces: readonly RightPeriod[]): readonly RightPeriod[] {
  const periods: RightPeriod[] = [];
  for (const piece of pieces) {
    const place = periods.findLastIndex(({ person }) => person === piece.person);
    const before = periods[place];
    const goesOn =
      before !== undefined &&
      lastOf(before) + 1 === piece.from &&
      before.isOpen === piece.isOpen &&
      before.through?.person === piece.through?.person &&
      before.through?.as === piece.through?.as;
    if (goesOn) {
      periods[place] = {
        ...before,
        ...spanOf(before.from, lastOf(piece)),
        by: [...new Set([...before.by, ...piece.by])],
      };
    } else periods.push(piece);
  }
  return periods;
}

/**
 * What a link that ended leaves behind (art. 14 § 2): the partner's periods first, then those of the dependants, who may depend on
 * that partner. Nobody keeps it longer than the person whose right it is, unless that person died.
 */
function withTails(
  periods: readonly RightPeriod[],
  history: History,
  law: Law,
  horizon: number,
): readonly RightPeriod[] {
  let result = periods;
  for (const as of ['partner', 'holder'] as const) {
    const given = result;
    result = given.map((period) => {
      if (period.through?.as !== as || lastOf(period) >= horizon) return period;
      const isFollowed = goesOn(
        period,
        given.filter(({ isOpen }) => !isOpen),
      );
      return isFollowed ? period : withTail(period, period.through, given, history, law);
    });
  }
  return result;
}

function withTail(
  period: RightPeriod,
  through: Through,
  periods: readonly RightPeriod[],
  history: History,
  law: Law,
): RightPeriod {
  const day = lastOf(period) + 1;
  const before = stateOn(history, day - 1);
  const after = stateOn(history, day, { 'link-ended': day });
  const isThere = ({ persons }: Situation, id: string) => persons.some((one) => one.id === id);
  if (!isThere(after, period.person)) return period;
  const hasDied = !isThere(after, through.person);
  const source = periods.filter(({ person }) => person === through.person).find((one) => holdsOn(one, day));
  if (source === undefined && !hasDied) return period;
  const sourceLasts = source === undefined || hasDied ? Infinity : lastOf(source);
  if (isLinked(before, period.person, through) && isLinked(after, period.person, through)) {
    // What is left after a separation is in the card of a marriage; a dependant follows the right of the holder.
    if (through.as === 'partner') return { ...period, ending: { reason: 'link-ended', articles: ['14'] } };
    const { until: _until, ...rest } = period;
    return {
      ...rest,
      ...spanOf(period.from, sourceLasts),
      ending: { reason: 'right-of-the-other-ended', articles: ['14'] },
    };
  }
  const kept = interpreter(law, after.household)(lastDayAfterLink).low;
  const ending: Ending =
    kept <= sourceLasts
      ? { reason: 'link-ended', articles: ['14'], on: day }
      : { reason: 'right-of-the-other-ended', articles: ['14'] };
  return { ...period, until: Math.min(kept, sourceLasts), ending };
}

/** A marriage links as long as it lasts; two others as long as they live together. */
function isLinked({ persons, household }: Situation, id: string, { person, as }: Through): boolean {
  const place = persons.findIndex((one) => one.id === id);
  const other = persons.findIndex((one) => one.id === person);
  const linked = household.persons[place];
  if (linked === undefined) return false;
  const { names, facts } = linked;
  const named = names[as === 'partner' ? 'partner' : 'dependant-of'];
  const isNamed = Array.isArray(named) && named.includes(other);
  return isNamed && (as === 'holder' || facts['same-address'] !== false);
}

function goesOn({ person, ...period }: RightPeriod, periods: readonly RightPeriod[]): boolean {
  return periods.some((one) => one.person === person && one.from === lastOf(period) + 1);
}

function ended(period: RightPeriod, all: readonly RightPeriod[], horizon: number): RightPeriod {
  const { until, ...rest } = period;
  if (until === undefined || until >= horizon) return rest;
  if (period.ending !== undefined || goesOn(period, all)) return period;
  const reason = period.through === undefined ? 'not-prolonged' : 'right-of-the-other-ended';
  return { ...period, ending: { reason, articles: reason === 'not-prolonged' ? ['15'] : ['14'] } };
}
