import { assess, explained, type Explained } from '@pleindroit/assessment';
import { formulaOf } from '@pleindroit/interview';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { allCases } from './cases.ts';
import { evaluated, halfUp } from './pencil.ts';

const TODAY = day('2030-12-31');

function plain({ unit, amount, low, high, card }: Explained): string {
  if (card === 'millionths-of-a-euro') return `${low ?? 0}/1000000`;
  if (unit === 'coefficient' && amount !== undefined) return `${amount.value}/${amount.scale}`;
  return low === high ? String(low) : '?';
}

function cardsOf(root: Explained): readonly Explained[] {
  const steps = [root];
  for (const step of steps) steps.push(...step.parts);
  return steps.filter(({ op, repeated }) => op === 'card' && repeated !== true);
}

test('every formula printed in an explanation comes to the figure it stands beside', () => {
  let checked = 0;
  for (const { situation: text, name } of allCases()) {
    const { situation } = readSituation(text, TODAY);
    if (situation === undefined) throw new Error(name);
    const { right } = assess(situation, lawInForce, TODAY).steps;
    for (const card of cardsOf(explained(right, situation, lawInForce))) {
      const formula = formulaOf(card, plain);
      if (formula === undefined || formula.includes('?')) continue;
      checked += 1;
      const [left, right] = formula.split(/[<≥]/);
      if (right === undefined)
        expect(halfUp(evaluated(formula)), `${name}: ${card.card ?? ''} = ${formula}`).toBe(card.low);
      else expect(halfUp(evaluated(left ?? '')) < halfUp(evaluated(right)), formula).toBe(card.low === 1);
    }
  }
  expect(checked).toBeGreaterThan(3000);
});

test('a formula that does not come to its figure is found', () => {
  expect(halfUp(evaluated('(24000 − 9000) × 100/80'))).toBe(18_750);
  expect(halfUp(evaluated('720 × 17153/10000'))).toBe(1235);
  expect(halfUp(evaluated('100 − 166926 + 5'))).toBe(5);
  expect(halfUp(evaluated('2755086 + 510042 × 2'))).not.toBe(3_775_171);
});
