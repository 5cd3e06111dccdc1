import { civilDate, dayOf, type Facts, type Law, type PlacedRule } from '@pleindroit/law';
import { mafLawInForce } from '@pleindroit/law/maf';
import type { Assessment } from '../answer.ts';
import { mafOf, type MafAnswer } from '../maf/maf.ts';
import type { Situation } from '../situation.ts';

/**
 * Maximum billing of one year for a household that has the right, from what a situation tells: the ceilings of those who have it and of the
 * children. Who else lives at the address and what was earned two years ago is not in a situation, and stays open.
 */
export function mafOfTheYear(
  situation: Situation,
  assessment: Assessment,
  law: Law,
  today: number,
): MafAnswer {
  const { year } = civilDate(today);
  const { household, persons } = situation;
  return mafOf(
    {
      year,
      situation: {
        ...situation,
        household: {
          ...household,
          facts: { ...household.facts, 'maf-year': dayOf(year, 1, 1) },
          persons: household.persons.map((person, place) => ({
            ...person,
            facts: { ...person.facts, ...factsOf(persons[place]?.id ?? '', assessment) },
          })),
        },
      },
    },
    withMaximumBilling(law),
  );
}

/** The law given, and beside it the rules of maximum billing, which open no right. Each rule keeps a number of its own. */
function withMaximumBilling({ rules: given, amounts }: Law): Law {
  const rules = new Map<string, PlacedRule>();
  for (const [id, rule] of [...mafLawInForce.rules, ...given]) {
    rules.set(id, { ...rule, place: rules.get(id)?.place ?? rules.size });
  }
  return { rules, amounts };
}

/** Only an integration allowance can have been reduced by the partner's income; whoever has nothing but that one is asked. */
function factsOf(id: string, { covered, automatic }: Assessment): Facts {
  const hasTheRight = covered.includes(id);
  const own = automatic.find(({ person }) => person === id)?.own ?? [];
  const onlyByTheAllowance = own.length > 0 && own.every(({ card }) => card === ALLOWANCE);
  return {
    ...(hasTheRight ? { 'right-in-the-year': true } : {}),
    ...(onlyByTheAllowance ? {} : { 'right-only-by-reduced-allowance': false }),
  };
}

const ALLOWANCE = 'disability-allowance-opens-the-right';
