import {
  currentFlowIsCompleted,
  flowNotice,
  flowYear,
  incomeHasNotRisenSinceFlow,
  requestDate,
} from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { household } from '../language/facts.ts';
import { allOf, anyOf, counted, never, no, not, when } from '../language/words.ts';

/** Art. 18, 10°: the tax administration signalled the household to the mutuality. It speaks of the household, not of a person. */
export const proactiveFlow = card(
  'proactive-flow',
  decree.art(18, 19),
  when(household.isNone('flow-notified'))
    .then(no)
    .otherwise(
      allOf(
        not(requestDate.isBefore(flowNotice)),
        flowYear.isAtLeast(2022),
        anyOf(
          flowYear.equals(requestDate.year()),
          allOf(flowYear.plus(counted(1)).equals(requestDate.year()), not(currentFlowIsCompleted)),
        ),
        incomeHasNotRisenSinceFlow,
      ),
    ),
  { interpretations: [33] },
);

export const proactiveFlowArose = card(
  'proactive-flow-arose',
  decree.art(18, 34),
  when(proactiveFlow).then(flowNotice).otherwise(never),
  { interpretations: [33] },
);
