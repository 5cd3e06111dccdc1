import { day, lawInForce } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { asked, assessedBy, netAmount, type Answers, type Asked } from './asking.ts';

/** Somebody alone, on 10 February 2026: the income of 2025 is compared with 28 054,93 euro, and 5 193,74 more for each other person. */

const TODAY = day('2026-02-10');
const assess = assessedBy(lawInForce);

function after(answers: Answers): Asked {
  const step = asked(answers, TODAY, assess);
  if ('problems' in step) throw new Error(JSON.stringify(step.problems));
  return step;
}

const alone: Answers = {
  already: 'no',
  'persons.you.situations': [],
  'persons.you.partner': 'none',
  'persons.you.insured-as': 'holder',
  dependants: '0',
  'proactive-flow': 'no',
  'persons.you.incomes.2025': ['wage'],
  'persons.you.born': '1980-05-05',
  'declaration.income-risen': 'no',
};
const earning = (amount: string): Answers => ({ ...alone, 'persons.you.incomes.2025.wage.amount': amount });

describe('whoever has the right already', () => {
  test('is asked that first, and since when', () => {
    expect(after({}).question?.path).toBe('already');
    expect(after({ already: 'yes' }).question?.path).toBe('already.since');
  });

  test('is asked nothing more, unless they want to know all the same', () => {
    const has: Answers = { already: 'yes', 'already.since': '2024-01-01' };
    expect(after(has).question).toBeUndefined();
    expect(after({ ...has, 'already.check': 'yes' }).question?.path).toBe('persons.you.situations');
  });

  test('is asked no day when they do not know', () => {
    expect(after({ already: 'unknown' }).question?.path).toBe('persons.you.situations');
  });
});

describe('an amount after tax', () => {
  test.each([
    // x 1,6 = 16 000; 28 054,912; 28 054,928, and a part of a cent goes up
    ['10000.00', 'met', false],
    ['17534.32', 'met', false],
    ['17534.33', 'met', true],
    ['28054.92', 'met', true],
    ['28054.93', 'not met', false],
  ])('%s in the year', (net, verdict, isClose) => {
    const step = after(earning(netAmount(net)));
    expect(step.assessment.verdict).toBe(verdict);
    expect(step.isClose).toBe(isClose);
  });

  test('is not close when something else is missing', () => {
    const { 'declaration.income-risen': _, ...unfinished } = earning(netAmount('20000.00'));
    const step = after(unfinished);
    expect(step.assessment.verdict).toBe('open');
    expect(step.atMost?.verdict).toBe('not met');
    expect(step.isClose).toBe(false);
  });

  test('of somebody who is no longer there counts for nothing', () => {
    const gone: Answers = {
      ...earning('10000.00'),
      'persons.partner.incomes.2025': ['wage'],
      'persons.partner.incomes.2025.wage.amount': netAmount('30000.00'),
    };
    expect(after(gone).atMost).toBeUndefined();
  });

  // x 2,2 = 28 054,906 and 28 054,928
  test.each([
    ['12752.23', false],
    ['12752.24', true],
  ])('%s of holiday pay, which may have lost more than half', (net, isClose) => {
    const kinds: Answers = { ...alone, 'persons.you.incomes.2025': ['holiday-pay'] };
    const step = after({ ...kinds, 'persons.you.incomes.2025.holiday-pay.amount': netAmount(net) });
    expect(step.isClose).toBe(isClose);
  });
});

describe('children in shared custody', () => {
  test('are asked about when the income is above the ceiling, but not above any', () => {
    expect(after(earning('28054.92')).question).toBeUndefined();
    expect(after(earning('30000.00')).question?.path).toBe('shared-children');
    // 28 054,93 + 10 x 5 193,74 = 79 992,33
    expect(after(earning('79992.32')).question?.path).toBe('shared-children');
    expect(after(earning('79992.33')).question).toBeUndefined();
  });

  test('are asked about when an amount after tax may be above the ceiling', () => {
    expect(after(earning(netAmount('20000.00'))).question?.path).toBe('shared-children');
  });

  test('one of them, four days of fourteen, declared, raises the ceiling to 33 248,67', () => {
    const child = 'persons.shared-child-1';
    const withChild: Answers = {
      ...earning('30000.00'),
      'shared-children': '1',
      [`${child}.born`]: '2015-05-05',
      [`${child}.shared-custody.days-per-fortnight`]: '4',
      [`${child}.shared-custody.declared`]: 'yes',
      [`${child}.incomes.2025`]: [],
    };
    expect(after(withChild)).toMatchObject({ assessment: { verdict: 'met' }, isClose: false });
    expect(after({ ...withChild, [`${child}.shared-custody.days-per-fortnight`]: '3' })).toMatchObject({
      assessment: { verdict: 'not met' },
    });
  });
});

describe('somebody else of the household', () => {
  const child = 'persons.dependant-1.situations';
  const rich: Answers = {
    ...earning('90000.00'),
    dependants: '1',
    'dependants.situations': 'yes',
    'dependants.incomes': 'no',
    [child]: ['child-disability'],
    'persons.dependant-1.born': '2015-06-01',
    [`${child}.child-disability.since`]: '2023-03-01',
    'persons.you.incomes.2026-01': ['wage'],
    'persons.you.incomes.2026-01.wage.amount': '7500.00',
    'shared-children': '0',
  };

  test('is asked about when they may have a right of their own', () => {
    const { assessment, question } = after(rich);
    expect(assessment.verdict).toBe('not met');
    expect(question?.path).toBe(`${child}.child-disability.percent`);
  });

  test('and has it', () => {
    const found: Answers = {
      ...rich,
      [`${child}.child-disability.found-by`]: 'federal-doctor',
      [`${child}.child-disability.percent`]: '66',
    };
    expect(after(found).question).toBeUndefined();
    expect(after(found).assessment.covered).toEqual(['dependant-1']);
    expect(after({ ...found, [`${child}.child-disability.percent`]: '65' }).assessment.covered).toEqual([]);
  });

  test('and how old they are: from 15 years it is a situation of the whole household (art. 18, 6°)', () => {
    const { 'persons.dependant-1.born': _, ...unborn } = rich;
    const found: Answers = {
      ...unborn,
      [`${child}.child-disability.found-by`]: 'federal-doctor',
      [`${child}.child-disability.percent`]: '66',
    };
    expect(after(found).question?.path).toBe('persons.dependant-1.born');
    const of15 = after({ ...found, 'persons.dependant-1.born': '2010-06-01' });
    expect(of15.assessment.income.way).toBe('month-before');
  });
});
