import { civilDate, isoDay, type Lack, type Subject } from '@pleindroit/law';
import type { Open } from './answer.ts';
import type { Situation } from './situation.ts';

/** Where each fact of the law stands in a situation. A fact that is not here stands under its own name. */
const OF_THE_HOUSEHOLD: Readonly<Record<string, string>> = {
  'income-risen': 'declaration.income-risen',
  signed: 'declaration.signed',
  'handed-in': 'declaration.signed',
  'flow-notified': 'proactive-flow.notified',
  'flow-year': 'proactive-flow.flow-year',
  'current-flow-completed': 'proactive-flow.current-flow-completed',
  'income-not-risen': 'proactive-flow.income-not-risen',
  'income-of-six-months': 'income-that-fell',
  'income-of-last-month': 'income-that-fell.last-month',
};

const OF_A_PERSON: Readonly<Record<string, string>> = {
  bond: 'partner.bond',
  separated: 'partner.separated',
  'separated-since': 'partner.separated-since',
  'partner-since': 'partner.since',
  'partner-declared': 'partner.declared',
  'same-address': 'partner.same-address',
  relative: 'partner.relative',
  'one-household': 'partner.one-household',
  'days-per-fortnight': 'shared-custody.days-per-fortnight',
  'shared-custody-declared': 'shared-custody.declared',
  'other-property': 'ex-officio.other-property',
  'cadastral-income-not-fixed': 'ex-officio.cadastral-income-not-fixed',
  'pension-register': 'ex-officio.pension-register',
  'severance-pay': 'ex-officio.severance-pay',
  'accident-above-20': 'ex-officio.accident-above-20',
  'ended-by-control': 'ex-officio.ended-by-control',
  'renounced-on': 'ex-officio.renounced',
  'renounced-right-opened': 'ex-officio.renounced.opened',
  'renouncement-revoked': 'ex-officio.renounced.revoked',
};

const OF_A_LINE: Readonly<Record<string, string>> = {
  'rate-millionths': 'rate',
  'share-of': 'share',
  'share-parts': 'share',
};

/** `2025-01` for a month, `2024` for a year. */
export function periodName(kind: 'month' | 'year', begins: number): string {
  return kind === 'month' ? isoDay(begins).slice(0, 7) : String(civilDate(begins).year);
}

/** What is missing, by its place in the situation, or the law that is not known. */
export function openOf(lack: Lack, subject: Subject, situation: Situation): Open {
  if (lack.kind === 'law') return { kind: 'law', what: lack.what, day: isoDay(lack.day) };
  return { kind: 'fact', path: pathOf(lack, subject, situation) };
}

function pathOf(lack: Exclude<Lack, { kind: 'law' }>, subject: Subject, situation: Situation): string {
  if (lack.kind === 'others') return 'others';
  const name = situation.persons[subject.person]?.id;
  if (lack.kind === 'fact' && name === undefined) {
    const path = OF_THE_HOUSEHOLD[lack.fact] ?? lack.fact;
    // Nobody is asked for the parts of a flow before it is said whether there is one.
    return path.startsWith('proactive-flow.') && !isFlowStated(situation) ? 'proactive-flow' : path;
  }
  const person = `persons.${name ?? ''}`;
  switch (lack.kind) {
    case 'situations':
      return `${person}.situations`;
    case 'situation-fact':
      return `${person}.situations.${lack.status}.${lack.fact}`;
    case 'incomes':
      return `${person}.incomes.${periodName(lack.period, lack.begins)}`;
    case 'fact': {
      const income = situation.household.persons[subject.person]?.incomes[subject.income];
      if (income === undefined) return `${person}.${OF_A_PERSON[lack.fact] ?? lack.fact}`;
      return `${person}.incomes.${periodName(income.kind, income.begins)}[${subject.line}].${OF_A_LINE[lack.fact] ?? lack.fact}`;
    }
  }
}

function isFlowStated({ household: { facts } }: Situation): boolean {
  return ['flow-notified', 'flow-year', 'current-flow-completed', 'income-not-risen'].some(
    (fact) => facts[fact] !== undefined,
  );
}
