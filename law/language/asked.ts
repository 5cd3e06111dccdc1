import type { Expression } from './expression.ts';
import type { Facts, Household, IncomeOfPeriod, Person } from './household.ts';
import type { Law } from './law.ts';
import type { Step, Subject } from './step.ts';

export const OF_THE_HOUSEHOLD: Subject = Object.freeze({ person: -1, income: -1, line: -1 });

/** One household under one law, while it is being asked about. */
export interface Asked {
  readonly law: Law;
  readonly household: Household;
  readonly isComplete: boolean;
  /** Of whom one can speak. Each is one object, so that what was answered about it is found again. */
  readonly persons: readonly Subject[];
  readonly lines: Map<number, Subject>;
  /**
   * A card is answered once for each of whom it speaks; whoever needs it again gets the same step. Of the household and its
   * persons by their places, of lines by the line.
   */
  readonly answered: (Step | undefined)[];
  readonly answeredOfLines: Map<Subject, Map<string, Step>>;
  answer(node: Expression, around: Subject): Step;
}

export function lineOf({ lines }: Asked, person: number, income: number, line: number): Subject {
  const key = (person * 1000 + income) * 100_000 + line;
  let subject = lines.get(key);
  if (subject === undefined) lines.set(key, (subject = { person, income, line }));
  return subject;
}

/** About whom an expression of this level speaks, when it stands in one about `around`. */
export function subjectAt({ persons }: Asked, level: Expression['level'], around: Subject): Subject {
  if (level === 'line') return around;
  if (level === 'household') return OF_THE_HOUSEHOLD;
  return around.line < 0 ? around : (persons[around.person] ?? around);
}

export function personOf({ household }: Asked, { person }: Subject): Person {
  const found = household.persons[person];
  if (found === undefined) throw new Error('a fact of a person was asked of the household');
  return found;
}

export function incomeOf(asked: Asked, subject: Subject): IncomeOfPeriod {
  const income = personOf(asked, subject).incomes[subject.income];
  if (income === undefined) throw new Error('a fact of a line was asked outside its lines');
  return income;
}

export function factsOf(asked: Asked, level: Expression['level'], subject: Subject): Facts {
  if (level === 'household') return asked.household.facts;
  if (level === 'person') return personOf(asked, subject).facts;
  const line = incomeOf(asked, subject).lines[subject.line];
  if (line === undefined) throw new Error('a fact of a line was asked outside its line');
  return line.facts;
}
