import { civilDate, dayOf, firstOfMonth, isoDay, lastOfMonth, type Law, type Verdict } from '@pleindroit/law';
import type { AmountRead, Assessment, Bounds, DayBounds, Road, WayAnswer } from '../answer.ts';
import { assess } from '../assess.ts';
import { periodName } from '../paths.ts';
import type { Situation } from '../situation.ts';
import { carriedOn, type Guess } from './carried-on.ts';

/** A door of its own: on which day to file, and what each day changes. */
export { carriedOn, type CarriedOn, type Guess } from './carried-on.ts';

/** What a request gives that is filed on one of these days; they follow each other, and the same comes out on each. */
export interface FilingDays {
  readonly from: number;
  readonly until: number;
  readonly verdict: Verdict;
  readonly road?: Road;
  readonly way?: WayAnswer['id'];
  /** Month or year, as in `WayAnswer`. */
  readonly examined?: string;
  readonly income?: Bounds;
  readonly ceiling?: Bounds;
  readonly opens?: DayBounds;
  readonly asks: readonly string[];
  /** The dated amounts that were read, each with its source and whether it is confirmed. */
  readonly amounts: readonly AmountRead[];
  /** Each figure of income on which it rests and that nobody stated. */
  readonly guesses: readonly Guess[];
}

export type Counsel =
  /** The right is there without a request. */
  | 'nothing-to-file'
  /** It will come without a request, on a later day. */
  | 'comes-by-itself'
  /** The request of the day in the situation gives the earliest opening: keep it. */
  | 'keep-the-request'
  /** The request of the day in the situation may still open the right: what is missing has to come, with its declaration. */
  | 'keep-while-open'
  | 'file-now'
  /** Filing now opens the right; filing on a later day opens it earlier, if the income stays as it is. */
  | 'choose-the-day'
  /** Not now: from a later day on, if the income stays as it is. */
  | 'wait'
  /** Something must be known first. */
  | 'ask-first'
  /** On no day that can be looked at. */
  | 'no-day-in-sight';

export interface Advice {
  readonly counsel: Counsel;
  readonly today: string;
  /** What the request gives that the situation speaks of. */
  readonly stated: FilingDays;
  /** From today to the end of the next year. */
  readonly days: readonly FilingDays[];
  /** The days that open the right earliest; absent when there are none. */
  readonly best?: FilingDays;
  /** The last day, from the best ones on, that still opens the right on the same day. */
  readonly opensTheSameUntil?: number;
  /** Other lawful ways to be helped, for whoever has no right by filing now. */
  readonly otherPaths: readonly OtherPath[];
}

export interface OtherPath {
  readonly path: PathId;
  readonly articles: readonly string[];
}

export type PathId =
  | 'advantage'
  | 'situation'
  | 'mutuality-by-itself'
  | 'proactive-flow'
  | 'income-that-fell'
  | 'public-welfare-centre';

/**
 * For the household of a situation, whose request is taken for the one it speaks of. Each later day is looked at as if the income stayed as
 * it is: see `carriedOn`.
 */
export function adviceOf(situation: Situation, law: Law, today: number): Advice {
  const seen = new Map<number, FilingDays>();
  const look = (day: number): FilingDays => {
    const found = seen.get(day) ?? looked(carriedOn(situation, day, law), day, law, today).found;
    seen.set(day, found);
    return found;
  };
  const stated = looked({ situation, guesses: [] }, situation.request, law, today);
  const days = runs(daysToLookAt(situation, today), look);
  const met = days.filter(({ verdict }) => verdict === 'met');
  const [best] = met.toSorted(byOpening);
  const counsel = counselOf(stated, days, best);
  return {
    counsel,
    today: isoDay(today),
    stated: stated.found,
    days,
    ...(best === undefined ? {} : { best, opensTheSameUntil: lastWithOpening(best, days) }),
    otherPaths: HELPED.includes(counsel) ? [] : otherPaths(stated),
  };
}

/** Whoever has the right needs no other path. */
const HELPED: readonly Counsel[] = ['nothing-to-file', 'keep-the-request', 'file-now', 'choose-the-day'];

interface Looked {
  readonly found: FilingDays;
  readonly assessment: Assessment;
}

function looked(
  { situation, guesses }: ReturnType<typeof carriedOn>,
  day: number,
  law: Law,
  today: number,
): Looked {
  const assessment = assess(situation, law, today);
  const { verdict, road, income, opens, asks } = assessment;
  const way = income.ways.find(({ id }) => id === income.way);
  const isByIncome = road === undefined || road === 'income';
  return {
    assessment,
    found: {
      from: day,
      until: day,
      verdict,
      ...(road === undefined ? {} : { road }),
      ...(way === undefined || !isByIncome
        ? {}
        : { way: way.id, examined: way.examined, income: way.income, ceiling: way.ceiling }),
      ...(opens === undefined ? {} : { opens }),
      asks,
      amounts: assessment.amounts,
      guesses: isByIncome
        ? guesses.filter(
            (one) =>
              one.kind === 'not-risen' ||
              one.period === way?.examined ||
              // Income that has risen is looked at in the month of the signature too (art. 32).
              (situation.household.facts['income-risen'] === true &&
                one.period === periodName('month', firstOfMonth(day))),
          )
        : [],
    },
  };
}

