import { describe, expect, test } from 'vitest';
import {
  notKnown,
  questionAt,
  readAnswer,
  readAnswers,
  standing,
  type Answers,
  type Given,
} from './asking.ts';

const TODAY = '2026-11-29';

function read(path: string, value: string | readonly string[], more: Omit<Given, 'value'> = {}) {
  const question = questionAt(path);
  if (question === undefined) throw new Error(path);
  return readAnswer(question, { value: typeof value === 'string' ? [value] : value, ...more }, TODAY);
}

describe('an answer that is understood', () => {
  test.each([
    ['already', 'yes', 'yes'],
    ['already', 'unknown', 'unknown'],
    ['persons.you.partner', 'marriage', 'marriage'],
    ['persons.you.born', '5/5/80', '1980-05-05'],
    ['persons.you.situations.unemployment.until', 'none', 'none'],
    ['persons.you.situations.unemployment.until', '31/12/2027', '2027-12-31'],
    ['dependants', ' 2 ', '2'],
    ['persons.you.incomes.2025.wage.amount', '14.500,5 €', '14500.50'],
    ['persons.you.incomes.2025.own-dwelling.cadastral-income', 'none', 'none'],
  ])('%s: %s', (path, value, answer) => {
    expect(read(path, value)).toEqual({ answers: { [path]: answer } });
  });

  test('several boxes, in the order of the list; none of them is an empty list', () => {
    const path = 'persons.you.incomes.2026-10';
    expect(read(path, ['own-dwelling', 'wage'])).toEqual({ answers: { [path]: ['wage', 'own-dwelling'] } });
    expect(read(path, 'none')).toEqual({ answers: { [path]: [] } });
  });

  test('an amount of a month comes with its rhythm, and may be after tax', () => {
    const path = 'persons.you.incomes.2026-10.wage';
    expect(read(`${path}.amount`, '350', { per: 'week', tax: 'after' })).toEqual({
      answers: { [`${path}.amount`]: 'net 350.00', [`${path}.per`]: 'week' },
    });
    expect(read(`${path}.amount`, '350', { per: 'century', tax: 'before' })).toEqual({
      answers: { [`${path}.amount`]: '350.00' },
    });
  });

  test('what nobody keeps tax on is never after tax; what is paid once has no rhythm', () => {
    const received = 'persons.you.incomes.2026-10.maintenance-received.amount';
    expect(read(received, '350', { tax: 'after' })).toEqual({ answers: { [received]: '350.00' } });
    const holiday = 'persons.you.incomes.2026-10.holiday-pay.amount';
    expect(read(holiday, '350', { per: 'month' })).toEqual({ answers: { [holiday]: '350.00' } });
  });
});

describe('an answer that is not', () => {
  test.each([
    ['already', '', 'nothing-chosen'],
    ['already', '__proto__', 'nothing-chosen'],
    ['persons.you.incomes.2025', [], 'nothing-chosen'],
    ['persons.you.incomes.2025', ['toString'], 'nothing-chosen'],
    ['persons.you.incomes.2025', ['wage', 'none'], 'none-and-some'],
    ['persons.you.incomes.2025', ['wage', 'unknown'], 'two-answers'],
    ['persons.you.incomes.2025', ['unknown', 'none'], 'two-answers'],
    ['persons.you.born', ['5/5/1980', 'unknown'], 'two-answers'],
    ['persons.you.partner.declared', ['5/5/1980', 'none'], 'two-answers'],
    ['dependants', '', 'empty'],
    ['dependants', 'deux', 'not-a-count'],
    ['dependants', '-1', 'not-a-count'],
    ['dependants', '1e1', 'not-a-count'],
    ['dependants', '11', 'too-many'],
    ['persons.you.born', '30/11/2026', 'in-the-future'],
    ['persons.you.born', 'none', 'not-a-day'],
    ['persons.you.incomes.2025.wage.amount', '-5', 'negative'],
    ['persons.you.incomes.2025.wage.amount', 'none', 'letters'],
    ['persons.you.incomes.2025.wage.amount', '1e308', 'letters'],
    ['persons.you.incomes.2025.wage.amount', '0x10', 'letters'],
    ['persons.you.incomes.2025.wage.amount', '0,0011', 'decimals'],
    ['persons.you.incomes.2025.wage.amount', '10000000000000', 'too-large'],
  ])('%s: %s', (path, value, mistake) => {
    expect(read(path, value)).toEqual({ mistake });
  });
});

