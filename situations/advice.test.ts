import { assess, type Situation } from '@pleindroit/assessment';
import { adviceOf, carriedOn, type FilingDays } from '@pleindroit/assessment/advice';
import { day, dayOf, civilDate, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toldAdvice, toldGuesses, toldYear } from './advice/told.ts';
import { casesOfPage } from './cases.ts';
import { completeHousehold } from './generated-households.ts';

/** The advice on the day of a request: every row of `advice/*.md`, and what holds for any household. */

const HERE = new URL('./advice/', import.meta.url);
const pageOf = (name: string) => casesOfPage(`advice/${name}`, readFileSync(new URL(name, HERE), 'utf8'));

/** Of the pages the day on which they speak. */
const TODAYS: Readonly<Record<string, number>> = {
  'Income that fell this year': day('2022-10-14'),
  'A pensioner': day('2025-03-10'),
  'Other ways': day('2025-03-10'),
  'A pension that ends': day('2022-11-20'),
};

function read(text: string, today: number): Situation {
  const { situation, problems } = readSituation(text, today);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  return situation;
}

test.each(pageOf('filing-days.md').map((one) => [`${one.chapter}: ${one.name}`, one] as const))(
  '%s',
  (_, { chapter, situation, expected }) => {
    const today = TODAYS[chapter] ?? 0;
    const advice = adviceOf(read(situation, today), lawInForce, today);
    const found = Object.fromEntries(Object.keys(expected).map((what) => [what, toldAdvice(advice, what)]));
    expect(found).toEqual(expected);
  },
);

test.each(pageOf('carried-on.md').map((one) => [`${one.chapter}: ${one.name}`, one] as const))(
  '%s',
  (_, { situation, expected }) => {
    const [, on = ''] = /^on: (\S+)$/m.exec(situation) ?? [];
    const stated = read(situation.replace(/^on: .*\n/m, ''), day('2026-07-01'));
    const found = carriedOn(stated, day(on), lawInForce);
    expect({ guesses: toldGuesses(found.guesses), year: toldYear(stated, found.situation) }).toEqual(
      expected,
    );
  },
);

const TODAY = day('2026-07-01');
const generated = completeHousehold.map((written) => read(JSON.stringify(written), TODAY));
const settings = { numRuns: 25, seed: 20221014 };

describe('any household', () => {
  test('the days follow each other from today to the end of the next year', () => {
    fc.assert(
      fc.property(generated, (situation) => {
        const { days } = adviceOf(situation, lawInForce, TODAY);
        expect(days[0]?.from).toBe(TODAY);
        expect(days.at(-1)?.until).toBe(dayOf(civilDate(TODAY).year + 1, 12, 31));
        days.slice(1).forEach(({ from }, place) => expect(from).toBe((days[place]?.until ?? 0) + 1));
      }),
      settings,
    );
  });

  test('any day among them answers as it is told', () => {
    fc.assert(
      fc.property(generated, fc.integer({ min: 0, max: 540 }), (situation, later) => {
        const { days } = adviceOf(situation, lawInForce, TODAY);
        const on = TODAY + later;
        const told = days.find(({ from, until }) => from <= on && on <= until);
        const answer = assess(carriedOn(situation, on, lawInForce).situation, lawInForce, TODAY);
        expect([told?.verdict, told?.road, told?.opens]).toEqual([answer.verdict, answer.road, answer.opens]);
      }),
      settings,
    );
  });

  test('no day opens the right earlier than the best', () => {
    const opening = ({ opens }: FilingDays) => opens?.latest ?? '9999-12-31';
    fc.assert(
      fc.property(generated, (situation) => {
        const { best, days } = adviceOf(situation, lawInForce, TODAY);
        const met = days.filter(({ verdict }) => verdict === 'met');
        expect(best === undefined).toBe(met.length === 0);
        if (best !== undefined) expect(met.filter((one) => opening(one) < opening(best))).toEqual([]);
      }),
      settings,
    );
  });

  test('what was stated is never changed, and every other period is told as a guess', () => {
    fc.assert(
      fc.property(generated, fc.integer({ min: 0, max: 540 }), (situation, later) => {
        const { situation: carried, guesses } = carriedOn(situation, TODAY + later, lawInForce);
        situation.household.persons.forEach((person, place) => {
          const after = carried.household.persons[place];
          expect(after?.incomes).toEqual(expect.arrayContaining([...person.incomes]));
          const id = situation.persons[place]?.id;
          const own = guesses.filter((guess) => guess.kind !== 'not-risen' && guess.person === id);
          expect(after?.incomes.length).toBe(person.incomes.length + own.length);
          expect({ ...after, incomes: [] }).toEqual({ ...person, incomes: [] });
        });
      }),
      settings,
    );
  });
});
