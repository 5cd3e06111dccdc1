import { careDay, careKind, dayOfStay, coPayment, paidByAnotherScheme } from '../facts/maf.ts';
import { birthDate } from '../facts/person.ts';
import { card, insuranceAct } from '../language/card.ts';
import { asOf, choose, no, not, nothing, when, yes } from '../language/words.ts';

/** Which co-payments count, and for how much. */

export const coPaymentCounts = card(
  'co-payment-counts',
  insuranceAct.art('37sexies', '37septies'),
  choose(careKind, {
    consultation: yes,
    nursing: yes,
    physiotherapy: yes,
    'dental-care': yes,
    'technical-care': yes,
    'other-care': yes,
    'hospital-day': yes,
    'psychiatric-hospital-day': not(dayOfStay.isAtLeast(366)),
    medicine: yes,
    'flu-vaccine': yes,
    'magistral-preparation': yes,
    'radio-isotope': yes,
    'medical-oxygen': yes,
    'medicine-flat-amount': yes,
    'medicine-outside-categories': no,
    'enteral-nutrition': careDay.isBefore(birthDate.afterFullMonths(19 * 12)),
    'implant-margin': yes,
    'denture-excess': asOf(careDay, '37sexies').from('2014-01-01', no).from('2024-01-01', yes),
    supplement: no,
    accommodation: no,
  }),
);

/** What another scheme pays of it is deducted first; what is paid twice leaves nothing. */
export const countedCoPayment = card(
  'counted-co-payment',
  insuranceAct.art('37sexies', '37septies', '37vicies'),
  when(coPaymentCounts)
    .then(
      when(paidByAnotherScheme.isBelow(coPayment))
        .then(coPayment.minus(paidByAnotherScheme))
        .otherwise(nothing),
    )
    .otherwise(nothing),
);
