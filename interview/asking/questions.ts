import { INCOME_KINDS } from '@pleindroit/law';
import { isDependant } from './household.ts';
import type { Question, Shape } from './question.ts';

/** What can be asked, by the name of the fact: the order is that in which it is asked. */

const yesNo: Shape = { kind: 'yes-no' };
const day: Shape = { kind: 'day' };
const dayOrNone: Shape = { kind: 'day-or-none' };
const money: Shape = { kind: 'money' };
const moneyOrNone: Shape = { kind: 'money-or-none' };
const oneOf = (...options: readonly string[]): Shape => ({ kind: 'one-of', options });
const count = (least: number, most: number): Shape => ({ kind: 'count', least, most });

/** How somebody says who the partner is: the bond, and what goes without saying then. */
export const PARTNERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  marriage: { bond: 'marriage', separated: 'no' },
  'marriage-separated': { bond: 'marriage' },
  'legal-cohabitation': { bond: 'legal-cohabitation', 'same-address': 'yes' },
  'legal-cohabitation-apart': { bond: 'legal-cohabitation', 'same-address': 'no' },
  // A couple is no relatives, and one household.
  cohabitation: { bond: 'cohabitation', 'same-address': 'yes', relative: 'no', 'one-household': 'yes' },
  'shared-home': { bond: 'cohabitation', 'same-address': 'yes' },
};

/** What is asked of each of them, and of no other. */
export const ASKED_OF_PARTNERS: Readonly<Record<string, readonly string[]>> = {
  marriage: ['since'],
  'marriage-separated': ['since', 'separated', 'separated-since'],
  'legal-cohabitation': ['since'],
  'legal-cohabitation-apart': ['since'],
  cohabitation: ['since', 'declared'],
  'shared-home': ['since', 'declared', 'relative', 'one-household'],
};

/** How somebody says what they are in: a kind of situation, and what goes without saying then. The most usual ones come first. */
export const SITUATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'retirement-pension': { kind: 'retirement-pension' },
  'survival-pension': { kind: 'survival-pension' },
  'income-guarantee-for-elderly': { kind: 'income-guarantee-for-elderly' },
  'integration-income': { kind: 'integration-income' },
  'welfare-aid': { kind: 'welfare-aid' },
  unemployment: { kind: 'unemployment', controlled: 'yes', complete: 'yes' },
  'temporary-unemployment': { kind: 'unemployment', complete: 'no' },
  incapacity: { kind: 'incapacity', 'self-employed': 'no' },
  invalidity: { kind: 'invalidity', 'self-employed': 'no' },
  'incapacity-of-self-employed': { kind: 'incapacity', 'self-employed': 'yes' },
  'invalidity-of-self-employed': { kind: 'invalidity', 'self-employed': 'yes' },
  'disability-allowance': { kind: 'disability-allowance' },
  'elderly-allowance': { kind: 'elderly-allowance' },
  'recognised-disability': { kind: 'recognised-disability' },
  'child-disability': { kind: 'child-disability' },
  'single-parent': { kind: 'single-parent' },
  widowhood: { kind: 'widowhood' },
  'bridging-right': { kind: 'bridging-right' },
  orphan: { kind: 'orphan' },
  'unaccompanied-minor': { kind: 'unaccompanied-minor' },
  'german-speaking-elderly-allowance': { kind: 'german-speaking-elderly-allowance' },
  'guaranteed-income-for-elderly': { kind: 'guaranteed-income-for-elderly' },
  'civil-servant-sick-leave': { kind: 'civil-servant-sick-leave' },
  'military-withdrawal': { kind: 'military-withdrawal' },
};

/** Of a person: who there is comes before what they are in, and that before what they have. */
export const OF_A_PERSON: Readonly<Record<string, Shape>> = {
  situations: { kind: 'some-of', options: Object.keys(SITUATIONS) },
  partner: oneOf('none', ...Object.keys(PARTNERS)),
  'partner.separated': oneOf('in-fact', 'judicially'),
  'partner.separated-since': day,
  'partner.same-address': yesNo,
  'partner.relative': yesNo,
  'partner.one-household': yesNo,
  'partner.since': day,
  'partner.declared': dayOrNone,
  'insured-as': oneOf('holder', 'dependant'),
  'dependant-of': oneOf('partner', 'somebody-else'),
  'dependant-as': oneOf('child', 'spouse', 'cohabitant', 'ascendant'),
  born: day,
  'lives-with-parents': oneOf('none', 'one', 'two'),
  'pays-own-contribution': yesNo,
  'dependant-since': day,
  'lives-with': oneOf('nobody', 'close-relatives', 'others'),
  'shared-custody.days-per-fortnight': count(0, 14),
  'shared-custody.declared': yesNo,
  'ex-officio.other-property': yesNo,
  'ex-officio.cadastral-income-not-fixed': yesNo,
  'ex-officio.pension-register': yesNo,
  'ex-officio.severance-pay': yesNo,
  'ex-officio.accident-above-20': yesNo,
  'ex-officio.ended-by-control': dayOrNone,
  'ex-officio.renounced': yesNo,
  'ex-officio.renounced.opened': day,
  'ex-officio.renounced.on': day,
  'ex-officio.renounced.revoked': dayOrNone,
};

