import { isInASituationOfTheMutuality } from '../ex-officio/situations.ts';
import { requestDate } from '../facts/request.ts';
import { rightOpened, rightRestsOn } from '../facts/right.ts';
import { isMember } from '../household/composition.ts';
import { monthOfRequest } from '../income-road/ways.ts';
import { indicatorOfTheHousehold } from '../indicator/situations.ts';
import { card, decree } from '../language/card.ts';
import { anyPerson } from '../language/facts.ts';
import { allOf, anyOf, asOf, not } from '../language/words.ts';

/** Art. 36: whoever got the right by a situation must be in one on 30 June of the next year. */

/** 30 June of the year after the opening: half a year before the end of that year. */
export const interimControlDay = card(
  'interim-control-day',
  decree.art(36),
  rightOpened.lastOfNextYear().monthsOn(-6),
);

/** The wording of the day of the control counts; what it said before 2019 was not read. */
export const isUnderInterimControl = card(
  'is-under-interim-control',
  decree.art(36),
  asOf(interimControlDay, '36')
    .from(
      '2019-01-01',
      rightRestsOn.is(
        'situation',
        'single-parent-family',
        'proactive-flow',
        'german-speaking-elderly-allowance',
      ),
    )
    .from('2022-07-01', rightRestsOn.is('situation', 'german-speaking-elderly-allowance'))
    .from('2024-10-01', rightRestsOn.is('situation', 'initiative')),
  { interpretations: [39] },
);

/** On the day of the control: any situation, of any member, not necessarily the one that opened the right. */
export const isStillInASituation = card(
  'is-still-in-a-situation',
  decree.art(36),
  asOf(requestDate, '36')
    .from('2019-01-01', indicatorOfTheHousehold)
    .from(
      '2024-10-01',
      anyOf(indicatorOfTheHousehold, anyPerson(allOf(isMember, isInASituationOfTheMutuality))),
    ),
);

export const lastDayByInterimControl = card(
  'last-day-by-interim-control',
  decree.art(36),
  rightOpened.lastOfNextYear(),
);

/** On the day of a new declaration: signed in the year of the control, with an income below the ceiling of that moment. */
export const keptByADeclaration = card(
  'kept-by-a-declaration',
  decree.art(36),
  allOf(
    not(requestDate.isBefore(lastDayByInterimControl.firstOfYear())),
    not(lastDayByInterimControl.isBefore(requestDate)),
    monthOfRequest.below,
  ),
  { interpretations: [11, 39] },
);
