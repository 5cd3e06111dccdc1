import { assess, type Assessment, type LineAnswer } from '@pleindroit/assessment';
import {
  day,
  interpreter,
  isAtTheCentre,
  isPartnerOfTheCentre,
  lawInForce,
  type Verdict,
} from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeHousehold, type Written } from './generated-households.ts';

/** What the ceiling does to households near it: nothing earned more opens a right, nobody more closes one. */

const TODAY = day('2026-11-25');
const RUNS = { numRuns: 600, seed: 20140115 };
const RANK: Record<Verdict, number> = { 'not met': 0, open: 1, met: 2 };

function read(written: Written) {
  const { situation, problems } = readSituation(JSON.stringify(written), TODAY);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  return situation;
}

function assessed(written: Written): Assessment {
  return assess(read(written), lawInForce, TODAY);
}

function inside(written: unknown, key: string | number): unknown {
  return typeof written === 'object' && written !== null ? Reflect.get(written, key) : undefined;
}

/** A line as it is written, to read or to change. */
function lineIn(written: Written, { person, period, line }: LineAnswer): object {
  const found = ['persons', person, 'incomes', period, line].reduce<unknown>(inside, written);
  if (typeof found !== 'object' || found === null)
    throw new Error(`${person} has no line ${line} in ${period}`);
  return found;
}

function amountOf(line: object): number {
  return Math.round(Number(inside(line, 'amount')) * 100);
}

function setAmount(line: object, cents: number): void {
  Reflect.set(line, 'amount', (cents / 100).toFixed(2));
}

interface Near {
  readonly written: Written;
  readonly line: LineAnswer;
  readonly way: number;
}

/** A line of the period that the law examines, and how often a year its amount counts, when it counts a whole number of times. */
function countedLines(written: Written, { income }: Assessment) {
  return income.ways.flatMap(({ applies, examined, ...way }, place) =>
    income.lines.flatMap((line) => {
      const { low, high } = line.counted;
      if (applies !== 'met' || line.period !== examined || line.leftOut !== undefined) return [];
      if (way.margin.low === undefined || way.margin.low !== way.margin.high) return [];
      const stated = lineIn(written, line);
      const times = low / amountOf(stated);
      // A rate of exchange only looks like a whole number on a few cents.
      const isWhole =
        inside(stated, 'currency') === undefined && low > 0 && low === high && Number.isInteger(times);
      // What would have to stay when this line was worth nothing.
      const others = way.income.low - low;
      return isWhole && others < way.ceiling.low
        ? [{ line, place, times, others, ceiling: way.ceiling.low }]
        : [];
    }),
  );
}

/** The household with one counted line set so that its income stands so far from the ceiling. */
function near(written: Written, which: number, offset: number): Near | undefined {
  const lines = countedLines(written, assessed(written));
  const chosen = lines[which % Math.max(1, lines.length)];
  if (chosen === undefined) return undefined;
  const { line, place, times, others, ceiling } = chosen;
  const cents = Math.ceil((ceiling + offset - others) / times);
  if (cents <= 0) return undefined;
  const moved = structuredClone(written);
  setAmount(lineIn(moved, line), cents);
  return { written: moved, line, way: place };
}

test('raising a counted amount never opens the right, and at the ceiling it closes it', () => {
  let rightsLost = 0;
  let waysLost = 0;
  const offset = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -500_000, max: 500_000 }));
  const more = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(completeHousehold, fc.nat(), offset, more, (drawn, which, away, raise) => {
      const household = near(drawn, which, away);
      if (household === undefined) return;
      const raised = structuredClone(household.written);
      const line = lineIn(raised, household.line);
      setAmount(line, amountOf(line) + raise);
      const before = assessed(household.written);
      const after = assessed(raised);
      expect(RANK[after.verdict]).toBeLessThanOrEqual(RANK[before.verdict]);
      before.income.ways.forEach((way, index) => {
        expect(RANK[after.income.ways[index]?.verdict ?? 'met']).toBeLessThanOrEqual(RANK[way.verdict]);
      });
      const [was, is] = [before, after].map(({ income }) => income.ways[household.way]);
      if (was?.margin.low === undefined || is?.margin.high === undefined) throw new Error('a way is missing');
      // A day's amount counts 312 times: it cannot come closer.
      expect(Math.abs(was.margin.low + away)).toBeLessThanOrEqual(312);
      expect(is.margin.high).toBeLessThan(was.margin.low);
      if (is.margin.high <= 0) expect(is.verdict).toBe('not met');
      if (was.verdict === 'met' && is.verdict === 'not met') waysLost += 1;
      if (before.verdict === 'met' && after.verdict === 'not met') rightsLost += 1;
    }),
    RUNS,
  );
  // A property about households that never come near the ceiling would say nothing.
  expect(waysLost).toBeGreaterThanOrEqual(50);
  expect(rightsLost).toBeGreaterThanOrEqual(35);
});

test('a further dependant, whoever it is and whose, always raises the ceiling', () => {
  const seen = new Map<string, number>();
  const together = { separated: 'no', 'same-address': 'yes', relative: 'no', 'one-household': 'yes' };
  const bonds: Readonly<Record<string, Written>> = {
    spouse: { bond: 'marriage', ...together },
    cohabitant: { bond: 'cohabitation', ...together },
  };
  const kinds = fc.constantFrom('spouse', 'cohabitant', 'child', 'ascendant');
  const born = {
    spouse: '1980-03-01',
    cohabitant: '1985-03-01',
    child: '2012-02-29',
    ascendant: '1940-05-01',
  };
  fc.assert(
    fc.property(
      completeHousehold,
      kinds,
      fc.constantFrom('centre', 'partner'),
      (written, drawnKind, drawnWhose) => {
        const situation = read(written);
        const answer = interpreter(lawInForce, situation.household);
        const host = (card: typeof isAtTheCentre) =>
          situation.persons.find((_, person) => answer(card, { person, income: -1, line: -1 }).low === 1)?.id;
        const partner = drawnWhose === 'partner' ? host(isPartnerOfTheCentre) : undefined;
        const whose = partner ?? host(isAtTheCentre) ?? '';
        const more = structuredClone(written);
        const holder = more.persons[whose] ?? {};
        // Nobody has two partners: whoever has one gets a child more.
        const kind = drawnKind in bonds && holder['partner'] !== 'none' ? 'child' : drawnKind;
        const bond = bonds[kind];
        if (bond !== undefined) {
          holder['partner'] = { who: 'another', ...bond };
          holder['lives-with'] = 'others';
        }
        more.persons['another'] = {
          born: born[kind],
          'insured-as': 'dependant',
          'dependant-of': whose,
          'dependant-as': kind,
          partner: bond === undefined ? 'none' : { who: whose, ...bond },
          'shared-custody': 'none',
          situations: 'none',
          incomes: {},
        };
        const before = assessed(written);
        const after = assessed(more);
        const name = `${kind} of the ${partner === undefined ? 'centre' : 'partner'}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
        before.income.ways.forEach(({ ceiling }, index) => {
          if (ceiling.high === undefined) return;
          expect(after.income.ways[index]?.ceiling.low).toBeGreaterThan(ceiling.low);
        });
      },
    ),
    RUNS,
  );
  const whoAndWhose = ['child of the centre', 'child of the partner', 'ascendant of the centre'];
  for (const name of [
    ...whoAndWhose,
    'ascendant of the partner',
    'spouse of the centre',
    'cohabitant of the centre',
  ])
    expect(seen.get(name) ?? 0, name).toBeGreaterThan(10);
});
