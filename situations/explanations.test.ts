import { assess, explained, type Explained, type Situation } from '@pleindroit/assessment';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCases, storyText } from './cases.ts';
import { completeHousehold } from './generated-households.ts';
import { recomputed, type Figures } from './recomputed.ts';
import { factPlaces, isNeeded, without } from './written-facts.ts';

const TODAY = day('2030-12-31');

/** Walks what is shown, each figure against those beneath it; a step that was told before stands for its first telling. */
function recomputeAll(root: Explained): { checked: number; wrong: readonly unknown[] } {
  const told = new Map<number, Explained>();
  const wrong: unknown[] = [];
  let checked = 0;
  const visit = (shown: Explained): Figures => {
    const step = shown.repeated ? (told.get(shown.id) ?? shown) : shown;
    const figures = figuresOf(step);
    if (shown.repeated) return figures;
    told.set(shown.id, shown);
    const parts = shown.parts.map(visit);
    const again = recomputed(shown, parts);
    if (again === undefined) return figures;
    checked += 1;
    // A law that is not known here, and a list that is not closed, leave open what the parts alone would settle.
    const isOpened = shown.open !== undefined;
    const agrees = isOpened
      ? figures.low <= again.low && figures.high >= again.high
      : figures.low === again.low && figures.high === again.high;
    if (!agrees) wrong.push({ card: shown.card, op: shown.op, about: shown.about, figures, again, parts });
    return figures;
  };
  visit(root);
  return { checked, wrong };
}

function figuresOf({ low, high, never, unit }: Explained): Figures {
  if (never === true) return { low: Infinity, high: Infinity };
  return { low: low ?? -Infinity, high: high ?? Infinity, ...(unit === 'choice' ? { low: 0 } : {}) };
}

function recompute(situation: Situation) {
  const { steps } = assess(situation, lawInForce, TODAY);
  const results = [steps.right, steps.opening, ...steps.ways].map((step) =>
    recomputeAll(explained(step, situation, lawInForce)),
  );
  return {
    checked: results.reduce((sum, { checked }) => sum + checked, 0),
    wrong: results.flatMap(({ wrong }) => wrong),
  };
}

test('every figure shown in every case follows from the figures beneath it', () => {
  let checked = 0;
  for (const { situation: text, name } of allCases()) {
    const { situation } = readSituation(text, TODAY);
    if (situation === undefined) throw new Error(name);
    const result = recompute(situation);
    expect(result.wrong, name).toEqual([]);
    checked += result.checked;
  }
  expect(checked).toBeGreaterThan(100_000);
});

test('the same holds for generated households, complete and with holes', () => {
  fc.assert(
    fc.property(completeHousehold, fc.array(fc.nat(), { maxLength: 8 }), (complete, draws) => {
      const places = factPlaces(complete).filter((place) => !isNeeded(place));
      const gone = draws.flatMap((draw) => places.slice(draw % places.length, (draw % places.length) + 1));
      const { situation } = readSituation(JSON.stringify(without(complete, gone)), TODAY);
      if (situation === undefined) throw new Error('not readable');
      expect(recompute(situation).wrong).toEqual([]);
    }),
    { numRuns: 200, seed: 20140115 },
  );
});

test('a figure that does not follow is found', () => {
  const { situation } = readSituation(storyText('widow-with-dwelling'), TODAY);
  if (situation === undefined) throw new Error('no story');
  const tree = explained(assess(situation, lawInForce, TODAY).steps.right, situation, lawInForce);
  const spoilt = JSON.parse(
    JSON.stringify(tree).replace('"low":2015088,"high":2015088', '"low":2015089,"high":2015089'),
  ) as Explained;
  expect(recomputeAll(tree).wrong).toEqual([]);
  expect(recomputeAll(spoilt).wrong).not.toEqual([]);
});
