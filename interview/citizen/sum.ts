import type { Assessment, Bounds, LineAnswer, WayAnswer } from '@pleindroit/assessment';
import type { Asked } from '../asking/asking.ts';
import type { CitizenWords } from './citizen-words.ts';
import { kindIn } from './kinds.ts';
import { personIn, type Voice } from './persons.ts';
import { capital } from './question-words.ts';
import { isBelow } from './roads.ts';

/** The sum of the way that decides: who was counted, what, and the ceiling. */
export interface SumInWords {
  readonly period: string;
  readonly members: string;
  readonly shared?: string;
  readonly rows: readonly { readonly person: string; readonly kind: string; readonly counted: string }[];
  /** Name and figure: income, ceiling, and how far they are apart. */
  readonly totals: readonly (readonly [string, string])[];
  /** How the ceiling is made, or that equal is not below. */
  readonly notes: readonly string[];
}

export function sumIn(
  words: CitizenWords,
  voice: Voice,
  { assessment, atMost }: Asked,
): SumInWords | undefined {
  const { income } = assessment;
  const way = income.ways.find(({ id }) => id === income.way);
  if (way === undefined) return undefined;
  const most = atMost?.income.ways.find(({ id }) => id === way.id) ?? way;
  const { say } = words;
  const called = (person: string) => personIn(words, voice, person);
  const shared = certain(income.sharedCustodyChildren).map(called);
  return {
    period: say('sum.period', { period: words.period(way.examined) }),
    members: say('sum.members', { persons: words.list(certain(income.members).map(called)) }),
    ...(shared.length === 0 ? {} : { shared: say('sum.shared', { persons: words.list(shared) }) }),
    rows: [
      ...rowsOf(words, called, way, assessment, atMost),
      ...(way.dwelling === undefined
        ? []
        : [{ person: '', kind: say('sum.dwelling'), counted: words.bounds(way.dwelling.counted) }]),
    ],
    totals: [
      [say('sum.total'), words.bounds(spanning(way.income, most.income))],
      [say('sum.ceiling'), words.bounds(way.ceiling)],
      ...apart(words, way, most),
    ],
    notes: [
      ...ceilingOf(words, way.examined, assessment),
      ...(way.margin.high === 0 ? [say('sum.at')] : []),
      ...(way.verdict === 'not met' && isBelow(way) ? [say('sum.risen')] : []),
    ],
  };
}

function certain(persons: Assessment['income']['members']): readonly string[] {
  return persons.filter(({ verdict }) => verdict === 'met').map(({ person }) => person);
}

function rowsOf(
  words: CitizenWords,
  called: (person: string) => string,
  { examined, dwelling }: WayAnswer,
  assessment: Assessment,
  atMost: Assessment | undefined,
): SumInWords['rows'] {
  const counted = (line: LineAnswer, place: number): string => {
    if (line.leftOut !== undefined) return words.say('sum.not-counted');
    return words.bounds(spanning(line.counted, atMost?.income.lines[place]?.counted ?? line.counted));
  };
  return assessment.income.lines.flatMap((line, place) => {
    // The own dwelling has a row of its own: the exemption is that of the household.
    const isTold = line.period === examined && (line.kind !== 'own-dwelling' || dwelling === undefined);
    if (!isTold) return [];
    const kind = kindIn(words, 'income', line.kind);
    return [{ person: capital(called(line.person)), kind, counted: counted(line, place) }];
  });
}

function spanning(least: Bounds, most: Bounds): Bounds {
  return { low: least.low, ...(most.high === undefined ? {} : { high: most.high }) };
}

function apart(
  { say, money }: CitizenWords,
  least: WayAnswer,
  most: WayAnswer,
): readonly (readonly [string, string])[] {
  const { low } = most.margin;
  const { high } = least.margin;
  if (low === undefined || low !== high) return [];
  return [low > 0 ? [say('sum.margin'), money(low)] : [say('sum.above'), money(-low)]];
}

function ceilingOf(
  { say, money }: CitizenWords,
  examined: string,
  { amounts }: Assessment,
): readonly string[] {
  const series = examined.includes('-') ? 'ceiling.month' : 'ceiling.year';
  const value = (name: string) =>
    amounts.find((amount) => amount.series === `${series}.${name}` && amount.day.startsWith(examined))?.value;
  const [first, more] = [value('first'), value('additional')];
  if (first === undefined || more === undefined) return [];
  return [say('sum.ceiling-of', { first: money(first), more: money(more) })];
}
