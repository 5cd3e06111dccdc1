import {
  afterFullMonths,
  carriedForwardSince,
  isoDay,
  valueOn,
  type Facts,
  type LawAmounts,
  type Person,
  type Series,
} from '@pleindroit/law';
import type { AmountRead, Bounds } from '../answer.ts';
import type { CareUse, Situation } from '../situation.ts';

/** A door of its own: what the right is worth to a household in a year, from the care it says it uses. An estimate, with its sum. */

export interface WorthLine {
  readonly person: string;
  readonly use: keyof CareUse;
  readonly times: number;
  /** In cents, of them all; absent when an amount is not known on that day. */
  readonly without?: Bounds;
  readonly with?: Bounds;
  readonly gain?: Bounds;
}

export interface Worth {
  readonly on: string;
  readonly lines: readonly WorthLine[];
  /** Of the lines that are known. */
  readonly total: Bounds;
  /** Something that was stated could not be counted. */
  readonly isPartial: boolean;
  readonly amounts: readonly AmountRead[];
}

/** Of everybody of whom it is stated how often they use care. */
export function worthOf(situation: Situation, amounts: LawAmounts, on: number): Worth {
  const read = reader(amounts, on);
  const lines = situation.persons.flatMap(({ care: use }, person) =>
    use === undefined ? [] : linesOf(situation, person, use, read, on),
  );
  const known = lines.flatMap(({ gain }) => gain ?? []);
  return {
    on: isoDay(on),
    lines,
    total: known.reduce(plus, NOTHING),
    isPartial: known.length < lines.length || situation.persons.some(isLongInHospital),
    amounts: read.told(),
  };
}

const NOTHING: Bounds & { readonly high: number } = { low: 0, high: 0 };

function linesOf(
  situation: Situation,
  person: number,
  use: CareUse,
  read: Reader,
  on: number,
): readonly WorthLine[] {
  const id = situation.persons[person]?.id ?? '';
  const facts = situation.household.persons[person]?.facts ?? {};
  const line = (
    name: keyof CareUse,
    times: number | undefined,
    costs: readonly [without: Cost | undefined, withRight: Cost | undefined],
  ): readonly WorthLine[] => {
    if (times === undefined || times === 0) return [];
    const [without, withRight] = costs;
    if (without === undefined || withRight === undefined) return [{ person: id, use: name, times }];
    return [{ person: id, use: name, times, without, with: withRight, gain: gainOf(without, withRight) }];
  };
  const young = isBelow25(facts, on) ? read.euro('consequences.young.right') : undefined;
  const visit = (
    kind: 'general-practitioner' | 'specialist',
    times = 0,
  ): readonly [Cost | undefined, Cost | undefined] => {
    const ordinary = read.euro(`consequences.${kind}.ordinary`);
    const right = read.euro(`consequences.${kind}.right`);
    return [
      fixed(ordinary, times),
      right === undefined ? undefined : { low: (young ?? right) * times, high: right * times },
    ];
  };
  /** Between a cheap package, of which nothing is told, and one at the maximum of both. */
  const package_ = (
    kind: 'medicine-b' | 'medicine-c',
    times = 0,
  ): readonly [Cost | undefined, Cost | undefined] => {
    const ordinary = read.euro(`consequences.${kind}.ordinary`);
    const right = read.euro(`consequences.${kind}.right`);
    return [upTo(ordinary, times), upTo(right, times)];
  };
  const stays = use.hospital ?? [];
  return [
    ...line(
      'generalPractitioner',
      use.generalPractitioner,
      visit('general-practitioner', use.generalPractitioner),
    ),
    ...line('specialist', use.specialist, visit('specialist', use.specialist)),
    ...line('medicineB', use.medicineB, package_('medicine-b', use.medicineB)),
    ...line('medicineC', use.medicineC, package_('medicine-c', use.medicineC)),
    ...line(
      'hospital',
      stays.reduce((sum, days) => sum + days, 0),
      [
        hull(payersOf(situation, person).map((payer) => daysInHospital(stays, payer, read))),
        daysInHospital(stays, 'right', read),
      ],
    ),
  ];
}

