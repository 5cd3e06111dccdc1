import { NOT_KNOWN, standing, type Answers, type Question } from '../asking/asking.ts';
import type { CitizenWords } from './citizen-words.ts';
import { inPeriod, kindIn } from './kinds.ts';

/** The papers on which the answers are printed, and whether the mutuality has what they say already. */
export const PAPERS = {
  declaration: { mutualityHasIt: false },
  'identity-card': { mutualityHasIt: true },
  'mutuality-file': { mutualityHasIt: true },
  'mutuality-letter': { mutualityHasIt: true },
  'household-composition': { mutualityHasIt: true },
  'marriage-or-cohabitation': { mutualityHasIt: true },
  separation: { mutualityHasIt: false },
  custody: { mutualityHasIt: false },
  payslip: { mutualityHasIt: false },
  'year-slip': { mutualityHasIt: false },
  'unemployment-statement': { mutualityHasIt: false },
  'sickness-statement': { mutualityHasIt: true },
  'pension-statement': { mutualityHasIt: false },
  'tax-notice': { mutualityHasIt: false },
  'self-employed-accounts': { mutualityHasIt: false },
  'contributions-notice': { mutualityHasIt: false },
  'company-supplement-slip': { mutualityHasIt: false },
  'benefit-slip': { mutualityHasIt: false },
  'bridging-right': { mutualityHasIt: false },
  'welfare-certificate': { mutualityHasIt: true },
  'elderly-certificate': { mutualityHasIt: true },
  'disability-decision': { mutualityHasIt: true },
  'service-decision': { mutualityHasIt: false },
  'guardian-papers': { mutualityHasIt: true },
  'property-tax': { mutualityHasIt: false },
  lease: { mutualityHasIt: false },
  'foreign-property': { mutualityHasIt: false },
  'bank-statement': { mutualityHasIt: false },
  maintenance: { mutualityHasIt: false },
  'capital-slip': { mutualityHasIt: false },
} as const satisfies Readonly<Record<string, { readonly mutualityHasIt: boolean }>>;

export type Paper = keyof typeof PAPERS;

/** Where a figure of an income is printed, for one month. */
const OF_AN_INCOME: Readonly<Record<string, Paper>> = {
  wage: 'payslip',
  'student-wage': 'payslip',
  'other-professional-income': 'payslip',
  'director-remuneration': 'year-slip',
  'self-employed-profit': 'self-employed-accounts',
  'former-activity-profit': 'self-employed-accounts',
  'unemployment-benefit': 'unemployment-statement',
  'incapacity-benefit': 'sickness-statement',
  'bridging-right-benefit': 'bridging-right',
  'company-supplement': 'company-supplement-slip',
  'other-replacement-income': 'benefit-slip',
  'retirement-pension': 'pension-statement',
  'survival-pension': 'pension-statement',
  'other-pension': 'benefit-slip',
  'holiday-pay': 'payslip',
  'year-end-bonus': 'payslip',
  'catch-up-premium': 'payslip',
  'other-linked-advantage': 'payslip',
  'own-dwelling': 'property-tax',
  'other-property': 'property-tax',
  'unbuilt-property': 'property-tax',
  'foreign-property': 'foreign-property',
  'movable-income': 'bank-statement',
  'maintenance-received': 'maintenance',
  'miscellaneous-income': 'benefit-slip',
  capital: 'capital-slip',
};

/** The tax office has the whole of a year; it does not have these. */
const NOT_ON_A_TAX_NOTICE: readonly string[] = [
  'foreign-property',
  'own-dwelling',
  'other-property',
  'unbuilt-property',
];

const OF_A_SITUATION: Readonly<Record<string, Paper>> = {
  'retirement-pension': 'pension-statement',
  'survival-pension': 'pension-statement',
  widowhood: 'identity-card',
  invalidity: 'sickness-statement',
  'invalidity-of-self-employed': 'sickness-statement',
  incapacity: 'sickness-statement',
  'incapacity-of-self-employed': 'sickness-statement',
  unemployment: 'unemployment-statement',
  'temporary-unemployment': 'unemployment-statement',
  'integration-income': 'welfare-certificate',
  'welfare-aid': 'welfare-certificate',
  'income-guarantee-for-elderly': 'elderly-certificate',
  'guaranteed-income-for-elderly': 'elderly-certificate',
  'disability-allowance': 'disability-decision',
  'elderly-allowance': 'disability-decision',
  'german-speaking-elderly-allowance': 'disability-decision',
  'recognised-disability': 'disability-decision',
  'child-disability': 'disability-decision',
  'single-parent': 'household-composition',
  'bridging-right': 'bridging-right',
  'civil-servant-sick-leave': 'service-decision',
  'military-withdrawal': 'service-decision',
  'unaccompanied-minor': 'guardian-papers',
  orphan: 'guardian-papers',
};

