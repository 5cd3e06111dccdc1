import { lifeOf, stateOn, type History, type Life, type RightPeriod } from '@pleindroit/assessment/life';
import {
  hasAutomaticRight,
  interpreter,
  OF_THE_HOUSEHOLD,
  day,
  isoDay,
  monthsOn,
  verdictOf,
} from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { readHistory } from '@pleindroit/reading';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedHistory, type WrittenHistory } from './life/generated-histories.ts';

import { toldPeriods } from './life/told.ts';

const TODAY = day('2032-06-01');

function read(written: WrittenHistory): History | undefined {
  return readHistory(JSON.stringify(written), TODAY).history;
}

function lifeIn(written: WrittenHistory): Life | undefined {
  const history = read(written);
  return history === undefined ? undefined : lifeOf(history, wholeLawInForce, TODAY);
}

function told(life: Life): Readonly<Record<string, string>> {
  return Object.fromEntries(life.persons.map(({ person }) => [person, toldPeriods(life, person)]));
}

/** Some histories contradict themselves (a partner who died remarries): they are refused, and say nothing here. */
const readable = generatedHistory.filter((written) => read(written) !== undefined);

const settings = { numRuns: 80, seed: 20140115 };

describe('generated histories', () => {
  test('most can be read', () => {
    const drawn = fc.sample(generatedHistory, { numRuns: 200, seed: 20140115 });
    expect(drawn.filter((one) => read(one) !== undefined).length).toBeGreaterThan(150);
  });

  test('periods of one person follow each other and never overlap', () => {
    fc.assert(
      fc.property(readable, (written) => {
        for (const { periods } of lifeIn(written)?.persons ?? []) {
          periods.forEach((period, place) => {
            const next = periods[place + 1];
            expect(period.from).toBeLessThanOrEqual(period.until ?? Infinity);
            if (next !== undefined) expect(period.until ?? Infinity).toBeLessThan(next.from);
          });
        }
      }),
      settings,
    );
  });

  test('a right that ends says why; a gap begins where an ending is told', () => {
    fc.assert(
      fc.property(readable, (written) => {
        for (const { periods } of lifeIn(written)?.persons ?? []) {
          periods.forEach((period, place) => {
            const isFollowed = periods[place + 1]?.from === (period.until ?? Infinity) + 1;
            if (period.until !== undefined && !isFollowed) expect(period.ending?.reason).toBeDefined();
            if (period.until === undefined) expect(period.ending).toBeUndefined();
          });
        }
      }),
      settings,
    );
  });

  test('the order in which facts arrive changes nothing', () => {
    fc.assert(
      fc.property(readable, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (written, draws) => {
        const happened = written.happened
          .map((one, place) => ({ one, rank: draws[place % 9] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        // Two changes of one day that were known on one day are told in their order.
        const keys = written.happened.map(({ on, known }) => `${String(on)} ${String(known)}`);
        fc.pre(new Set(keys).size === keys.length);
        const [before, after] = [lifeIn(written), lifeIn({ ...written, happened })];
        if (before === undefined || after === undefined) throw new Error('not readable');
        expect(told(after)).toEqual(told(before));
      }),
      settings,
    );
  });

  // A request on that day or later opens a right at most three months and a part of one before it.
  test('a change of the household changes nothing before the first right that can feel it', () => {
    fc.assert(
      fc.property(readable, (written) => {
        const place = written.happened.findIndex((one) => one['kind'] === 'change' && !hasDatedFacts(one));
        fc.pre(place >= 0);
        const changed = monthsOn(day(String(written.happened[place]?.['on'])), -4);
        const without = { ...written, happened: written.happened.filter((_, at) => at !== place) };
        const [before, after] = [lifeIn(without), lifeIn(written)];
        fc.pre(before !== undefined && after !== undefined);
        if (before === undefined || after === undefined) return;
        for (const { person, periods } of before.persons) {
          const now = after.persons.find((one) => one.person === person)?.periods ?? [];
          expect(daysBefore(changed, now)).toEqual(daysBefore(changed, periods));
        }
      }),
      settings,
    );
  });

  test('the automatic right is the one of the cards, day by day, and what a link leaves behind', () => {
    fc.assert(
      fc.property(
        readable,
        fc.array(fc.integer({ min: -900, max: 1600 }), { minLength: 12, maxLength: 12 }),
        (written, draws) => {
          const history = read(written);
          const life = lifeIn(written);
          if (history === undefined || life === undefined) return;
          const request = day(String(written.happened[0]?.['on']));
          for (const draw of draws) {
            const on = request + draw;
            const { persons, household } = stateOn(history, on);
            const answer = interpreter(wholeLawInForce, household);
            persons.forEach(({ id }, person) => {
              const born = household.persons[person]?.facts['born'];
              if (typeof born === 'number' && born > on) return;
              const verdict = verdictOf(answer(hasAutomaticRight, { ...OF_THE_HOUSEHOLD, person }));
              const period = life.persons
                .find((one) => one.person === id)
                ?.periods.find((one) => one.road === 'automatic' && !one.isOpen && holds(one, on));
              if (verdict === 'met')
                expect([id, isoDay(on), period?.road]).toEqual([id, isoDay(on), 'automatic']);
              if (verdict === 'not met' && period !== undefined) {
                expect(['link-ended', 'right-of-the-other-ended', 'died']).toContain(period.ending?.reason);
              }
            });
          }
        },
      ),
      settings,
    );
  });
});

function hasDatedFacts({ persons = {} }: WrittenHistory['happened'][number]): boolean {
  return Object.values(persons as Record<string, object>).some(
    (one) => 'situations' in one || 'incomes' in one,
  );
}

function holds({ from, until = Infinity }: RightPeriod, on: number): boolean {
  return from <= on && on <= until;
}

function daysBefore(changed: number, periods: readonly RightPeriod[]): readonly string[] {
  return periods.flatMap(({ from, until = Infinity, road, isOpen }) =>
    from >= changed ? [] : [`${road}${isOpen ? '?' : ''} ${from} ${Math.min(until, changed - 1)}`],
  );
}
