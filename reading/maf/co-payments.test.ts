import { dayOf } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import type { CoPaymentsOf } from './co-payments.ts';
import { MOST_CO_PAYMENTS, readCoPayments } from './co-payments.ts';

const OF: CoPaymentsOf = { year: 2025, persons: ['anna', 'bob'], today: dayOf(2025, 11, 20) };

const read = (...lines: readonly string[]) => readCoPayments(lines.join('\n'), OF);
/** Each problem as `line:column code place`. */
const wrong = (...lines: readonly string[]) =>
  (read(...lines).problems ?? []).map(({ at, code, path }) => `${at?.line}:${at?.column} ${code} ${path}`);

const ONE = { person: 'anna', day: dayOf(2025, 3, 4), care: 'consultation', amount: 400, paidByOthers: 0 };

describe('co-payments as CSV', () => {
  test.each([
    ['commas', 'person,day,care,amount', 'anna,2025-03-04,consultation,4.00'],
    ['semicolons and a decimal comma', 'person;day;care;amount', 'anna;2025-03-04;consultation;4,00'],
    ['tabs', 'person\tday\tcare\tamount', 'anna\t2025-03-04\tconsultation\t4,00'],
    ['a mark of the encoding first', '\uFEFFperson;day;care;amount', 'anna;2025-03-04;consultation;4'],
    ['ends of line of Windows', 'person;day;care;amount\r', 'anna;2025-03-04;consultation;4,0\r'],
    ['quotes and spaces', 'person ; "day";care;amount', ' anna;"2025-03-04"; consultation ;"4,00"'],
    ['another order of columns', 'amount;care;day;person', '4;consultation;2025-03-04;anna'],
    [
      'an empty column that may be left out',
      'person;day;care;amount;paid-by-others',
      'anna;2025-03-04;consultation;4;',
    ],
    ['a row that ends early', 'person;day;care;amount;day-of-stay', 'anna;2025-03-04;consultation;4'],
    ['empty lines between', 'person;day;care;amount\n\n', '\nanna;2025-03-04;consultation;4\n\n'],
  ])('are read with %s', (_, ...lines) => {
    expect(read(...lines)).toEqual({ coPayments: [ONE] });
  });

  test('what another scheme pays, and the day of a stay', () => {
    const { coPayments } = read(
      'person;day;care;amount;paid-by-others;day-of-stay',
      'bob;2025-01-31;psychiatric-hospital-day;12,5;1,25;366',
    );
    expect(coPayments).toEqual([
      {
        person: 'bob',
        day: dayOf(2025, 1, 31),
        care: 'psychiatric-hospital-day',
        amount: 1250,
        paidByOthers: 125,
        dayOfStay: 366,
      },
    ]);
  });

  test('a heading alone is a list of none', () => {
    expect(read('person;day;care;amount')).toEqual({ coPayments: [] });
  });

  test('columns: each that misses, that nobody knows or that stands there twice', () => {
    expect(wrong('person;jour;person;amount', 'anna;2025-03-04;anna;4')).toEqual([
      '1:1 csv-without-column ',
      '1:1 csv-without-column ',
      '1:2 csv-unknown-column ',
      '1:3 duplicate-key ',
    ]);
    expect(wrong('')).toHaveLength(4);
  });

  test('every mistake at once, each at its line', () => {
    expect(
      wrong(
        'person;day;care;amount',
        'anna;2025-03-04;consultation;4,00',
        'carl;04/03/2025;consultation;4,00',
        '',
        'anna;2024-12-31;massage;4,001',
        'anna;2025-11-21;consultation;=SUM(D2:D4)',
        'bob;;consultation;',
      ),
    ).toEqual([
      '3:1 unknown-person co-payments[1].person',
      '3:2 not-a-day co-payments[1].day',
      '5:2 not-in-the-year co-payments[2].day',
      '5:3 not-one-of co-payments[2].care',
      '5:4 not-an-amount co-payments[2].amount',
      '6:2 fact-in-future co-payments[3].day',
      '6:4 not-an-amount co-payments[3].amount',
      '7:2 missing co-payments[4].day',
      '7:4 missing co-payments[4].amount',
    ]);
  });

  test.each(['-4', '1.234,50', '1e3', '4 €', '10000000.01', '=4', '+4', "'4"])(
    '%s is no amount',
    (amount) => {
      expect(wrong('person;day;care;amount', `anna;2025-03-04;consultation;${amount}`)).toEqual([
        '2:4 not-an-amount co-payments[0].amount',
      ]);
    },
  );

  test('a quote that never closes is told at its line', () => {
    const [problem] = wrong('person;day;care;amount', 'anna;"2025-03-04;consultation;4');
    expect(problem).toMatch(/^\d+:1 csv-not-readable $/);
  });

  test('a row with more cells than columns is not readable', () => {
    expect(wrong('person;day;care;amount', 'anna;2025-03-04;consultation;4;5')).toEqual([
      '2:1 csv-not-readable ',
    ]);
  });

  test('no more of them than can be counted in a moment', () => {
    const rows = Array.from({ length: MOST_CO_PAYMENTS }, () => 'anna;2025-03-04;consultation;0,01');
    expect(read('person;day;care;amount', ...rows).coPayments).toHaveLength(MOST_CO_PAYMENTS);
    expect(wrong('person;day;care;amount', ...rows, 'anna;2025-03-04;consultation;0,01')).toEqual([
      '1:1 too-many-co-payments co-payments',
    ]);
    expect(read('x'.repeat(1_000_001)).problems).toMatchObject([{ code: 'too-large' }]);
  });
});
