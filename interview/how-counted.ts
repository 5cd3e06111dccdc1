import { explained, type Explained, type LineAnswer, type Situation } from '@pleindroit/assessment';
import { lawInForce } from '@pleindroit/law';
import { formulaOf } from './formula.ts';
import type { Words } from './words.ts';

/**
 * How the amount of a line became the amount of a year, in the order in which it was computed: `2 000,00 € × 12 = 24 000,00 €`,
 * `(24 000,00 € − 9 000,00 €) × 100/80`. The last result stands beside the line itself, unless it is asked for as `isWhole`.
 */
export function howCounted(
  words: Words,
  line: Pick<LineAnswer, 'step' | 'leftOut'>,
  situation: Situation,
  { isWhole }: { readonly isWhole: boolean },
): readonly string[] {
  if (line.leftOut !== undefined) return [];
  const found: { readonly formula: string; readonly value: string }[] = [];
  const visit = (step: Explained): void => {
    for (const part of step.parts) visit(part);
    if (step.op !== 'card' || step.unit !== 'cents' || step.repeated === true) return;
    const formula = formulaOf(step, (one) => words.stepValue(one, situation));
    if (formula !== undefined) found.push({ formula, value: words.stepValue(step, situation) });
  };
  visit(explained(line.step, situation, lawInForce));
  return found.map(({ formula, value }, place) => {
    // Of all multipliers only the days of a year are not known by heart.
    const told = formula.replace(/× 312(?![\d,.])/g, `× 312 ${words.say('heading.days-counted')}`);
    const hasNext = isWhole || place < found.length - 1;
    return hasNext && !told.endsWith(`→ ${value}`) ? `${told} = ${value}` : told;
  });
}
