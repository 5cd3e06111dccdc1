import { explained } from '@pleindroit/assessment';
import {
  OF_THE_HOUSEHOLD,
  day,
  interpreter,
  lawInForce,
  right,
  ruleOf,
  cardsUnder,
  type Card,
  type Interpreter,
  type Subject,
} from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeHousehold } from './generated-households.ts';
import { factPlaces, isNeeded, without } from './written-facts.ts';

/** Answers are kept while a household is asked about: whoever asked what before must not show in them. */

const TODAY = day('2026-11-27');
const cards = cardsUnder([right]);

test('the answer is the same in whatever order the cards were asked', () => {
  fc.assert(
    fc.property(
      completeHousehold,
      fc.array(fc.nat(), { maxLength: 6 }),
      fc.shuffledSubarray([...cards], { minLength: cards.length }),
      (complete, draws, shuffled) => {
        const places = factPlaces(complete).filter((place) => !isNeeded(place));
        const gone = places.filter((_, at) => draws.some((draw) => draw % places.length === at));
        const { situation } = readSituation(JSON.stringify(without(complete, gone)), TODAY);
        if (situation === undefined) throw new Error('a generated household is not readable');
        const { household } = situation;
        const straight = interpreter(lawInForce, household);
        const inDisorder = interpreter(lawInForce, household);
        for (const card of shuffled) askOfAll(inDisorder, card, subjectsOf(card, household));
        const told = (answer: Interpreter) => explained(answer(right), situation, lawInForce);
        expect(told(inDisorder)).toEqual(told(straight));
      },
    ),
    { numRuns: 60, seed: 20140115 },
  );
});

type Household = Parameters<typeof interpreter>[1];

function askOfAll(answer: Interpreter, card: Card, subjects: readonly Subject[]): void {
  for (const subject of subjects) answer(card, subject);
}

function subjectsOf(card: Card, { persons }: Household): readonly Subject[] {
  const { level } = ruleOf(card).expression;
  if (level === 'household') return [OF_THE_HOUSEHOLD];
  const ofPersons = persons.map((_, person) => ({ person, income: -1, line: -1 }));
  if (level === 'person') return ofPersons;
  return persons.flatMap(({ incomes }, person) =>
    incomes.flatMap(({ lines }, income) => lines.map((_, line) => ({ person, income, line }))),
  );
}