export const OF_A_SITUATION: Readonly<Record<string, Shape>> = {
  since: day,
  until: dayOrNone,
  scheme: oneOf('employee', 'self-employed', 'public-sector'),
  controlled: yesNo,
  'bound-by-contract': yesNo,
  'company-supplement': yesNo,
  'all-activity-ceased': yesNo,
  'activity-interrupted': yesNo,
  'keeps-pension-rights': yesNo,
  'kept-pension-quarters': count(0, 400),
  lives: oneOf('with-own-children', 'with-other-children', 'alone', 'with-others'),
  'dependent-child-registered': yesNo,
  'children-registered-with-this-person': yesNo,
  custody: oneOf('main', 'shared', 'no'),
  'days-per-fortnight': count(0, 14),
  'borne-by-federal-state': yesNo,
  under: oneOf('brussels', 'wallonia', 'flanders', 'federal-law'),
  percent: count(0, 100),
  'found-by': oneOf('federal-doctor', 'regional-doctor'),
  'meets-federal-criteria': yesNo,
  'registered-under': oneOf('ordinary', 'overseas'),
  'both-parents-dead': yesNo,
};

/** How often an income is paid, the usual one first. */
export const RHYTHMS = ['month', 'half-month', 'week', 'day', 'year'] as const;

export const OF_A_LINE: Readonly<Record<string, Shape>> = {
  per: oneOf(...RHYTHMS),
  amount: money,
  charges: moneyOrNone,
  'personal-contributions': moneyOrNone,
  'family-allowances-kept': yesNo,
  'cadastral-income': moneyOrNone,
  'rental-value': money,
  'held-as': oneOf('owner', 'usufructuary', 'possessor', 'bare-owner'),
  let: oneOf('no', 'private', 'professional'),
  rent: money,
  paid: day,
};

export const OF_THE_HOUSEHOLD: Readonly<Record<string, Shape>> = {
  already: yesNo,
  'already.since': day,
  dependants: count(0, 10),
  'shared-children': count(0, 10),
  'dependants.of': oneOf('the-holder', 'the-partner', 'both'),
  'dependants.are-children': yesNo,
  'dependants.situations': yesNo,
  'proactive-flow': yesNo,
  'proactive-flow.notified': day,
  'proactive-flow.flow-year': count(2014, 2099),
  'proactive-flow.current-flow-completed': yesNo,
  'proactive-flow.income-not-risen': yesNo,
  'dependants.incomes': yesNo,
  'declaration.income-risen': yesNo,
  'declaration.signed': day,
};

/** What somebody says with the kind of an income: a property is one that they still have, a sold one counts for nothing (art. 28). */
export const SAID_WITH_A_KIND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'own-dwelling': { 'still-owned': 'yes' },
  'other-property': { 'still-owned': 'yes' },
  'unbuilt-property': { 'still-owned': 'yes' },
  'foreign-property': { 'still-owned': 'yes' },
};

const INCOMES: Shape = { kind: 'some-of', options: INCOME_KINDS };

/** Of whoever stands on the name of somebody and is no partner. */
const OF_A_DEPENDANT: Readonly<Record<string, Shape>> = {
  'dependant-as': oneOf('child', 'ascendant'),
  'dependant-of': oneOf('the-holder', 'the-partner'),
};

/** A situation that has two kinds of one fact. */
const OF_THE_BRIDGING_RIGHT = oneOf('classic', 'crisis');

/** The question at a place of a situation; undefined where there is none. */
export function questionAt(path: string): Question | undefined {
  const parts = path.split('.');
  if (parts[0] !== 'persons')
    return inTable(OF_THE_HOUSEHOLD, path, { path, about: 'household', topic: path });
  const [, person = '', about = '', second = '', ...rest] = parts;
  const fact = rest.join('.');
  if (about === 'incomes' && second !== '') {
    const [kind = '', ...of] = rest;
    const asked = { path, about: 'income', person, period: second } as const;
    if (kind === '') return { ...asked, topic: 'incomes', shape: INCOMES };
    if (!INCOME_KINDS.some((one) => one === kind)) return undefined;
    return inTable(OF_A_LINE, of.join('.'), { ...asked, kind, topic: of.join('.') });
  }
  if (about === 'situations' && second !== '') {
    if (!Object.hasOwn(SITUATIONS, second)) return undefined;
    const asked = { path, about: 'situation', person, kind: second, topic: fact } as const;
    if (second === 'bridging-right' && fact === 'scheme') return { ...asked, shape: OF_THE_BRIDGING_RIGHT };
    return inTable(OF_A_SITUATION, fact, asked);
  }
  const topic = parts.slice(2).join('.');
  const asked = { path, about: 'person', person, topic } as const;
  const ofADependant = isDependant(person) ? inTable(OF_A_DEPENDANT, topic, asked) : undefined;
  return ofADependant ?? inTable(OF_A_PERSON, topic, asked);
}

function inTable(
  table: Readonly<Record<string, Shape>>,
  name: string,
  question: Omit<Question, 'shape'>,
): Question | undefined {
  const shape = Object.hasOwn(table, name) ? table[name] : undefined;
  return shape === undefined ? undefined : { ...question, shape };
}

/** Each of them once, without a place: whoever words them wants them all. */
export function everyQuestion(): readonly Pick<Question, 'about' | 'topic' | 'shape'>[] {
  const of = (about: Question['about'], table: Readonly<Record<string, Shape>>) =>
    Object.entries(table).map(([topic, shape]) => ({ about, topic, shape }));
  return [
    ...of('household', OF_THE_HOUSEHOLD),
    ...of('person', OF_A_PERSON),
    ...of('person', OF_A_DEPENDANT),
    ...of('situation', OF_A_SITUATION),
    ...of('situation', { scheme: OF_THE_BRIDGING_RIGHT }),
    ...of('income', OF_A_LINE),
    ...of('income', { incomes: INCOMES }),
  ];
}
