import { describe, expect, test } from 'vitest';
import { dayWritten } from './day.ts';

const LATEST = '2026-11-29';

describe('a day that is understood', () => {
  test.each([
    ['3/2/24', '2024-02-03'],
    ['03/02/2024', '2024-02-03'],
    ['3.2.2024', '2024-02-03'],
    ['3-2-2024', '2024-02-03'],
    ['3 2 2024', '2024-02-03'],
    [' 2024-02-03 ', '2024-02-03'],
    ['2024-2-3', '2024-02-03'],
    ['3 février 2024', '2024-02-03'],
    ['3 FEVR. 2024', '2024-02-03'],
    ['1er mars 2024', '2024-03-01'],
    ['3. März 2024', '2024-03-03'],
    ['3 maart 2024', '2024-03-03'],
    ['1st March 2024', '2024-03-01'],
    ['3 juin 2024', '2024-06-03'],
    ['3 juni 2024', '2024-06-03'],
    ['3 juillet 2024', '2024-07-03'],
    ['3 July 24', '2024-07-03'],
    ['15 août 2024', '2024-08-15'],
    ['15 Dezember 2024', '2024-12-15'],
    ['15 mei 62', '1962-05-15'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['29/11/26', '2026-11-29'],
    ['30/11/27', '1927-11-30'],
    ['1/1/1900', '1900-01-01'],
    ['３/２/２０２４', '2024-02-03'],
  ])('%s', (text, day) => {
    expect(dayWritten(text, LATEST)).toEqual({ day });
  });
});

describe('a day that is not', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['2024', 'no-day-of-the-month'],
    ['02/2024', 'no-day-of-the-month'],
    ['février 2024', 'no-day-of-the-month'],
    ['29/02/2023', 'no-such-day'],
    ['29/02/1900', 'no-such-day'],
    ['31/06/2024', 'no-such-day'],
    ['0/1/2024', 'no-such-day'],
    ['1/13/2024', 'no-such-day'],
    ['00/00/0000', 'no-such-day'],
    ['1/1/0001', 'too-long-ago'],
    ['31/12/1899', 'too-long-ago'],
    ['30/11/2026', 'in-the-future'],
    ['31/12/9999', 'in-the-future'],
    ['1/2/275760', 'not-a-day'],
    ['hier', 'not-a-day'],
    ['3 brumaire 2024', 'not-a-day'],
    ['3/2', 'not-a-day'],
    ['3 2 2 2024', 'not-a-day'],
    ['<b>3/2/2024</b>', 'not-a-day'],
    ['2024-02-03T10:00', 'not-a-day'],
  ])('%s: %s', (text, mistake) => {
    expect(dayWritten(text, LATEST)).toEqual({ mistake });
  });
});
