import {
  bridgingRight as bridging,
  germanSpeakingElderlyAllowance as elderlyAllowance,
} from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { decree } from '../language/card.ts';
import type { Moment } from '../language/expression.ts';
import { asOf, laterOf, no, onDay } from '../language/words.ts';
import { indicator, isReachedAtRequest } from './indicator.ts';

/** Art. 18, 9° and 11°. */

const classic = bridging.with('scheme', 'classic');
// A full civil quarter: the first one that begins on or after the first day of the right, and the day after it.
const eve = classic.beganOn(requestDate).dayBefore();
const afterFullQuarter: Moment<'person'> = laterOf(
  eve.firstOfNextQuarter().firstOfNextQuarter(),
  onDay('2022-07-01'),
);

export const bridgingRight = indicator(
  'bridging-right',
  decree.art(18),
  { holds: isReachedAtRequest(afterFullQuarter), arose: afterFullQuarter },
  { interpretations: [32, 33] },
);

export const germanSpeakingElderlyAllowance = indicator(
  'german-speaking-elderly-allowance',
  decree.art(18),
  {
    holds: asOf(requestDate).from('2014-01-01', no).from('2023-01-01', elderlyAllowance.holdsOn(requestDate)),
    arose: laterOf(elderlyAllowance.beganOn(requestDate), onDay('2023-01-01')),
  },
  { interpretations: [32] },
);
