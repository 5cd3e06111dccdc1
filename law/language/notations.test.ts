import { expect, test } from 'vitest';
import { lawInForce } from '../law-in-force.ts';
import type { Series } from '../amounts/amounts.ts';
import type { Expression, Level, Unit } from './expression.ts';
import { expression } from './words.ts';

/**
 * The other notation that was tried: prefix functions, the operation first. Five cards of the law are written in it here and
 * build the same trees as the cards themselves; docs/adr/0003-notation-of-cards.md shows both side by side.
 */
const fact = (name: string, unit: Unit, level: Level) =>
  expression({ op: 'fact', fact: name, args: [] }, unit, level);
const choiceOf = (name: string, level: Level, ...values: string[]) =>
  expression({ op: 'fact', fact: name, values, args: [] }, 'choice', level);
const cardNamed = (id: string, unit: Unit, level: Level) =>
  expression({ op: 'card', id, args: [] }, unit, level);
const all = (...args: Expression[]) => expression({ op: 'all-of', args }, 'yes-no');
const negation = (of: Expression) => expression({ op: 'not', args: [of] }, 'yes-no');
const sum = (...args: [Expression, Expression]) => expression({ op: 'plus', args }, args[0].unit);
const difference = (...args: [Expression, Expression]) => expression({ op: 'minus', args }, args[0].unit);
const product = (...args: [Expression, Expression]) => expression({ op: 'times', args }, 'cents');
const number = (value: number, unit: Unit) => expression({ op: 'given', value, args: [] }, unit);
const valueOn = (series: Series, day: Expression) =>
  expression({ op: 'amount', series, args: [day] }, 'cents');
const below = (...args: [Expression, Expression]) => expression({ op: 'is-below', args }, 'yes-no');
const monthBefore = (day: Expression) =>
  expression({ op: 'calendar', step: 'first-of-month-before', args: [day] }, 'day');
const branch = (...args: [Expression, Expression, Expression]) =>
  expression({ op: 'when', args }, args[1].unit);
const match = (choice: Expression, branches: Record<string, Expression>) =>
  expression(
    { op: 'choose', values: Object.keys(branches), args: [choice, ...Object.values(branches)] },
    Object.values(branches)[0]?.unit ?? 'yes-no',
  );
const oneOf = (choice: Expression, ...values: string[]) =>
  expression({ op: 'is', values, args: [choice] }, 'yes-no');
const count = (of: Expression) => expression({ op: 'count-persons', args: [of] }, 'count', 'household');
const fraction = (numerator: number, denominator: number, of: Expression) =>
  expression({ op: 'scaled', numerator, denominator, args: [of] }, 'cents');

const request = fact('request', 'day', 'household');
const inEuro = (amount: Expression) =>
  expression(
    {
      op: 'proportion',
      args: [amount, cardNamed('millionths-of-a-euro', 'count', 'line'), number(1_000_000, 'count')],
    },
    'cents',
  );
const year = (amount: Expression) => product(amount, cardNamed('times-a-year', 'count', 'line'));

const inPrefixNotation: Readonly<Record<string, Expression>> = {
  'ceiling-of-month-before': sum(
    valueOn('ceiling.month.first', monthBefore(request)),
    product(
      valueOn('ceiling.month.additional', monthBefore(request)),
      cardNamed('additional-persons', 'count', 'household'),
    ),
  ),
  'income-below-ceiling-of-month-before': below(
    cardNamed('income-in-month-before', 'cents', 'household'),
    cardNamed('ceiling-of-month-before', 'cents', 'household'),
  ),
  'additional-persons': sum(
    difference(count(cardNamed('is-member', 'yes-no', 'person')), number(1, 'count')),
    count(cardNamed('is-shared-custody-child', 'yes-no', 'person')),
  ),
  'partnership-counts': branch(
    expression({ op: 'names-nobody', fact: 'partner', args: [] }, 'yes-no', 'person'),
    number(0, 'yes-no'),
    match(choiceOf('bond', 'person', 'marriage', 'legal-cohabitation', 'cohabitation'), {
      marriage: oneOf(choiceOf('separated', 'person', 'no', 'in-fact', 'judicially'), 'no'),
      'legal-cohabitation': number(1, 'yes-no'),
      cohabitation: all(
        fact('same-address', 'yes-no', 'person'),
        negation(fact('relative', 'yes-no', 'person')),
        fact('one-household', 'yes-no', 'person'),
      ),
    }),
  ),
  'self-employed-income': branch(
    cardNamed('is-earning-of-a-child', 'yes-no', 'line'),
    number(0, 'cents'),
    fraction(
      100,
      80,
      difference(
        cardNamed('year-of-the-amount', 'cents', 'line'),
        year(inEuro(fact('charges', 'cents', 'line'))),
      ),
    ),
  ),
};

test.each(Object.entries(inPrefixNotation))('%s is the same tree in both notations', (id, written) => {
  expect(JSON.stringify(written)).toBe(JSON.stringify(lawInForce.rules.get(id)?.expression));
});
