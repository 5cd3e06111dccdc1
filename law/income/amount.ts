import { grossAmount, rhythm } from '../facts/line.ts';
import { requestDate } from '../facts/request.ts';
import { card, decree } from '../language/card.ts';
import { asOf, choose, counted, unread, when } from '../language/words.ts';
import { inEuro } from './currency.ts';

/** The amount of a line, in euro and for a year (art. 28 § 3). */

const notKnownHere = unread('28 § 3', requestDate);

/**
 * Art. 28 § 3: the rhythm of payment makes the year; a day is one of 26 in a month. How it did before 31 March 2020 was not read,
 * but what is stated for a year needs nothing.
 */
export const timesAYear = card(
  'times-a-year',
  decree.art(28),
  asOf(requestDate)
    .from('2014-01-01', when(rhythm.is('year')).then(counted(1)).otherwise(notKnownHere.count))
    .from(
      '2020-03-31',
      choose(rhythm, {
        month: counted(12),
        'half-month': counted(24),
        week: counted(52),
        day: counted(312),
        year: counted(1),
      }),
    ),
  { interpretations: [6] },
);

export const amountInEuro = card('amount-in-euro', decree.art(27), inEuro(grossAmount));

export const yearOfTheAmount = card('year-of-the-amount', decree.art(28), amountInEuro.times(timesAYear), {
  interpretations: [6],
});
