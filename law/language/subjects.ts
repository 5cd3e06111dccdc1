import type { Expression } from './expression.ts';
import type { Facts, Household, IncomeOfPeriod, Person } from './household.ts';
import type { Subject } from './step.ts';

export const OF_THE_HOUSEHOLD: Subject = Object.freeze({ person: -1, income: -1, line: -1 });

/** Of whom one household lets us speak. Each of them is one object, so that what was answered about it is found again. */
export interface Subjects {
  readonly persons: readonly Subject[];
  lineOf(person: number, income: number, line: number): Subject;
  /** About whom an expression of this level speaks, when it stands in one about `around`. */
  at(level: Expression['level'], around: Subject): Subject;
  personOf(subject: Subject): Person;
  incomeOf(subject: Subject): IncomeOfPeriod;
  factsOf(level: Expression['level'], subject: Subject): Facts;
}

export function subjectsOf(household: Household): Subjects {
  const persons = household.persons.map((_, person): Subject => ({ person, income: -1, line: -1 }));
  const lines = new Map<number, Subject>();

  function personOf({ person }: Subject): Person {
    const found = household.persons[person];
    if (found === undefined) throw new Error('a fact of a person was asked of the household');
    return found;
  }

  function incomeOf(subject: Subject): IncomeOfPeriod {
    const income = personOf(subject).incomes[subject.income];
    if (income === undefined) throw new Error('a fact of a line was asked outside its lines');
    return income;
  }

  return {
    persons,
    lineOf(person, income, line) {
      const key = (person * 1000 + income) * 1000 + line;
      let subject = lines.get(key);
      if (subject === undefined) lines.set(key, (subject = { person, income, line }));
      return subject;
    },
    at(level, around) {
      if (level === 'line') return around;
      if (level === 'household') return OF_THE_HOUSEHOLD;
      return around.line < 0 ? around : (persons[around.person] ?? around);
    },
    personOf,
    incomeOf,
    factsOf(level, subject) {
      if (level === 'household') return household.facts;
      if (level === 'person') return personOf(subject).facts;
      const line = incomeOf(subject).lines[subject.line];
      if (line === undefined) throw new Error('a fact of a line was asked outside its line');
      return line.facts;
    },
  };
}
