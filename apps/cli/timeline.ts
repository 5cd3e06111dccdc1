import { aheadOf, type Forecast } from '@pleindroit/assessment/ahead';
import { lifeOf, type Life } from '@pleindroit/assessment/life';
import { controlIn, endingIn, periodIn, requestIn, type Words } from '@pleindroit/interview';
import { isoDay } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { readHistory } from '@pleindroit/reading';
import { aheadJson, aheadLines } from './ahead-lines.ts';
import { EXIT } from './exit-codes.ts';
import { readText } from './read-text.ts';
import { correction, refusedFile, type Refused } from './situations.ts';
import type { Terminal } from './terminal.ts';

/** A history: the rights of each person in time, as it is known today, and where that differs, as it was known before. */

export interface Timeline {
  readonly file: string;
  readonly now: Life;
  /** What came out with what was known on an earlier day, as far as it was something else. */
  readonly before: readonly { readonly on: number; readonly life: Life }[];
  readonly ahead: readonly Forecast[];
  readonly exit: typeof EXIT.answered;
}

export async function timelineOf(file: string, today: number, words: Words): Promise<Timeline | Refused> {
  const read = await readText(file);
  if (!('text' in read)) return refusedFile(file, read, words);
  const { history, asKnownOn, knownDays, problems } = readHistory(read.text, today);
  if (history === undefined) {
    return { file, corrections: problems.map((one) => correction(one, words)), exit: EXIT.input };
  }
  const now = lifeOf(history, wholeLawInForce, today);
  const before = knownDays.slice(0, -1).flatMap((on) => {
    const life = lifeOf(asKnownOn(on), wholeLawInForce, on);
    return isSameBefore(on, life, now) ? [] : [{ on, life }];
  });
  return { file, now, before, ahead: aheadOf(now, today), exit: EXIT.answered };
}

/** Of the days up to that one: what came later was not known to anybody. */
function isSameBefore(on: number, then: Life, now: Life): boolean {
  const days = ({ persons }: Life) =>
    persons
      .flatMap(({ person, periods }) =>
        periods
          .filter(({ from }) => from <= on)
          .map(({ from, until = on, road }) => `${person} ${road} ${from} ${Math.min(until, on)}`),
      )
      .sort()
      .join(' ');
  return days(then) === days(now);
}

export function timelineLines(
  { now, before, ahead }: Timeline,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const { say } = words;
  const { paint, wrapped } = terminal;
  const earlier = before.flatMap(({ on, life }) => [
    '',
    paint('strong', say('life.heading.then', { day: words.day(isoDay(on)) })),
    ...periodLines(life),
  ]);
  return [
    paint('strong', say('life.heading.periods')),
    ...periodLines(now),
    ...section(
      'life.heading.requests',
      now.requests.map((one) => requestIn(words, one)),
    ),
    ...section(
      'life.heading.controls',
      now.grants.flatMap(({ controls }) => controls.map((one) => controlIn(words, one))),
    ),
    ...aheadSection(),
    ...earlier,
  ];

  function aheadSection(): readonly string[] {
    const lines = aheadLines(ahead, (path) => words.fact(path), words, terminal);
    if (lines.length > 0) return ['', ...lines];
    const goesOn = now.persons.some(({ periods }) => periods.some(({ until }) => until === undefined));
    return goesOn
      ? ['', ...wrapped(say('ahead.nothing', { last: words.day(isoDay(now.horizon)) }), 0, 0)]
      : [];
  }

  function section(heading: 'life.heading.requests' | 'life.heading.controls', lines: readonly string[]) {
    if (lines.length === 0) return [];
    return ['', paint('strong', say(heading)), ...lines.flatMap((line) => wrapped(`• ${line}`, 2))];
  }

  function periodLines(life: Life): readonly string[] {
    return life.persons.flatMap(({ person, periods }) => [
      ...wrapped(words.person(person), 2),
      ...(periods.length === 0 ? wrapped(paint('faint', say('life.none')), 4) : []),
      ...periods.flatMap((period) => {
        const ending = endingIn(words, period);
        return [
          ...wrapped(`• ${periodIn(words, period)}`, 4),
          ...(ending === undefined ? [] : wrapped(paint('faint', ending), 6)),
        ];
      }),
    ]);
  }
}

/** Days as civil dates; the steps are for those who ask the library. */
export function timelineJson({ file, now, before, ahead }: Timeline): object {
  return {
    file,
    ...told(now),
    ahead: aheadJson(ahead),
    ...(before.length === 0
      ? {}
      : { before: before.map(({ on, life }) => ({ known: isoDay(on), ...told(life) })) }),
  };
}

function told({ persons, requests, grants }: Life): object {
  const last = (until: number | undefined) => (until === undefined ? {} : { until: isoDay(until) });
  return {
    persons: persons.map(({ person, periods }) => ({
      person,
      periods: periods.map(({ person: _person, from, until, ending, ...rest }) => ({
        from: isoDay(from),
        ...last(until),
        ...rest,
        ...(ending === undefined
          ? {}
          : { ending: { ...ending, ...(ending.on === undefined ? {} : { on: isoDay(ending.on) }) } }),
      })),
    })),
    requests: requests.map(({ on, verdict }) => ({ on: isoDay(on), verdict })),
    rights: grants.map(({ right, controls, until }) => ({
      road: right.road,
      asked: isoDay(right.asked),
      opens: isoDay(right.opens),
      ...last(until),
      restsOn: right.restsOn,
      controls: controls.map(({ kind, on, verdict, lastDay, asks, keptBy }) => ({
        kind,
        on: isoDay(on),
        verdict,
        lastDay: isoDay(lastDay),
        asks,
        ...(keptBy === undefined ? {} : { keptBy: { ...keptBy, on: isoDay(keptBy.on) } }),
      })),
    })),
  };
}
