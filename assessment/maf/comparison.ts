import {
  OF_THE_HOUSEHOLD,
  isMember,
  verdictOf,
  type Expression,
  type Interpreter,
  type Verdict,
} from '@pleindroit/law';
import {
  hadTheRight,
  isInTheMafHousehold,
  isSetApart,
  isUnderTheSocialMaf,
  joinsDuringTheYear,
  livesAtTheAddress,
} from '@pleindroit/law/maf';
import type { Situation } from '../situation.ts';

/** The three circles around a person who asks, side by side: desks take one for the other. */
export interface CirclesOfAPerson {
  readonly person: string;
  /** On 1 January, or a child who came later. */
  readonly atTheAddress: Verdict;
  readonly inTheMafHousehold: Verdict;
  readonly inTheHouseholdOfTheRight: Verdict;
  /** Of the latter, whoever had the right: they share the ceiling of the social maximum billing. */
  readonly underTheSocialMaf: Verdict;
  /** Why one of them is not like the others. */
  readonly because: readonly Difference[];
}

export type Difference =
  /** Lives there, and is a household alone for reasons of health. */
  | 'set-apart'
  /** Lives there, but the person who asks is set apart, lives in an institution or has a reference address. */
  | 'the-household-is-another'
  /** Depends on the same holder; the address does not matter. */
  | 'depends-on-the-holder'
  /** Came during the year, below 16. */
  | 'joined-during-the-year'
  /** Lives there, and is neither partner nor dependant: only the maximum billing looks at the address. */
  | 'neither-partner-nor-dependant'
  /** Partner or dependant, and does not live there on 1 January. */
  | 'lives-elsewhere'
  /** In the household of the right, without the right in that year. */
  | 'without-the-right'
  /** The right rested on an integration allowance only, reduced by the income of the partner. */
  | 'only-a-reduced-allowance';

export function circlesOf({ persons }: Situation, answer: Interpreter): readonly CirclesOfAPerson[] {
  return persons.map(({ id }, person) => {
    const about = (card: Expression) => verdictOf(answer(card, { ...OF_THE_HOUSEHOLD, person }));
    const circles = {
      atTheAddress: about(livesAtTheAddress),
      inTheMafHousehold: about(isInTheMafHousehold),
      inTheHouseholdOfTheRight: about(isMember),
      underTheSocialMaf: about(isUnderTheSocialMaf),
    };
    return { person: id, ...circles, because: differences(circles, about) };
  });
}

function differences(
  circles: Omit<CirclesOfAPerson, 'person' | 'because'>,
  about: (card: Expression) => Verdict,
): readonly Difference[] {
  const { atTheAddress, inTheMafHousehold, inTheHouseholdOfTheRight, underTheSocialMaf } = circles;
  const found: Difference[] = [];
  const says = (first: Verdict, second: Verdict, difference: Difference) => {
    if (first === 'met' && second === 'not met') found.push(difference);
  };
  says(
    atTheAddress,
    inTheMafHousehold,
    about(isSetApart) === 'met' ? 'set-apart' : 'the-household-is-another',
  );
  says(inTheMafHousehold, atTheAddress, 'depends-on-the-holder');
  if (inTheMafHousehold === 'met' && about(joinsDuringTheYear) === 'met')
    found.push('joined-during-the-year');
  says(atTheAddress, inTheHouseholdOfTheRight, 'neither-partner-nor-dependant');
  says(inTheHouseholdOfTheRight, atTheAddress, 'lives-elsewhere');
  if (inTheHouseholdOfTheRight === 'met' && underTheSocialMaf === 'not met') {
    found.push(about(hadTheRight) === 'met' ? 'only-a-reduced-allowance' : 'without-the-right');
  }
  return found;
}