const OF_A_TOPIC: Readonly<Record<string, Paper>> = {
  already: 'mutuality-file',
  'already.since': 'mutuality-file',
  born: 'identity-card',
  dependants: 'mutuality-file',
  'dependants.of': 'mutuality-file',
  'insured-as': 'mutuality-file',
  'dependant-of': 'mutuality-file',
  'dependant-as': 'mutuality-file',
  'dependant-since': 'mutuality-file',
  'pays-own-contribution': 'mutuality-file',
  'proactive-flow': 'mutuality-file',
  'proactive-flow.notified': 'mutuality-letter',
  'proactive-flow.flow-year': 'mutuality-letter',
  'proactive-flow.current-flow-completed': 'mutuality-file',
  'proactive-flow.income-not-risen': 'mutuality-file',
  'partner.since': 'marriage-or-cohabitation',
  'partner.same-address': 'household-composition',
  'partner.separated': 'separation',
  'partner.separated-since': 'separation',
  'partner.declared': 'mutuality-file',
  'lives-with': 'household-composition',
  'shared-children': 'custody',
  'shared-custody.days-per-fortnight': 'custody',
  'shared-custody.declared': 'custody',
  'ex-officio.other-property': 'property-tax',
  'ex-officio.cadastral-income-not-fixed': 'property-tax',
  'ex-officio.pension-register': 'pension-statement',
  'ex-officio.severance-pay': 'payslip',
  'ex-officio.accident-above-20': 'benefit-slip',
  'ex-officio.ended-by-control': 'mutuality-file',
};

/** On which paper the answer is printed; undefined where everybody knows it without one. */
export function paperFor({ about, topic, kind, period }: Question): Paper | undefined {
  if (about === 'income') return kind === undefined ? undefined : paperOfIncome(topic, kind, period);
  if (about === 'situation') return kind === undefined ? undefined : OF_A_SITUATION[kind];
  return OF_A_TOPIC[topic];
}

function paperOfIncome(topic: string, kind: string, period: string | undefined): Paper | undefined {
  if (topic === 'rent') return 'lease';
  if (topic === 'personal-contributions') return 'contributions-notice';
  const isOfAYear = period?.includes('-') === false;
  return isOfAYear && !NOT_ON_A_TAX_NOTICE.includes(kind) ? 'tax-notice' : OF_AN_INCOME[kind];
}

/** Who knows, and where it is printed. */
export function whereIn({ must }: CitizenWords, paper: Paper): string {
  return must(`paper.${paper}.where`);
}

/** One paper to take along. */
export interface PaperInWords {
  readonly paper: Paper;
  readonly name: string;
  readonly proves: string;
  readonly issuer: string;
  readonly mutualityHasIt: boolean;
}

/** For what the papers are: a request, a situation that gives the right by itself, or a talk with somebody who knows. */
export type PapersFor = 'a-request' | 'a-situation' | 'a-talk';

/** The papers to take along: each once, with everything it proves. What the mutuality has comes last. */
export function papersIn(words: CitizenWords, answers: Answers, wanted: PapersFor): readonly PaperInWords[] {
  const proved = new Map<Paper, Set<string>>();
  const add = (paper: Paper, what: string) => proved.set(paper, (proved.get(paper) ?? new Set()).add(what));
  if (wanted === 'a-request') add('declaration', words.say('papers.what.declaration'));
  for (const question of standing(answers)) {
    if (wanted === 'a-situation' && question.about !== 'situation') continue;
    const paper = paperFor(question);
    const what = paper === undefined ? undefined : provedBy(words, question, paper, answers);
    if (paper !== undefined && what !== undefined) add(paper, what);
  }
  return [...proved]
    .map(([paper, what]) => ({
      paper,
      name: words.must(`paper.${paper}.name`),
      proves: words.list([...what]),
      issuer: words.must(`paper.${paper}.issuer`),
      mutualityHasIt: PAPERS[paper].mutualityHasIt,
    }))
    .toSorted((a, b) => Number(a.mutualityHasIt) - Number(b.mutualityHasIt));
}

/** Undefined when the answer says that there is nothing to prove. */
function provedBy(
  words: CitizenWords,
  { about, topic, kind, period, path }: Question,
  paper: Paper,
  answers: Answers,
): string | undefined {
  const answer = answers[path];
  if (answer === 'no' || answer === 'none' || answer === '0') return undefined;
  if (about === 'income' && kind !== undefined && period !== undefined) {
    return `${kindIn(words, about, kind)} ${inPeriod(words, period)}`;
  }
  if (about === 'situation' && kind !== undefined) {
    return topic === 'since' && answer !== NOT_KNOWN ? kindIn(words, about, kind) : undefined;
  }
  return words.find(`papers.what.${paper}`);
}
