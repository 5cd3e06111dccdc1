import { retirement, survival, widowhood as widowed } from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { decree } from '../language/card.ts';
import { allOf, asOf, laterOf, no, onDay, unread } from '../language/words.ts';
import { indicator } from './indicator.ts';

/** Art. 18, 1°. */

export const retirementPension = indicator('retirement-pension', decree.art(18), {
  holds: retirement.holdsOn(requestDate),
  arose: retirement.beganOn(requestDate),
});

const ofTheTwoSchemes = survival.with('scheme', 'employee', 'self-employed');

/** Named since 1 January 2022. */
export const survivalPension = indicator(
  'survival-pension',
  decree.art(18),
  {
    holds: asOf(requestDate).from('2014-01-01', no).from('2022-01-01', ofTheTwoSchemes.holdsOn(requestDate)),
    arose: laterOf(ofTheTwoSchemes.beganOn(requestDate), onDay('2022-01-01')),
  },
  { interpretations: [32] },
);

const widowedOne = widowed.or(survival);
const notKnownHere = unread('18, 7°', requestDate);

/** Art. 18, 7°, repealed on 1 January 2022: what it asked of a widow or a widower is not known here (interpretation 29). */
export const widowhood = indicator(
  'widowhood',
  decree.art(18),
  {
    holds: asOf(requestDate)
      .from('2014-01-01', allOf(widowedOne.holdsOn(requestDate), notKnownHere.yesNo))
      .from('2022-01-01', no),
    arose: laterOf(widowedOne.beganOn(requestDate), notKnownHere.day),
  },
  { interpretations: [29] },
);
