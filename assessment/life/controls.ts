import {
  civilDate,
  dayOf,
  interpreter,
  verdictOf,
  type Facts,
  type Interpreter,
  type Law,
  type Step,
  type Verdict,
} from '@pleindroit/law';
import {
  carriedOnByADeclaration,
  interimControlDay,
  isOnTheControlList,
  isStillInASituation,
  isUnderInterimControl,
  keptByADeclaration,
  lastDayByInterimControl,
  lastDayByYearlyControl,
  prolongedByTheControl,
} from '@pleindroit/law/keeping';
import { asksOf } from '../open.ts';
import type { Situation } from '../situation.ts';
import { stateOn, type History } from './history.ts';

/** A control of a right that was granted: what it looks at, what it finds, and what the right becomes. */
export interface Control {
  readonly kind: 'interim' | 'yearly';
  /** 30 June, or 1 January. */
  readonly on: number;
  /** Whether the right goes on by the control itself. */
  readonly verdict: Verdict;
  /** The declaration that keeps the right all the same. */
  readonly keptBy?: Kept;
  /** The last day of the right when nothing keeps it. */
  readonly lastDay: number;
  readonly asks: readonly string[];
  readonly step: Step;
}

/** A declaration that keeps a right, or may keep it, as far as is known. */
export interface Kept {
  readonly on: number;
  readonly verdict: 'met' | 'open';
}

/** Art. 36: once, on 30 June of the year after the opening. Nothing when this right escapes it. */
export function interimControl(facts: Facts, history: History, law: Law): Control | undefined {
  const opened = Number(facts['right-opened']);
  const answer = asking(history, law, facts);
  const isUnder = verdictOf(answer(opened)(isUnderInterimControl));
  if (isUnder === 'not met') return undefined;
  const on = answer(opened)(interimControlDay).low;
  const step = answer(on)(isStillInASituation);
  return {
    kind: 'interim',
    on,
    ...found(isUnder, step, declarationsThat(keptByADeclaration, history, answer)),
    lastDay: answer(opened)(lastDayByInterimControl).low,
    asks: asksOf(step, stateOn(history, on)),
    step,
  };
}

/** Arts 37 and 38: of one year. Nothing when the right is not on the list of that year. */
export function yearlyControl(year: number, facts: Facts, history: History, law: Law): Control | undefined {
  const on = dayOf(year, 1, 1);
  const answer = asking(history, law, facts);
  const isListed = verdictOf(answer(on)(isOnTheControlList));
  if (isListed === 'not met') return undefined;
  const step = answer(on)(prolongedByTheControl);
  const lastDay = answer(on)(lastDayByYearlyControl).low;
  return {
    kind: 'yearly',
    on,
    ...found(isListed, step, carryingDeclaration(lastDay, history, law)),
    lastDay,
    asks: asksOf(step, stateOn(history, on)),
    step,
  };
}

/** The first declaration that carries a right on from the day after its last one (arts 15 and 38 § 4). */
export function carryingDeclaration(lastDay: number, history: History, law: Law): Kept | undefined {
  return declarationsThat(carriedOnByADeclaration, history, asking(history, law, { 'right-ends': lastDay }));
}

type AskedOn = (day: number) => Interpreter;

function asking(history: History, law: Law, facts: Facts): AskedOn {
  const onDays = new Map<number, Interpreter>();
  return (day) => {
    const answer =
      onDays.get(day) ?? interpreter(law, withTaxData(stateOn(history, day, facts), history, day).household);
    onDays.set(day, answer);
    return answer;
  };
}

/** What the tax administration did not have for the control of that year; what nobody said was missing was there. */
function withTaxData(situation: Situation, { happenings }: History, day: number): Situation {
  const { year } = civilDate(day);
  const missing = happenings.flatMap((one) =>
    one.kind === 'control' && one.year === year ? one.withoutTaxData : [],
  );
  const { household } = situation;
  return {
    ...situation,
    household: {
      ...household,
      persons: household.persons.map((one, place) => ({
        ...one,
        facts: { ...one.facts, 'tax-data-missing': missing.includes(situation.persons[place]?.id ?? '') },
      })),
    },
  };
}

/** A control of which nobody knows whether it takes place refuses nothing for certain. */
function found(
  takesPlace: Verdict,
  step: Step,
  keptBy: Kept | undefined,
): Pick<Control, 'verdict' | 'keptBy'> {
  const found = verdictOf(step);
  const verdict = found === 'not met' && takesPlace === 'open' ? 'open' : found;
  return { verdict, ...(verdict === 'met' || keptBy === undefined ? {} : { keptBy }) };
}

function declarationsThat(
  keeps: typeof keptByADeclaration,
  { happenings }: History,
  answer: AskedOn,
): Kept | undefined {
  const kept = happenings.flatMap((one): readonly Kept[] => {
    if (one.kind !== 'declaration') return [];
    const verdict = verdictOf(answer(one.on)(keeps));
    return verdict === 'not met' ? [] : [{ on: one.on, verdict }];
  });
  return kept.find(({ verdict }) => verdict === 'met') ?? kept[0];
}