/**
 * The first and the last day of every month, and the days on which a situation of the household begins and ends. What changes between
 * two of them is looked for, unless it comes and goes.
 */
function daysToLookAt({ household }: Situation, today: number): readonly number[] {
  const last = dayOf(civilDate(today).year + 1, 12, 31);
  const ofMonths: number[] = [];
  for (let day = today; day <= last; day = lastOfMonth(day) + 1) ofMonths.push(day, lastOfMonth(day));
  const ofSituations = household.persons.flatMap(({ statuses }) =>
    statuses.flatMap(({ from, until }) => (typeof until === 'number' ? [from, until, until + 1] : [from])),
  );
  const days = new Set([...ofMonths, ...ofSituations.filter((day) => today < day && day < last)]);
  return [...days].sort((a, b) => a - b);
}

/** Stretches of days with the same answer. Where two days that follow in the list differ, each day of a change is looked for. */
function runs(days: readonly number[], look: (day: number) => FilingDays): readonly FilingDays[] {
  const found: FilingDays[] = [];
  for (const day of days) {
    const one = look(day);
    let last = found.pop() ?? one;
    while (!isSame(last, one)) {
      const change = firstOther(last, day, look);
      found.push({ ...last, until: change - 1 });
      last = look(change);
    }
    found.push({ ...last, until: day });
  }
  return found;
}

/** The first day, after those of `before` and up to `day`, on which something else comes out. */
function firstOther(before: FilingDays, day: number, look: (day: number) => FilingDays): number {
  let same = before.until;
  let other = day;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (isSame(before, look(middle))) same = middle;
    else other = middle;
  }
  return other;
}

/** A month after the other that is refused is no other answer; another year is. */
function isSame(one: FilingDays, other: FilingDays): boolean {
  const key = ({ verdict, road, way, opens, asks, examined }: FilingDays) =>
    JSON.stringify([
      ...[verdict, road, way, opens, asks],
      verdict === 'not met' && way !== 'reference-year' ? '' : examined,
    ]);
  return key(one) === key(other);
}

function lastWithOpening(best: FilingDays, days: readonly FilingDays[]): number {
  const other = days.find(
    (one) => one.from > best.from && (one.verdict !== 'met' || openingOf(one) !== openingOf(best)),
  );
  return other === undefined ? (days.at(-1) ?? best).until : other.from - 1;
}

function byOpening(one: FilingDays, other: FilingDays): number {
  return openingOf(one).localeCompare(openingOf(other)) || one.from - other.from;
}

/** As an ISO day, the latest it can be; when nobody knows it, later than any. */
function openingOf({ opens }: FilingDays): string {
  return opens?.latest ?? '9999-12-31';
}

function counselOf(
  { found: stated }: Looked,
  days: readonly FilingDays[],
  best: FilingDays | undefined,
): Counsel {
  const [now = stated] = days;
  const isWithoutRequest = ({ verdict, road }: FilingDays) => verdict === 'met' && road !== 'income';
  if (isWithoutRequest(now)) return 'nothing-to-file';
  const isStatedEarlier =
    stated.verdict === 'met' && (best === undefined || openingOf(stated) <= openingOf(best));
  if (isStatedEarlier && stated.from < now.from) return 'keep-the-request';
  if (isStillPossible(stated, best) && stated.from < now.from) return 'keep-while-open';
  if (now.verdict === 'open') return 'ask-first';
  if (best === undefined) {
    return days.some(({ verdict }) => verdict === 'open') ? 'ask-first' : 'no-day-in-sight';
  }
  if (now.verdict === 'met') return openingOf(best) < openingOf(now) ? 'choose-the-day' : 'file-now';
  return isWithoutRequest(best) ? 'comes-by-itself' : 'wait';
}

/** Not known yet, and if it opens the right, it may do so as early as any request that is still to be filed. */
function isStillPossible({ verdict, opens }: FilingDays, best: FilingDays | undefined): boolean {
  if (verdict !== 'open') return false;
  return best === undefined || (opens?.earliest ?? '') <= openingOf(best);
}

/** In the order in which they help soonest. What is refused for certain on the day of the request is not an advice. */
function otherPaths({ assessment }: Looked): readonly OtherPath[] {
  const { income, roads } = assessment;
  const isIncomeTooHigh = income.ways.some(
    ({ applies, verdict }) => applies === 'met' && verdict === 'not met',
  );
  const paths: (OtherPath | false)[] = [
    { path: 'advantage', articles: ['8', '10', '11', '12', '13'] },
    { path: 'situation', articles: ['18'] },
    roads.some(({ road, verdict }) => road === 'ex-officio' && verdict === 'open') && {
      path: 'mutuality-by-itself',
      articles: ['32/1', '32/4'],
    },
    { path: 'proactive-flow', articles: ['18', '19'] },
    isIncomeTooHigh && {
      path: 'income-that-fell',
      articles: ['insurance-act:37undecies', 'maf-decree:22', 'maf-decree:23'],
    },
    { path: 'public-welfare-centre', articles: [] },
  ];
  return paths.filter((path) => path !== false);
}
