import {
  assess,
  outcomeOf,
  stepsUnder,
  type Assessment,
  type Bounds,
  type DayBounds,
  type Situation,
} from '@pleindroit/assessment';
import { day, lawInForce, plainEuro, type Law } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import type { Case } from './cases.ts';

/** What a case can expect: docs/how-to/add-a-case.md. */
export const EXPECTATIONS = [
  'right',
  'outcome',
  'road',
  'automatic',
  'ex-officio',
  'income-road',
  'automatic-opens',
  'ex-officio-opens',
  'income-opens',
  'automatic-covered',
  'first-end',
  'not-needed',
  'certificate',
  'law-open',
  'way',
  'examined',
  'income',
  'ceiling',
  'margin',
  'opens',
  'covered',
  'members',
  'asks',
  'not-asked',
  'because',
  'articles',
  'month-before',
  'month-of-request',
  'reference-year',
] as const;

export type Expectation = (typeof EXPECTATIONS)[number];

/** A day after every request in the cases. */
const TODAY = day('2030-12-31');

/** What the program says about each expectation of a case, in the words of the case. */
export function outcome(one: Case): Readonly<Record<string, string>> {
  return outcomeUnder(lawInForce, situationOf(one), one.expected);
}

/** The same under another law, of a situation that was read before. */
export function outcomeUnder(
  law: Law,
  situation: Situation,
  expected: Case['expected'],
): Readonly<Record<string, string>> {
  const assessment = assess(situation, law, TODAY);
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, told(expectation(key), value, assessment)]),
  );
}

export function expectation(key: string): Expectation {
  const known = EXPECTATIONS.find((one) => one === key);
  if (known === undefined) throw new Error(`nothing called ${key} can be expected`);
  return known;
}

export function situationOf({ situation: text }: Case): Situation {
  const { situation, problems } = readSituation(text, TODAY);
  if (problems !== undefined) throw new Error(JSON.stringify(problems));
  return situation;
}

function told(key: Expectation, expected: string, assessment: Assessment): string {
  const { income, roads } = assessment;
  const way = income.ways.find(({ id }) => id === (income.way ?? ''));
  const roadOf = (name: string) => roads.find(({ road }) => road === name);
  switch (key) {
    case 'right':
      return assessment.verdict;
    case 'outcome':
      return outcomeOf(assessment);
    case 'road':
      return assessment.road ?? '';
    case 'automatic':
    case 'ex-officio':
      return roadOf(key)?.verdict ?? '';
    case 'income-road':
      return roadOf('income')?.verdict ?? '';
    case 'automatic-opens':
    case 'ex-officio-opens':
    case 'income-opens':
      return days(roadOf(key.replace('-opens', ''))?.opens);
    case 'automatic-covered':
      return roadOf('automatic')?.covered.join(' ') ?? '';
    case 'first-end':
      return firstEnd(assessment);
    case 'not-needed':
      return roads.flatMap(({ road, isNeeded }) => (isNeeded ? [] : [road])).join(' ');
    case 'certificate':
      return assessment.certificate.verdict ? 'yes' : 'no';
    case 'law-open':
      return found(
        expected,
        assessment.open.flatMap((open) => (open.kind === 'law' ? [open.what] : [])),
        ' · ',
      );
    case 'way':
      return income.way ?? '';
    case 'examined':
      return way?.examined ?? '';
    case 'income':
      return way === undefined ? '' : euro(way.income);
    case 'ceiling':
      return way === undefined ? '' : euro(way.ceiling);
    case 'margin':
      return way?.margin.low === undefined || way.margin.low !== way.margin.high
        ? ''
        : plainEuro(way.margin.low);
    case 'opens':
      return days(assessment.road === undefined ? roadOf('income')?.opens : assessment.opens);
    case 'covered':
      return assessment.covered.join(' ');
    case 'members':
      return income.members
        .filter(({ verdict }) => verdict === 'met')
        .map(({ person }) => person)
        .join(' ');
    case 'asks':
      return found(expected, assessment.asks);
    case 'not-asked':
      return except(expected, assessment.asks);
    case 'because':
      return found(expected, metCards(assessment));
    case 'articles':
      return found(expected, assessment.articles);
    case 'month-before':
    case 'month-of-request':
    case 'reference-year':
      return income.ways.find(({ id }) => id === key)?.verdict ?? '';
  }
}

function days(bounds: DayBounds | undefined): string {
  const { earliest, latest } = bounds ?? {};
  return earliest === latest ? (latest ?? '') : `${earliest ?? ''} to ${latest ?? ''}`;
}

/** Of the applicant's own right, or of the one through which they have it. */
function firstEnd({ automatic, roads }: Assessment): string {
  const own = automatic.filter(({ firstEnd: end }) => end !== undefined);
  const managing = roads[0]?.managingMutuality.person;
  return own.find(({ person }) => person === managing)?.firstEnd ?? own[0]?.firstEnd ?? '';
}

function euro({ low, high }: Bounds): string {
  return high === low ? plainEuro(low) : `from ${plainEuro(low)}`;
}

/** Of the things expected, those that are there; when one is not, everything that is there, to see what is. */
function found(expected: string, there: readonly string[], between: string | RegExp = /\s+/): string {
  const missing = expected.split(between).filter((one) => !there.includes(one));
  return missing.length === 0 ? expected : there.join(typeof between === 'string' ? between : ' ');
}

function except(expected: string, there: readonly string[]): string {
  const wrong = expected.split(/\s+/).filter((one) => there.includes(one));
  return wrong.length === 0 ? expected : `but asked: ${wrong.join(' ')}`;
}

function metCards({ steps, income: { indicators } }: Assessment): readonly string[] {
  const met = [...stepsUnder([steps.right, steps.opening])].flatMap(({ rule, low }) =>
    rule !== undefined && low === 1 ? [rule.id] : [],
  );
  return [...met, ...indicators.map(({ card }) => card)];
}
