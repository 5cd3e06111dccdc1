import {
  OF_THE_HOUSEHOLD,
  advantages,
  automaticOpeningOfAPerson,
  endOfFirstPeriod,
  hasAutomaticRight,
  openingAsDependant,
  openingThroughPartner,
  ownOpening,
  verdictOf,
  type Interpreter,
  type Step,
} from '@pleindroit/law';
import type { AutomaticAnswer } from './answer.ts';
import { dayBounds, isoDayOrNothing } from './persons.ts';
import type { Situation } from './situation.ts';

/** Who has the right without asking for it, since when, and by what. */
export function automaticOfPersons({ persons }: Situation, answer: Interpreter): readonly AutomaticAnswer[] {
  return persons.map(({ id }, person): AutomaticAnswer => {
    const who = { ...OF_THE_HOUSEHOLD, person };
    const verdict = verdictOf(answer(hasAutomaticRight, who));
    const own = advantages.flatMap((advantage) => {
      const opens = answer(advantage, who);
      return mayCome(opens) ? [{ card: advantage.id, opens: dayBounds(opens) }] : [];
    });
    const firstEnd = mayCome(answer(ownOpening, who)) ? isoDayOrNothing(answer(endOfFirstPeriod, who)) : '';
    return {
      person: id,
      verdict,
      ...(verdict === 'not met' ? {} : { opens: dayBounds(answer(automaticOpeningOfAPerson, who)) }),
      own: verdict === 'not met' ? [] : own,
      ...throughWhom(who, answer),
      ...(firstEnd === '' ? {} : { firstEnd }),
    };
  });
}

function throughWhom(who: Step['subject'], answer: Interpreter): Pick<AutomaticAnswer, 'through'> {
  if (Number.isFinite(answer(ownOpening, who).high)) return {};
  if (mayCome(answer(openingThroughPartner, who))) return { through: 'partner' };
  return mayCome(answer(openingAsDependant, who)) ? { through: 'holder' } : {};
}

function mayCome({ low }: Step): boolean {
  return low !== Infinity;
}
