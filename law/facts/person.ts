import { person, reference, status } from '../language/facts.ts';

/** What is stated about a person. */

export const birthDate = person.day('born');
export const insuredAs = person.choice('insured-as', 'holder', 'dependant');
export const holderDependedOn = reference('dependant-of');
export const dependantSince = person.day('dependant-since');
export const dependantAs = person.choice('dependant-as', 'spouse', 'cohabitant', 'child', 'ascendant');

export const partner = reference('partner');
export const bond = person.choice('bond', 'marriage', 'legal-cohabitation', 'cohabitation');
export const separated = person.choice('separated', 'no', 'in-fact', 'judicially');
export const separatedSince = person.day('separated-since');
/** The marriage, the registration of the legal cohabitation, or the first day of the cohabitation in the register. */
export const partnerSince = person.day('partner-since');
/** The day on which the declaration of cohabitation was handed in (art. 14 § 3). */
export const cohabitationDeclared = person.day('partner-declared');
export const hasSameAddress = person.yesNo('same-address');
export const isRelative = person.yesNo('relative');
export const formsOneHousehold = person.yesNo('one-household');

export const parentsLivedWith = reference('lives-with-parents');
export const paysOwnContribution = person.yesNo('pays-own-contribution');

export const sharedCustodyParent = reference('shared-custody');
export const daysPerFortnight = person.count('days-per-fortnight');
export const sharedCustodyIsDeclared = person.yesNo('shared-custody-declared');

/** The composition of the household in the National Register; close relatives are those of the second degree at most. */
export const livesWith = person.choice('lives-with', 'nobody', 'close-relatives', 'others');

/** What the mutuality finds about somebody to whom it may grant the right by itself (arts 32/3, 32/6 and 41/1). */
export const hasOtherProperty = person.yesNo('other-property');
export const hasPropertyWithoutCadastralIncome = person.yesNo('cadastral-income-not-fixed');
export const isInThePensionRegister = person.yesNo('pension-register');
export const hasSeverancePay = person.yesNo('severance-pay');
export const hasAccidentBenefitAbove20 = person.yesNo('accident-above-20');
export const endedByControl = person.day('ended-by-control');
export const neverEndedByControl = person.isNone('ended-by-control');
export const renouncedOn = person.day('renounced-on');
export const neverRenounced = person.isNone('renounced-on');
export const renouncedRightOpened = person.day('renounced-right-opened');
export const renouncementRevoked = person.day('renouncement-revoked');

/** The advantages and situations of article 8. */
export const integrationIncome = status('integration-income');
export const welfareAid = status('welfare-aid');
export const incomeGuaranteeForElderly = status('income-guarantee-for-elderly');
export const guaranteedIncomeForElderly = status('guaranteed-income-for-elderly');
export const disabilityAllowance = status('disability-allowance');
export const elderlyAllowance = status('elderly-allowance');
export const childDisability = status('child-disability');
export const unaccompaniedMinor = status('unaccompanied-minor');
export const orphan = status('orphan');

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
export const widowhood = status('widowhood');
