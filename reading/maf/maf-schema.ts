import { CARE_KINDS } from '@pleindroit/law/maf';
import { z } from 'zod';
import { amount, count, day, name, none, noneOrAmount, noneOrDay, oneOf, year, yesNo } from '../scalars.ts';
import { noneOr, person } from '../schema.ts';

/** The shape of a question about maximum billing. Every message is a code of `problem.ts`. */

const mafPerson = person.extend({
  'lives-with-the-applicant': yesNo
    .optional()
    .describe('On 1 January of the year, by the National Register; of the person who asks it is always so'),
  'first-registered': noneOrDay
    .optional()
    .describe('Of a child: the first registration in the National Register at this address'),
  'set-apart': yesNo.optional().describe('Asks to be a household alone for reasons of health'),
  'depends-on-care': oneOf(
    'nursing',
    'physiotherapy',
    'autonomy',
    'help-of-another',
    'hospital',
    'family-placement',
    'no',
  )
    .optional()
    .describe('By which criterion the mutuality finds so'),
  'right-in-the-year': yesNo
    .optional()
    .describe('Had the increased reimbursement, were it on one day of the year'),
  'right-only-by-reduced-allowance': yesNo
    .optional()
    .describe('Only by an integration allowance that income of the partner reduced'),
  'chronic-illness-status': yesNo.optional().describe('In the year'),
  'borne-year-before': noneOrAmount
    .optional()
    .describe('Co-payments of the year before, with what maximum billing paid of them'),
  'borne-two-years-before': noneOrAmount.optional(),
  'increased-family-allowances': noneOrDay.optional().describe('The day of the decision'),
  'net-income-two-years-before': noneOrAmount
    .optional()
    .describe('Net taxable income; without tax data, gross taxable income as declared'),
  'net-income-three-years-before': noneOrAmount.optional().describe('Only for 2017 and 2018'),
});

export const coPayment = z.strictObject({
  person: name,
  day: day.describe('The day of the care'),
  care: oneOf(...CARE_KINDS),
  amount: amount.describe('What the person paid'),
  'paid-by-others': amount.optional().describe('What another scheme pays of it; left out, nothing'),
  'day-of-stay': count(10_000)
    .optional()
    .describe('Of a day in a psychiatric hospital: which day of the stay'),
});

export const maf = z
  .strictObject({
    year,
    applicant: name,
    home: oneOf('dwelling', 'institution', 'reference-address')
      .optional()
      .describe('Where the person who asks lives on 1 January'),
    persons: z.record(name, mafPerson),
    others: none.optional().describe('none: nobody at the address or in the household is missing'),
    'income-that-fell': noneOr(
      z.strictObject({
        'six-months': amount.optional().describe('Of the whole household, the last six months together'),
        'last-month': amount.optional(),
      }),
    ).optional(),
    'co-payments': z.array(coPayment, 'not-a-list').optional(),
  })
  .meta({
    title: 'Maximum billing: one household and one year',
    description: 'Persons are those of a situation, with what maximum billing asks beside it.',
  });

export type WrittenMaf = z.infer<typeof maf>;
export type WrittenCoPayment = z.infer<typeof coPayment>;