describe('what still stands', () => {
  const said: Answers = {
    already: 'no',
    'already.since': '2024-01-01',
    'persons.you.situations': ['unemployment'],
    'persons.you.situations.unemployment.since': '2026-01-01',
    'persons.you.situations.invalidity.since': '2020-01-01',
    'persons.you.partner': 'marriage',
    'persons.you.partner.since': 'unknown',
    'persons.you.partner.declared': '2020-01-01',
    'persons.partner.born': '1980-05-05',
    'persons.you.incomes.2025': ['wage'],
    'persons.you.incomes.2025.wage.amount': 'unknown',
    'persons.you.incomes.2025.wage.per': 'month',
    'persons.you.incomes.2025.capital.amount': '5.00',
    'persons.dependant-1.born': '2015-05-05',
    'no.such.question': 'yes',
  };
  const told = (answers: Answers) => standing(answers).map(({ path }) => path);

  test('only that whose reason is still there', () => {
    expect(told(said)).toEqual([
      'already',
      'persons.you.situations',
      'persons.you.situations.unemployment.since',
      'persons.you.partner',
      'persons.you.partner.since',
      'persons.partner.born',
      'persons.you.incomes.2025',
      'persons.you.incomes.2025.wage.amount',
    ]);
    expect(told({ ...said, 'persons.you.partner': 'none' })).not.toContain('persons.partner.born');
    expect(told({ ...said, dependants: '1' })).toContain('persons.dependant-1.born');
  });

  test('nothing of one dependant that was said of all of them', () => {
    const family: Answers = {
      dependants: '1',
      'dependants.of': 'the-holder',
      'dependants.are-children': 'no',
      'persons.dependant-1.dependant-as': 'child',
      'dependants.situations': 'yes',
      'persons.dependant-1.situations': ['orphan'],
      'persons.dependant-1.situations.orphan.since': 'unknown',
      'dependants.incomes': 'yes',
      'persons.dependant-1.incomes.2025': ['wage'],
    };
    expect(told(family)).toEqual(Object.keys(family).filter((path) => path !== 'dependants.of'));
    const changed = {
      ...family,
      'dependants.are-children': 'yes',
      'dependants.situations': 'no',
      'dependants.incomes': 'no',
    };
    expect(told(changed)).toEqual([
      'dependants',
      'dependants.are-children',
      'dependants.situations',
      'dependants.incomes',
    ]);
    expect(told({ ...family, 'persons.you.partner': 'marriage' })).toContain('dependants.of');
  });

  test('what nobody knew, of that', () => {
    expect(notKnown(said).map(({ path }) => path)).toEqual([
      'persons.you.partner.since',
      'persons.you.incomes.2025.wage.amount',
    ]);
  });
});

describe('answers that a program gives', () => {
  test('are read as people write them', () => {
    const given = {
      already: 'no',
      'persons.you.situations': [],
      'persons.you.born': '5/5/1980',
      'persons.you.incomes.2025': ['wage'],
      'persons.you.incomes.2025.wage.amount': 'net 1.450,50',
      'persons.you.partner': 'unknown',
    };
    expect(readAnswers(given, TODAY)).toEqual({
      answers: {
        ...given,
        'persons.you.born': '1980-05-05',
        'persons.you.incomes.2025.wage.amount': 'net 1450.50',
      },
    });
  });

  test('are all told when they are wrong, each by its place', () => {
    const given = {
      dependants: '100000000',
      already: 'maybe',
      'persons.you.born': 5,
      '__proto__.x': 'yes',
      'persons.you.partner': null,
      'no.such': 'yes',
    };
    expect(readAnswers(given, TODAY)).toEqual({
      problems: [
        { path: 'dependants', code: 'not-a-count' },
        { path: 'already', code: 'nothing-chosen' },
        { path: 'persons.you.born', code: 'not-an-answer' },
        { path: '__proto__.x', code: 'no-such-question' },
        { path: 'persons.you.partner', code: 'not-an-answer' },
        { path: 'no.such', code: 'no-such-question' },
      ],
    });
  });
});