type Cost = Bounds & { readonly high: number };

/** Both grow together: a cheap package is cheap for everybody. */
function gainOf(without: Cost, withRight: Cost): Cost {
  const [one, other] = [without.low - withRight.low, without.high - withRight.high];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

function fixed(cents: number | undefined, times: number): Cost | undefined {
  return cents === undefined ? undefined : { low: cents * times, high: cents * times };
}

function upTo(cents: number | undefined, times: number): Cost | undefined {
  return cents === undefined ? undefined : { low: 0, high: cents * times };
}

function plus(one: Bounds, other: Bounds): Cost {
  return { low: one.low + other.low, high: (one.high ?? one.low) + (other.high ?? other.low) };
}

type Payer = 'right' | 'without-work' | 'with-dependants' | 'other';

/** Of whom the price of a day is asked without the right; of the unemployed it depends on how long they are. */
function payersOf({ household }: Situation, place: number): readonly Payer[] {
  const { facts = {}, statuses = [] }: Partial<Person> = household.persons[place] ?? {};
  if (facts['insured-as'] === 'dependant')
    return facts['dependant-as'] === 'child' ? ['without-work'] : ['other'];
  const hasDependants = household.persons.some(({ names }) => {
    const holder = names['dependant-of'];
    return Array.isArray(holder) && holder.includes(place);
  });
  const own: Payer = hasDependants ? 'with-dependants' : 'other';
  const isOutOfWork = statuses.some(({ status, until }) => status === 'unemployment' && until === 'running');
  return isOutOfWork ? ['without-work', own] : [own];
}

/** From then on a day has another price, which is not known here. */
const DAYS_AT_ONE_PRICE = 90;

function isLongInHospital({ care }: Situation['persons'][number]): boolean {
  return care?.hospital?.some((days) => days > DAYS_AT_ONE_PRICE) ?? false;
}

/** The first 90 days of each stay, each stay with its first day. */
function daysInHospital(stays: readonly number[], payer: Payer, read: Reader): Cost | undefined {
  if (stays.length === 0) return NOTHING;
  const first = read.euro(`consequences.hospital.first-day.${payer}`);
  const next = read.euro(`consequences.hospital.next-day.${payer}`);
  if (first === undefined || next === undefined) return undefined;
  const cents = stays.reduce((sum, days) => sum + first + (Math.min(days, DAYS_AT_ONE_PRICE) - 1) * next, 0);
  return { low: cents, high: cents };
}

function hull(costs: readonly (Cost | undefined)[]): Cost | undefined {
  const known = costs.filter((cost) => cost !== undefined);
  if (known.length === 0 || known.length < costs.length) return undefined;
  return { low: Math.min(...known.map(({ low }) => low)), high: Math.max(...known.map(({ high }) => high)) };
}

function isBelow25({ born }: Facts, on: number): boolean {
  return typeof born === 'number' && on < afterFullMonths(born, 25 * 12);
}

interface Reader {
  readonly euro: (series: Series) => number | undefined;
  readonly told: () => readonly AmountRead[];
}

/** Reads amounts of one day, and remembers which. */
function reader(amounts: LawAmounts, on: number): Reader {
  const read = new Map<Series, AmountRead>();
  return {
    euro(series) {
      const value = valueOn(amounts, series, on);
      if (value === undefined) return undefined;
      const since = carriedForwardSince(amounts, series, on);
      const { scale, source, trust } = value;
      read.set(series, {
        ...{ series, day: isoDay(on), value: value.value, scale, source, trust },
        ...(since === undefined ? {} : { carriedForwardSince: isoDay(since) }),
      });
      return value.value;
    },
    told: () => [...read.values()],
  };
}
