import { insuredAs, singleParent } from '../facts/person.ts';
import { requestDate } from '../facts/request.ts';
import { decree } from '../language/card.ts';
import type { Status } from '../language/facts.ts';
import { allOf, asOf, laterOf, onDay, unread } from '../language/words.ts';
import { indicator } from './indicator.ts';

/** Art. 18, 8°: the single-parent family, in both wordings that were read; the one before 1 July 2022 is not known here. */

const registered = singleParent.with('dependent-child-registered', 'yes');
const withCustody = (family: Status) =>
  family.with('custody', 'main').or(family.with('custody', 'shared').withAtLeast('days-per-fortnight', 4));

// A holder who is not the parent: the children they live with are their own dependants.
const childrenOfAnother = singleParent
  .with('lives', 'with-other-children')
  .with('children-registered-with-this-person', 'yes');

const firstWording = withCustody(registered.with('lives', 'with-own-children')).or(childrenOfAnother);
// Since 1 October 2024 custody is asked only of the parent who lives alone.
const secondWording = registered
  .with('lives', 'with-own-children')
  .or(withCustody(registered.with('lives', 'alone')))
  .or(childrenOfAnother);

const notKnownHere = unread('18, 8°', requestDate);

export const singleParentFamily = indicator(
  'single-parent-family',
  decree.art(18),
  {
    holds: allOf(
      insuredAs.is('holder'),
      asOf(requestDate)
        .from('2014-01-01', allOf(singleParent.holdsOn(requestDate), notKnownHere.yesNo))
        .from('2022-07-01', firstWording.holdsOn(requestDate))
        .from('2024-10-01', secondWording.holdsOn(requestDate)),
    ),
    // One family that changes its form is not born again, as long as the text of each day names it.
    arose: asOf(requestDate)
      .from('2014-01-01', notKnownHere.day)
      .from(
        '2022-07-01',
        laterOf(
          firstWording.or(secondWording.notBefore('2024-10-01')).beganOn(requestDate),
          onDay('2022-07-01'),
        ),
      ),
  },
  { interpretations: [29, 32] },
);
