import { assess, type Assessment } from '@pleindroit/assessment';
import { advantages, day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeHousehold, type Written } from './generated-households.ts';
import { factPlaces, isAskedBy, isNeeded, without } from './written-facts.ts';

const TODAY = day('2026-11-25');
const RUNS = { numRuns: 200, seed: 20140115 };

function read(written: Written) {
  const { situation, problems } = readSituation(JSON.stringify(written), TODAY);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  return situation;
}

function assessed(written: Written): Assessment {
  return assess(read(written), lawInForce, TODAY);
}

function figures({ verdict, road, opens, roads, certificate, income, automatic, covered }: Assessment) {
  const { way, ways, members } = income;
  return {
    ...{ verdict, road, opens, certificate, way, ways },
    roads: roads.map((one) => [one.road, one.verdict, one.isNeeded, one.opens, [...one.covered].sort()]),
    members: sorted(members),
    automatic: sorted(automatic.map(({ own, ...one }) => ({ ...one, own: sorted(own) }))),
    covered: [...covered].sort(),
  };
}

function sorted<T>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

test('a household of which everything is stated is settled', () => {
  fc.assert(
    fc.property(completeHousehold, (written) => {
      const { verdict, asks, open } = assessed(written);
      expect([verdict === 'open', asks, open.filter(({ kind }) => kind === 'fact')]).toEqual([
        open.length > 0 && verdict === 'open',
        [],
        [],
      ]);
    }),
    RUNS,
  );
});

test('the generated households are of every kind', () => {
  const seen = new Set<string>();
  for (const written of fc.sample(completeHousehold, { ...RUNS, numRuns: 2000 })) {
    const { roads, automatic, income } = assessed(written);
    const { way, members, sharedCustodyChildren } = income;
    for (const { road, verdict } of roads) seen.add(`${road} ${verdict}`);
    for (const { own, through } of automatic) {
      for (const { card } of own) seen.add(card);
      seen.add(`through ${through ?? 'nobody'}`);
    }
    seen
      .add(`${roads.at(-1)?.verdict ?? ''} ${way ?? ''}`)
      .add(`members ${members.filter((one) => one.verdict === 'met').length}`);
    seen.add(`custody ${sharedCustodyChildren.length}`).add(`applicant ${String(written.applicant)}`);
  }
  for (const way of ['month-before', 'month-of-request', 'reference-year']) {
    expect([...seen]).toContain(`met ${way}`);
    expect([...seen]).toContain(`not met ${way}`);
  }
  for (const road of ['automatic', 'ex-officio', 'income']) {
    expect([...seen]).toContain(`${road} met`);
    expect([...seen]).toContain(`${road} not met`);
  }
  for (const { id } of advantages) expect([...seen]).toContain(id);
  for (const one of ['through partner', 'through holder']) expect([...seen]).toContain(one);
  for (const one of ['members 1', 'members 4', 'custody 1', 'applicant young', 'applicant child0']) {
    expect([...seen]).toContain(one);
  }
});

const holed = fc
  .tuple(completeHousehold, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }))
  .map(([complete, draws]) => {
    const places = factPlaces(complete).filter((place) => !isNeeded(place));
    const gone = draws.flatMap((draw) => {
      const place = places[draw % places.length];
      return place === undefined ? [] : [place];
    });
    return { complete, gone };
  });

test('one more fact never reopens a settled verdict, and only narrows what is known', () => {
  fc.assert(
    fc.property(holed, ({ complete, gone }) => {
      const less = assessed(without(complete, gone));
      const more = assessed(without(complete, gone.slice(1)));
      if (less.verdict !== 'open') expect(more.verdict).toBe(less.verdict);
      less.roads.forEach((road, index) => {
        if (road.verdict !== 'open') expect(more.roads[index]?.verdict).toBe(road.verdict);
      });
      less.income.ways.forEach((way, index) => {
        const narrowed = more.income.ways[index];
        if (narrowed === undefined) throw new Error('a way is missing');
        if (way.verdict !== 'open') expect(narrowed.verdict).toBe(way.verdict);
        expect(narrowed.income.low).toBeGreaterThanOrEqual(way.income.low);
        expect(narrowed.income.high ?? Infinity).toBeLessThanOrEqual(way.income.high ?? Infinity);
        expect(narrowed.ceiling.low).toBeGreaterThanOrEqual(way.ceiling.low);
        expect(narrowed.ceiling.high ?? Infinity).toBeLessThanOrEqual(way.ceiling.high ?? Infinity);
      });
    }),
    RUNS,
  );
});

test('whoever answers everything that is asked has a settled verdict', () => {
  fc.assert(
    fc.property(holed, ({ complete, gone }) => {
      let missing = gone;
      // A list of incomes may hold a line that needs the birth date, a signature names a month: a fact of its own, asked next.
      for (let round = 1; round <= 3; round++) {
        const { verdict, asks, open } = assessed(without(complete, missing));
        // What hangs on a wording that was not read is not settled by answering.
        if (verdict !== 'open' || open.some(({ kind }) => kind === 'law')) return;
        expect(asks).not.toEqual([]);
        const unanswered = missing.filter((place) => !asks.some((ask) => isAskedBy(place, ask, complete)));
        expect(unanswered.length).toBeLessThan(missing.length);
        const opensMore = asks.some((ask) =>
          /incomes\.[\d-]+$|situations$|^others$|signed$|partner$|renounced$|cadastral-income$/.test(ask),
        );
        missing = unanswered;
        if (!opensMore) break;
      }
      const { verdict, open } = assessed(without(complete, missing));
      expect(verdict === 'open' && !open.some(({ kind }) => kind === 'law')).toBe(false);
    }),
    RUNS,
  );
});

test('nothing settled hangs on a fact that is not asked', () => {
  fc.assert(
    fc.property(holed, ({ complete, gone }) => {
      const { verdict } = assessed(without(complete, gone));
      if (verdict !== 'open') expect(verdict).toBe(assessed(complete).verdict);
    }),
    RUNS,
  );
});

test('the order of persons, situations and lines says nothing', () => {
  fc.assert(
    fc.property(completeHousehold, (written) => {
      const backwards = structuredClone(written);
      backwards.persons = Object.fromEntries(Object.entries(backwards.persons).reverse());
      for (const person of Object.values(backwards.persons)) {
        const lists = [person['situations'], ...Object.values((person['incomes'] ?? {}) as Written)];
        for (const list of lists) {
          if (Array.isArray(list)) list.unshift(...(list.splice(0, list.length - 1).reverse() as unknown[]));
        }
      }
      expect(figures(assessed(backwards))).toEqual(figures(assessed(written)));
    }),
    RUNS,
  );
});
