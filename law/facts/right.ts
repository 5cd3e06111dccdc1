import { household, person } from '../language/facts.ts';

/** What is known of a right that was opened, when one asks how long it lasts. The request then stands for the day looked at. */

export const rightOpened = household.day('right-opened');
/** On what the mutuality granted it. A situation of article 18 that escapes the interim control is named by itself. */
export const rightRestsOn = household.choice(
  'right-rests-on',
  'reference-year',
  'situation',
  'single-parent-family',
  'proactive-flow',
  'german-speaking-elderly-allowance',
  'initiative',
  'declaration',
);
/** The last day of a right that a new declaration may carry on. */
export const rightEnds = household.day('right-ends');
/** A member filled in the declaration wrongly or incompletely, knowingly and on purpose (art. 41). */
export const isDeliberatelyFalse = household.yesNo('deliberately-false');

/** The first day on which the household was another one (art. 35). */
export const householdChanged = household.day('household-changed');
/** How somebody came into the household. */
export const joinedBy = person.choice('joined-by', 'first-registration', 'adoption', 'otherwise');
/** An adult arrived: the mutuality asked who this is, and the household answered. */
export const householdAsked = household.day('household-asked');
export const householdAnswered = household.day('household-answered');
export const arrivalIs = household.choice('arrival-is', 'cohabitant', 'not-a-cohabitant', 'not-answered');

/** The day on which a spouse, a cohabitant or a dependant was no longer one (art. 14 § 2). */
export const linkEnded = household.day('link-ended');

/** The tax administration has nothing on this person for the controlled year (art. 38 § 3). */
export const taxDataAreMissing = person.yesNo('tax-data-missing');
