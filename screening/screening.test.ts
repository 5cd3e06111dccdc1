import { describe, expect, test } from 'vitest';
import { lawInForce, type Expression, type Law } from '@pleindroit/law';
import { agreementOn, answered } from './agreement.ts';
import { cellsOf, drawing, randomRows, type Row } from './random-rows.ts';
import { run } from './run.ts';
import { screeningOf, type Statement } from './screening.ts';

const ROWS = 10_000;

const HOUSEHOLD = ['income-in-month-before', 'income-in-month-of-signature', 'additional-persons'];

describe.each([
  { card: 'counted-income', level: 'a line', supplied: [] },
  { card: 'partnership-counts', level: 'a person', supplied: [] },
  {
    card: 'test-of-month-before',
    level: 'a household, its income and its persons as columns',
    supplied: HOUSEHOLD,
  },
])('$card, of $level', ({ card, supplied }) => {
  const statement = screeningOf(lawInForce, card, supplied);

  test('is the SQL that was read and committed', async () => {
    await expect(statement.sql).toMatchFileSnapshot(`golden/${card}.sql`);
  });

  test(`agrees with the interpreter on ${ROWS} random rows`, { timeout: 60_000 }, async () => {
    const rows = randomRows(statement.inputs, ROWS, drawing(20_140_115)).map((row, place) =>
      place % 3 === 0 ? atTheCeiling(statement, row, (place % 9) / 3 - 1) : row,
    );
    const { answers, apart } = await agreementOn(lawInForce, statement, card, rows);
    expect(answers).toHaveLength(ROWS);
    expect(apart.slice(0, 3)).toEqual([]);
    // Rows that are all open, or all settled, would prove nothing.
    const settled = answers.filter(({ low, high }) => low === high).length;
    expect(settled).toBeGreaterThan(ROWS / 20);
    expect(ROWS - settled).toBeGreaterThan(ROWS / 20);
    expect(new Set(answers.map(({ low, high }) => `${low} ${high}`)).size).toBeGreaterThanOrEqual(3);
  });
});

/** An income at the very ceiling of its row, one cent below or one above it: where a wrong comparison shows. */
function atTheCeiling(statement: Statement, row: Row, cents: number): Row {
  if (!('income_in_month_before' in row)) return row;
  const ceiling = (name: string) =>
    Math.max(0, answered(lawInForce, statement, `ceiling-of-${name}`, row).low + cents);
  const before = ceiling('month-before');
  const signed = ceiling('month-of-signature');
  return {
    ...row,
    income_in_month_before: { low: before, high: before },
    income_in_month_of_signature: { low: signed, high: signed },
  };
}

describe('what the generator does not write', () => {
  const withRule = (expression: Expression): Law => ({
    ...lawInForce,
    rules: new Map([['tried', { id: 'tried', articles: [], interpretations: [], expression, place: 0 }]]),
  });
  const born: Expression = { op: 'fact', fact: 'born', args: [], unit: 'day', level: 'person' };

  test.each(['way-month-before', 'is-member', 'income-in-month-before', 'right-after-income-enquiry'])(
    '%s needs more than one row can state',
    (card) => {
      expect(() => screeningOf(lawInForce, card)).toThrow(
        /(any-person|is-applicant|sum-persons|as-of) cannot be written as SQL/,
      );
    },
  );

  test('a card that is not in the law', () => {
    expect(() => screeningOf(lawInForce, 'no-such-card')).toThrow('no rule called no-such-card');
  });

  test('what follows from a day that is itself computed', () => {
    const earlier: Expression = { op: 'earlier-of', args: [born, born], unit: 'day', level: 'person' };
    const month: Expression = {
      op: 'calendar',
      step: 'first-of-month',
      args: [earlier],
      unit: 'day',
      level: 'person',
    };
    expect(() => screeningOf(withRule(month), 'tried')).toThrow(
      'calendar of earlier-of cannot be written as SQL',
    );
  });

  test('a name that is no identifier, a figure that is no whole number, a text that is no value of a choice', () => {
    const given = (value: number): Expression => ({
      op: 'given',
      value,
      args: [],
      unit: 'cents',
      level: 'household',
    });
    const choice: Expression = { op: 'fact', fact: 'bond', args: [], unit: 'choice', level: 'person' };
    const is = (value: string): Expression => ({
      op: 'is',
      values: [value],
      args: [choice],
      unit: 'yes-no',
      level: 'person',
    });
    expect(() => screeningOf(withRule({ ...born, fact: 'born; DROP TABLE x' }), 'tried')).toThrow(
      'not an identifier',
    );
    expect(() => screeningOf(withRule(given(0.5)), 'tried')).toThrow('not a whole number');
    expect(() => screeningOf(withRule(given(2 ** 60)), 'tried')).toThrow('not a whole number');
    expect(() => screeningOf(withRule(is("' OR TRUE")), 'tried')).toThrow('not a value of a choice');
  });
});

describe('a row whose day has no row in its table of days', () => {
  test('is refused, not taken for a day that nobody stated', async () => {
    const statement = screeningOf(lawInForce, 'under-25-at-request');
    const empty = statement.dayTables.map((table) => ({ ...table, day: 'row_id' }));
    const rows = [cellsOf(statement.inputs, { person_born: 0, household_request: 20_000 })];
    await expect(run(lawInForce, { ...statement, dayTables: empty }, rows)).rejects.toThrow(
      'is missing from days_of_person_born',
    );
  });
});
