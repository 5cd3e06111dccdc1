import { birthDate, dependantAs, insuredAs } from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import {
  arrivalIs,
  householdAnswered,
  householdAsked,
  householdChanged,
  joinedBy,
  linkEnded,
} from '../facts/right.ts';
import { card, decree } from '../language/card.ts';
import { allOf, asOf, choose, yes } from '../language/words.ts';
import { lastDayKeptAfter } from './last-day.ts';

/** What a change around a person or in a household does to a right (arts 14 § 2 and 35). */

export const lastDayAfterLink = card(
  'last-day-after-the-link',
  decree.art(14),
  lastDayKeptAfter(linkEnded, '14'),
  { interpretations: [36] },
);

export const lastDayAfterChange = card(
  'last-day-after-a-change',
  decree.art(35),
  lastDayKeptAfter(householdChanged, '35'),
  { interpretations: [9] },
);

const isBelow16 = requestDate.isBefore(birthDate.afterFullMonths(16 * 12));

/** On the day of the arrival: a young child who is new in the National Register, or adopted, ends nothing and gets the right. */
export const arrivalKeepsTheRight = card(
  'arrival-keeps-the-right',
  decree.art(35),
  allOf(
    insuredAs.is('dependant'),
    dependantAs.is('child'),
    isBelow16,
    asOf(requestDate, '35')
      .from('2014-01-01', joinedBy.is('first-registration'))
      .from('2024-10-01', joinedBy.is('first-registration', 'adoption')),
  ),
  { interpretations: [9] },
);

const lastDayToAnswer = householdAsked.monthsOn(3);

/** On the day looked at: an adult who arrived is a cohabitant, or nobody answered within three months. */
export const arrivalIsAChange = card(
  'arrival-is-a-change',
  decree.art(35),
  choose(arrivalIs, {
    cohabitant: yes,
    'not-a-cohabitant': lastDayToAnswer.isBefore(householdAnswered),
    'not-answered': lastDayToAnswer.isBefore(requestDate),
  }),
  { interpretations: [3, 9] },
);
