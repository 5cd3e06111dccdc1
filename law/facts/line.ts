import { line } from '../language/facts.ts';

/** What is paid in the place of an income from work. */
export const REPLACEMENT_INCOME = [
  'unemployment-benefit',
  'incapacity-benefit',
  'bridging-right-benefit',
  'company-supplement',
  'other-replacement-income',
  'retirement-pension',
  'survival-pension',
  'other-pension',
] as const;

/** Once a year, beside another income: holiday pay and the like. */
export const LINKED_ADVANTAGES = [
  'holiday-pay',
  'year-end-bonus',
  'catch-up-premium',
  'other-linked-advantage',
] as const;

/** Tax-free social income: practice leaves it out (interpretation 8). */
export const SOCIAL_INCOME = [
  'family-allowances',
  'disability-allowance',
  'integration-income',
  'elderly-guaranteed-income',
] as const;

/** The kinds of income a line can state (arts 27 and 28). */
export const INCOME_KINDS = [
  'wage',
  'student-wage',
  'other-professional-income',
  'director-remuneration',
  'self-employed-profit',
  'former-activity-profit',
  ...REPLACEMENT_INCOME,
  ...LINKED_ADVANTAGES,
  'own-dwelling',
  'other-property',
  'unbuilt-property',
  'foreign-property',
  'movable-income',
  'maintenance-received',
  'miscellaneous-income',
  'capital',
  ...SOCIAL_INCOME,
] as const;

export type IncomeKind = (typeof INCOME_KINDS)[number];

export const incomeKind = line.choice('kind', ...INCOME_KINDS);

/** The amounts of a line are in euro unless it names a currency, with what one unit of it is worth. */
export const isInEuro = line.isNone('currency');
export const rateInMillionths = line.count('rate-millionths');

/** Gross taxable, in the rhythm of `per`. */
export const grossAmount = line.money('amount');
export const rhythm = line.choice('per', 'month', 'half-month', 'week', 'day', 'year');
export const professionalCharges = line.money('charges');
export const contributionsNotWithheld = line.money('personal-contributions');
export const keepsFamilyAllowances = line.yesNo('family-allowances-kept');

/** The part of this person in a property: so many of so many parts. */
export const shareOf = line.count('share-of');
export const shareParts = line.count('share-parts');
export const heldAs = line.choice('held-as', 'owner', 'usufructuary', 'possessor', 'bare-owner');

export const cadastralIncome = line.money('cadastral-income');
export const cadastralIncomeIsNotFixed = line.isNone('cadastral-income');
export const rentalValue = line.money('rental-value');
export const isStillOwned = line.yesNo('still-owned');
export const letAs = line.choice('let', 'no', 'private', 'professional');
export const grossRent = line.money('rent');

/** The day a capital was paid. */
export const capitalPaidOn = line.day('paid');
