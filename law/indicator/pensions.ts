import { retirement, survival } from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { decree } from '../language/card.ts';
import { laterOf, onDay } from '../language/words.ts';
import { indicator } from './indicator.ts';

/** Art. 18, 1°. */

export const retirementPension = indicator('retirement-pension', decree.art(18), {
  holds: retirement.holdsOn(requestDate),
  arose: retirement.beganOn(requestDate),
});

const ofTheTwoSchemes = survival.with('scheme', 'employee', 'self-employed');

export const survivalPension = indicator(
  'survival-pension',
  decree.art(18),
  {
    holds: ofTheTwoSchemes.holdsOn(requestDate),
    arose: laterOf(ofTheTwoSchemes.beganOn(requestDate), onDay('2022-01-01')),
  },
  { interpretations: [32] },
);
