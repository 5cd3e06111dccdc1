import { asked, type Answers, type AssessWritten } from '@pleindroit/interview/asking';
import { situationFrom } from '@pleindroit/interview/asking';
import { day } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { couldBeAnybodys, remembering } from './remembered.ts';

const written = (answers: Answers) => JSON.stringify(situationFrom(answers, '2026-11-29'));

const EARLY: Answers = {
  already: 'no',
  'persons.you.situations': ['retirement-pension'],
  'persons.you.partner': 'marriage',
  dependants: '2',
  'persons.you.incomes.2026-10': [],
};

describe('what could be anybody’s', () => {
  test('is kept', () => {
    expect(couldBeAnybodys(written({}))).toBe(true);
    expect(couldBeAnybodys(written(EARLY))).toBe(true);
  });

  test.each([
    ['persons.you.born', '1980-05-05'],
    ['persons.you.situations.retirement-pension.since', '2023-03-01'],
    ['persons.you.partner.since', '2012-06-10'],
  ])('is no longer, with %s', (path, answer) => {
    expect(couldBeAnybodys(written({ ...EARLY, [path]: answer }))).toBe(false);
  });

  test('is no longer, with an amount, not even one of zero', () => {
    const wage = { 'persons.you.incomes.2026-10': ['wage'] };
    expect(couldBeAnybodys(written({ ...EARLY, ...wage }))).toBe(true);
    for (const amount of ['0.00', '1.00', 'net 1450.50']) {
      const answers = { ...EARLY, ...wage, 'persons.you.incomes.2026-10.wage.amount': amount };
      expect(couldBeAnybodys(written(answers)), amount).toBe(false);
    }
  });
});

test('the same question is thought about once, and no more than so many are kept', () => {
  const seen: string[] = [];
  const assess: AssessWritten = (text) => {
    seen.push(text);
    return { problems: [] };
  };
  const remembered = remembering(assess, 2);
  const today = day('2026-11-29');
  for (const text of ['"a"', '"a"', '"b"', '"a"', '"c"', '"a"', '"b"', '"1980-05-05"', '"1980-05-05"']) {
    remembered(text, today);
  }
  expect(seen).toEqual(['"a"', '"b"', '"c"', '"b"', '"1980-05-05"', '"1980-05-05"']);
  expect(asked({}, today, remembered)).toEqual({ problems: [] });
});
