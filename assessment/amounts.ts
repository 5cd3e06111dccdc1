import { placeOfAmount, type Law, type Step } from '@pleindroit/law';
import type { AmountRead } from './answer.ts';
import { amountRead } from './explanation.ts';
import type { Situation } from './situation.ts';

/** Every dated amount that was read on the way, each once, in the order in which amounts are read. */
export function amountsRead(steps: readonly Step[], law: Law, situation: Situation): readonly AmountRead[] {
  const found = new Map<string, Step>();
  for (const step of steps) {
    if (step.amount !== undefined) found.set(`${step.amount.series} ${step.parts[0]?.low ?? ''}`, step);
  }
  return [...found.values()]
    .map((step) => amountRead(step, law))
    .filter(({ series }) => isAbout(series, situation))
    .sort((a, b) => placeOfAmount(a.series) - placeOfAmount(b.series) || (a.day < b.day ? -1 : 1));
}

/** The exemption of a dwelling nobody has is no part of the answer, although an income that is missing might hold one. */
function isAbout(series: string, { household }: Situation): boolean {
  if (!series.startsWith('income.dwelling-exemption')) return true;
  return household.persons.some(({ incomes }) =>
    incomes.some(({ lines }) => lines.some(({ facts }) => facts['kind'] === 'own-dwelling')),
  );
}
