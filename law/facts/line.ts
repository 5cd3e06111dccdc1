import { line } from '../language/facts.ts';

/** The kinds of income a line can state (arts 27 and 28). */
export type IncomeKind =
  | 'wage'
  | 'other-professional-income'
  | 'director-remuneration'
  | 'self-employed-profit'
  | 'unemployment-benefit'
  | 'incapacity-benefit'
  | 'bridging-right-benefit'
  | 'company-supplement'
  | 'other-replacement-income'
  | 'retirement-pension'
  | 'survival-pension'
  | 'other-pension'
  | 'holiday-pay'
  | 'year-end-bonus'
  | 'catch-up-premium'
  | 'other-linked-advantage'
  | 'own-dwelling'
  | 'other-property'
  | 'unbuilt-property'
  | 'movable-income'
  | 'maintenance-received'
  | 'miscellaneous-income'
  | 'capital'
  | 'family-allowances'
  | 'disability-allowance'
  | 'integration-income'
  | 'elderly-guaranteed-income';

export const incomeKind = line.choice<IncomeKind>('kind');

/** Gross taxable, in the rhythm of `per`. */
export const grossAmount = line.money('amount');
export const rhythm = line.choice<'month' | 'half-month' | 'week' | 'day' | 'year'>('per');
export const professionalCharges = line.money('charges');
export const contributionsNotWithheld = line.money('personal-contributions');
export const keepsFamilyAllowances = line.yesNo('family-allowances-kept');

export const cadastralIncome = line.money('cadastral-income');
export const isStillOwned = line.yesNo('still-owned');
export const letAs = line.choice<'no' | 'private' | 'professional'>('let');
export const grossRent = line.money('rent');

/** The day a capital was paid. */
export const capitalPaidOn = line.day('paid');
