import { person, reference, status } from '../language/facts.ts';

/** What is stated about a person. */

export const birthDate = person.day('born');
export const insuredAs = person.choice('insured-as', 'holder', 'dependant');
export const holderDependedOn = reference('dependant-of');
export const dependantAs = person.choice('dependant-as', 'spouse', 'cohabitant', 'child', 'ascendant');

export const partner = reference('partner');
export const bond = person.choice('bond', 'marriage', 'legal-cohabitation', 'cohabitation');
export const separated = person.choice('separated', 'no', 'in-fact', 'judicially');
export const hasSameAddress = person.yesNo('same-address');
export const isRelative = person.yesNo('relative');
export const formsOneHousehold = person.yesNo('one-household');

export const parentsLivedWith = reference('lives-with-parents');
export const paysOwnContribution = person.yesNo('pays-own-contribution');

export const sharedCustodyParent = reference('shared-custody');
export const daysPerFortnight = person.count('days-per-fortnight');
export const sharedCustodyIsDeclared = person.yesNo('shared-custody-declared');

/** The situations of article 18. */
export const retirement = status('retirement-pension');
export const survival = status('survival-pension');
export const invalidity = status('invalidity');
export const civilServantSickLeave = status('civil-servant-sick-leave');
export const militaryWithdrawal = status('military-withdrawal');
export const incapacity = status('incapacity');
export const unemployment = status('unemployment');
export const recognisedDisability = status('recognised-disability');
export const singleParent = status('single-parent');
export const bridgingRight = status('bridging-right');
export const germanSpeakingElderlyAllowance = status('german-speaking-elderly-allowance');
