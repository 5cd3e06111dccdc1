import { assess, type Assessment, type Situation } from '@pleindroit/assessment';
import { day, type Law, type Verdict } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { completeHousehold, type Written } from '../situations/generated-households.ts';
import { factPlaces } from '../situations/written-facts.ts';

/** What holds for every household, whatever the law says in detail: tried on the same few households for every mutant. */

const TODAY = day('2026-11-27');
const RANK: Record<Verdict, number> = { 'not met': 0, open: 1, met: 2 };

interface Pair {
  readonly poorer: Situation;
  readonly richer: Situation;
}

const drawn = fc.sample(completeHousehold, { numRuns: 60, seed: 20140115 });
const households = drawn.map(read);
const pairs: readonly Pair[] = drawn.flatMap((written) => {
  const place = factPlaces(written).find((one) => one.at(-1) === 'amount');
  if (place === undefined) return [];
  const richer = JSON.parse(JSON.stringify(written)) as Written;
  const list = place.slice(0, -1).reduce<Written>((inside, key) => inside[key] as Written, richer);
  list['amount'] = '9000.00';
  return [{ poorer: read(written), richer: read(richer) }];
});

function read(written: Written): Situation {
  const { situation, problems } = readSituation(JSON.stringify(written), TODAY);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  return situation;
}

/** The first property that this law breaks. */
export function propertyBroken(law: Law): string | undefined {
  try {
    for (const household of households) {
      const answer = assess(household, law, TODAY);
      if (answer.verdict === 'open' && answer.open.every(({ kind }) => kind !== 'law'))
        return 'a household of which everything is stated is settled';
      if (!isOrdered(answer)) return 'a right opens on a day the law can give it';
    }
    for (const { poorer, richer } of pairs) {
      const [before, after] = [assess(poorer, law, TODAY), assess(richer, law, TODAY)];
      if (RANK[after.verdict] > RANK[before.verdict]) return 'more income never opens the right';
    }
  } catch {
    return 'every household is answered';
  }
  return undefined;
}

/** No road opens after the day asked, and none before the decree. */
function isOrdered({ roads, request }: Assessment): boolean {
  return roads.every(
    ({ verdict, opens }) =>
      verdict !== 'met' ||
      ((opens?.earliest ?? '2014-01-01') >= '2013-10-01' && (opens?.earliest ?? '') <= request),
  );
}
