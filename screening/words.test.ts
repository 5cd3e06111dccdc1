import { describe, expect, test } from 'vitest';
import { lawInForce, type Expression, type Law, type Unit } from '@pleindroit/law';
import { agreementOn } from './agreement.ts';
import { drawing, randomRows } from './random-rows.ts';
import { screeningOf } from './screening.ts';

/** The words that the three real cards do not use, each in a rule of its own. */

const of = { level: 'person' } as const;
const fact = (name: string, unit: Unit): Expression => ({ op: 'fact', fact: name, args: [], unit, ...of });
const given = (value: number, unit: Unit): Expression => ({ op: 'given', value, args: [], unit, ...of });
const [amount, other] = [fact('amount', 'cents'), fact('other', 'cents')];
const [days, children] = [fact('days', 'count'), fact('children', 'count')];
const [began, ended] = [fact('began', 'day'), fact('ended', 'day')];
const [first, second] = [fact('first', 'yes-no'), fact('second', 'yes-no')];
const never: Expression = { op: 'never', args: [], unit: 'day', ...of };

const RULES: Readonly<Record<string, Expression>> = {
  'times a count that may have no limit': { op: 'times', args: [amount, days], unit: 'cents', ...of },
  'times nothing': { op: 'times', args: [amount, given(0, 'count')], unit: 'cents', ...of },
  'one count less another': { op: 'minus', args: [days, children], unit: 'count', ...of },
  'a count plus another': { op: 'plus', args: [days, children], unit: 'count', ...of },
  'is at least so many': { op: 'is-at-least', args: [days, given(4, 'count')], unit: 'yes-no', ...of },
  'is at least that amount': { op: 'is-at-least', args: [amount, other], unit: 'yes-no', ...of },
  'is on or after': { op: 'is-at-least', args: [began, ended], unit: 'yes-no', ...of },
  'is that count': { op: 'is-equal', args: [days, children], unit: 'yes-no', ...of },
  'is that amount': { op: 'is-equal', args: [amount, other], unit: 'yes-no', ...of },
  'the earlier of': { op: 'earlier-of', args: [began, ended], unit: 'day', ...of },
  'the later of': { op: 'later-of', args: [began, ended], unit: 'day', ...of },
  'any of': {
    op: 'any-of',
    args: [first, { op: 'not', args: [second], unit: 'yes-no', ...of }],
    unit: 'yes-no',
    ...of,
  },
  'never, or a term of three months': {
    op: 'when',
    args: [first, never, { op: 'months-on', months: 3, args: [began], unit: 'day', ...of }],
    unit: 'day',
    ...of,
  },
  'a day that the article itself writes': {
    op: 'is-below',
    args: [{ op: 'calendar', step: 'day-before', args: [began], unit: 'day', ...of }, given(20_089, 'day')],
    unit: 'yes-no',
    ...of,
  },
};

describe.each(Object.entries(RULES))('%s', (_, expression) => {
  test('agrees with the interpreter', async () => {
    const law: Law = {
      ...lawInForce,
      rules: new Map([['tried', { id: 'tried', articles: [], interpretations: [], expression, place: 0 }]]),
    };
    const statement = screeningOf(law, 'tried');
    const rows = randomRows(statement.inputs, 1000, drawing(7));
    const { answers, apart } = await agreementOn(law, statement, 'tried', rows);
    expect(answers).toHaveLength(1000);
    expect(apart.slice(0, 3)).toEqual([]);
  });
});
