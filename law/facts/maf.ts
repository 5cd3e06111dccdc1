import { household, line, person } from '../language/facts.ts';

/** What is stated for the maximum billing of one year. */

/** 1 January of that year. */
export const mafYear = household.day('maf-year');

/** Where the person who asks lives on 1 January: a dwelling, alone in the sense of the decree, or at a reference address. */
export const homeOfApplicant = household.choice('home', 'dwelling', 'institution', 'reference-address');
export const livesWithApplicant = person.yesNo('lives-with-the-applicant');
/** The first registration in the National Register, at this home and in the course of the year. */
export const firstRegisteredOn = person.day('first-registered');
/** By which criterion somebody depends on others for reasons of health. */
export const dependsOnCare = person.choice(
  'depends-on-care',
  'nursing',
  'physiotherapy',
  'autonomy',
  'help-of-another',
  'hospital',
  'family-placement',
  'no',
);
export const asksToBeSetApart = person.yesNo('set-apart');

/** The increased reimbursement, at one moment of the year. */
export const hadTheRight = person.yesNo('right-in-the-year');
/** Only by an integration allowance, from which income of the partner was effectively deducted. */
export const hadItOnlyByReducedAllowance = person.yesNo('right-only-by-reduced-allowance');

export const hasChronicStatus = person.yesNo('chronic-illness-status');
/** Co-payments of the two years before, with what maximum billing paid of them. */
export const borneYearBefore = person.money('borne-year-before');
export const boreNothingYearBefore = person.isNone('borne-year-before');
export const borneTwoYearsBefore = person.money('borne-two-years-before');
export const boreNothingTwoYearsBefore = person.isNone('borne-two-years-before');
/** The decision on increased family allowances. */
export const increasedAllowancesDecided = person.day('increased-family-allowances');

/** Net taxable income; without tax data, gross taxable income as declared. */
export const netIncomeTwoYearsBefore = person.money('net-income-two-years-before');
export const netIncomeThreeYearsBefore = person.money('net-income-three-years-before');

/** Income of the whole household that fell: of the last six months, and of the last month. */
export const incomeDidNotFall = household.isNone('income-of-six-months');
export const incomeOfSixMonths = household.money('income-of-six-months');
export const incomeOfLastMonth = household.money('income-of-last-month');

/** What a line of co-payments can be for. */
export const CARE_KINDS = [
  'consultation',
  'nursing',
  'physiotherapy',
  'dental-care',
  'technical-care',
  'other-care',
  'hospital-day',
  'psychiatric-hospital-day',
  'medicine',
  'flu-vaccine',
  'magistral-preparation',
  'radio-isotope',
  'medical-oxygen',
  'medicine-flat-amount',
  'medicine-outside-categories',
  'enteral-nutrition',
  'implant-margin',
  'denture-excess',
  'supplement',
  'accommodation',
] as const;

export type CareKind = (typeof CARE_KINDS)[number];

export const careKind = line.choice('care', ...CARE_KINDS);
export const careDay = line.day('day');
/** So many days into the stay. */
export const dayOfStay = line.count('day-of-stay');
export const coPayment = line.money('co-payment');
export const paidByAnotherScheme = line.money('paid-by-others');
