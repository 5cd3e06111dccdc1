import { interpreter, lawOf, amountsInForce, type Household } from '@pleindroit/law';
import { card, decree } from '../../law/language/card.ts';
import { household, line, person, sumOfLines, sumOverPersons } from '../../law/language/facts.ts';
import { amount, not } from '../../law/language/words.ts';
import type { Prepare } from '../rule.ts';

const month = household.day('month');

const ceiling = card(
  'ceiling',
  decree.art(21, 23),
  amount('ceiling.month.first')
    .on(month)
    .plus(amount('ceiling.month.additional').on(month).times(household.count('additional'))),
);

const income = card(
  'income',
  decree.art(28),
  sumOverPersons(
    not(person.yesNo('left')),
    sumOfLines({ kind: 'month', begins: month }, line.money('amount').multipliedBy(12)),
  ),
);

const below = card('below', decree.art(3, 31), income.isBelow(ceiling));

/** The cards of the decree, in small: the answer is the tree of its steps, with every card, amount and article on it. */
export const pleindroit: Prepare = (questions) => {
  const law = lawOf([below], amountsInForce);
  const households = questions.map((question): Household => ({
    facts: { month: question.month, additional: question.additional },
    applicant: 0,
    persons: [
      {
        facts: { left: false },
        names: {},
        statuses: [],
        statusesComplete: true,
        incomes: [
          {
            kind: 'month',
            begins: question.month,
            lines: question.lines.map((cents) => ({ facts: { amount: cents } })),
            complete: true,
          },
        ],
      },
    ],
    gaps: [],
  }));
  const householdAt = (place: number) => {
    const found = households[place];
    if (found === undefined) throw new Error(`no question ${place}`);
    return found;
  };
  return {
    name: 'pleindroit, explained',
    explains: 'yes',
    ask: (place) => interpreter(law, householdAt(place))(below),
    answer: (place) => {
      const answer = interpreter(law, householdAt(place));
      return { income: answer(income).low, ceiling: answer(ceiling).low, below: answer(below).low === 1 };
    },
  };
};
