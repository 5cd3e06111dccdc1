import jsonLogic from 'json-logic-js';
import { additional, first, type DatedAmount, type Prepare } from '../rule.ts';

/** `if` takes condition, value, condition, value, …: the first amount that had begun. */
const inForce = (amounts: readonly DatedAmount[]) => ({
  if: amounts.flatMap(({ from, cents }) => [{ '>=': [{ var: 'month' }, from] }, cents]),
});

const ceiling = { '+': [inForce(first), { '*': [inForce(additional), { var: 'additional' }] }] };
const income = {
  '*': [{ reduce: [{ var: 'lines' }, { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0] }, 12],
};
/** One rule, one call: it says yes or no and nothing else, which is the least it can do. */
const below = { '<': [income, ceiling] };

export const jsonLogicEngine: Prepare = (questions) => ({
  name: 'json-logic-js',
  explains: 'no',
  ask: (place) => jsonLogic.apply(below, questions[place]),
  answer: (place) => ({
    income: Number(jsonLogic.apply(income, questions[place])),
    ceiling: Number(jsonLogic.apply(ceiling, questions[place])),
    below: jsonLogic.apply(below, questions[place]) === true,
  }),
});
