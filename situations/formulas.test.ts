import { assess, explained, type Explained } from '@pleindroit/assessment';
import { formulaOf } from '@pleindroit/interview';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { allCases } from './cases.ts';

const TODAY = day('2030-12-31');

/** A whole number of cents or persons over a denominator: a coefficient of 2.2446 is 22446 over 10000. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** What a printed formula comes to, read like a person with a pencil: nothing below nothing, half a cent goes up. */
function evaluated(formula: string): Fraction {
  const tokens = formula.match(/\d+\/\d+|\d+|[+−×()]/g) ?? [];
  let at = 0;
  const peek = () => tokens[at];

  function sum(): Fraction {
    let left = product();
    for (let sign = peek(); sign === '+' || sign === '−'; sign = peek()) {
      at += 1;
      const right = product();
      const over = left.over * right.under + (sign === '+' ? 1n : -1n) * right.over * left.under;
      left = { over: over < 0n ? 0n : over, under: left.under * right.under };
    }
    return left;
  }

  function product(): Fraction {
    let left = single();
    while (peek() === '×') {
      at += 1;
      const right = single();
      left = { over: left.over * right.over, under: left.under * right.under };
    }
    return left;
  }

  function single(): Fraction {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inside = sum();
      at += 1;
      return inside;
    }
    const [over, under] = token.split('/');
    return { over: BigInt(over ?? ''), under: BigInt(under ?? 1) };
  }

  return sum();
}

function halfUp({ over, under }: Fraction): number {
  return Number((2n * over + under) / (2n * under));
}

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
