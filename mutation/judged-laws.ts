import { lawInForce, seriesReadBy, type Law } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { mafLawInForce } from '@pleindroit/law/maf';
import { allCases } from '../situations/cases.ts';
import { historyOf, lifeCases, lifeUnder } from '../situations/life/outcome.ts';
import { mafCases, mafUnder, questionOf } from '../situations/maf/outcome.ts';
import { outcomeUnder, situationOf } from '../situations/outcome.ts';
import { mutantsOfAmounts, mutantsOfCards, type Mutant } from './mutants.ts';
import { propertyBroken } from './properties.ts';
import { witnessOf, type Witness } from './witnesses.ts';

/** A law with its mutants, and those who judge them: its acceptance cases, then its properties. */
export interface JudgedLaw {
  readonly name: 'opening' | 'keeping' | 'maf';
  readonly law: Law;
  readonly mutants: readonly Mutant[];
  readonly witnesses: () => readonly Witness[];
  /** The property that a mutant breaks; undefined when it breaks none. */
  readonly propertyBroken: (law: Law) => string | undefined;
}

/** What opens a right is judged once; of the other two laws only what they add. */
export const judgedLaws: readonly JudgedLaw[] = [
  {
    name: 'opening',
    law: lawInForce,
    mutants: [
      ...mutantsOfCards(lawInForce),
      ...mutantsOfAmounts(lawInForce, [...seriesReadBy(lawInForce)].sort()),
    ],
    witnesses: () =>
      allCases().map((one) => {
        const situation = situationOf(one);
        return witnessOf(one, lawInForce, (law) => outcomeUnder(law, situation, one.expected));
      }),
    propertyBroken,
  },
  {
    name: 'keeping',
    law: wholeLawInForce,
    mutants: mutantsOfCards(wholeLawInForce).filter(isAdded),
    witnesses: () =>
      lifeCases().map((one) => {
        const history = historyOf(one);
        return witnessOf(one, wholeLawInForce, (law) => lifeUnder(law, history, one.expected));
      }),
    propertyBroken: () => undefined,
  },
  {
    name: 'maf',
    law: mafLawInForce,
    mutants: [
      ...mutantsOfCards(mafLawInForce).filter(isAdded),
      ...mutantsOfAmounts(
        mafLawInForce,
        [...seriesReadBy(mafLawInForce)].filter((series) => series.startsWith('maf.')).sort(),
      ),
    ],
    witnesses: () =>
      mafCases().map((one) => {
        const question = questionOf(one);
        return witnessOf(one, mafLawInForce, (law) => mafUnder(law, question, one.expected));
      }),
    propertyBroken: () => undefined,
  },
];

function isAdded({ about }: Mutant): boolean {
  return 'card' in about && !lawInForce.rules.has(about.card);
}
