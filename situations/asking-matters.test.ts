import { type Answer, type Answers, type Question } from '@pleindroit/interview/asking';
import { day } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { interviewWith, type Somebody } from './asked.ts';
import { drawsFrom, typicalHousehold } from './typical-households.ts';

/**
 * Nothing is asked that cannot matter: of every question there are two answers, and one way to answer what follows, after which the outcome
 * is not the same.
 */

const TODAY = day('2026-02-10');

/** Enough to meet every question that usual households meet; each is looked at where it is asked. */
const HOUSEHOLDS = 20;

test('every question that is asked can change the outcome', () => {
  const draw = drawsFrom(42);
  const useless = new Map<string, number>();
  let looked = 0;
  for (let household = 0; household < HOUSEHOLDS; household++) {
    const { answers, questions } = interviewWith(typicalHousehold(draw), TODAY);
    const before: Record<string, Answer> = {};
    for (const question of questions) {
      looked += 1;
      if (!matters(question, before)) useless.set(nameOf(question), (useless.get(nameOf(question)) ?? 0) + 1);
      const answer = answers[question.path];
      if (answer !== undefined) before[question.path] = answer;
    }
  }
  console.log(`${looked} questions looked at, without a way found: ${JSON.stringify([...useless])}`);
  expect([...useless]).toEqual([]);
}, 300_000);

function nameOf({ about, topic }: Question): string {
  return `${about}.${topic}`;
}

function matters(question: Question, before: Answers): boolean {
  return CONTINUATIONS.some((somebody) => {
    const outcomes = new Set<string>();
    return answersTo(question).some((answer) => {
      outcomes.add(outcomeAfter({ ...before, [question.path]: answer }, somebody));
      return outcomes.size > 1;
    });
  });
}

/** Who has the right, by which road, and whether that is certain. */
function outcomeAfter(answers: Answers, somebody: Somebody): string {
  try {
    const { assessment } = interviewWith(somebody, TODAY, answers);
    const { verdict, road, covered, opens, income } = assessment;
    const ceiling = income.ways.find(({ id }) => id === income.way)?.ceiling;
    return JSON.stringify([verdict, road, covered, opens, ceiling]);
  } catch {
    // Two answers that cannot both be true: that is no outcome.
    return 'contradiction';
  }
}

function answersTo({ shape, topic }: Question): readonly Answer[] {
  switch (shape.kind) {
    case 'yes-no':
      return ['yes', 'no'];
    case 'one-of':
      return shape.options;
    case 'some-of':
      return topic === 'incomes'
        ? [[], ['wage'], ['own-dwelling'], ['unemployment-benefit']]
        : [[], ['integration-income'], ['retirement-pension'], ['unemployment']];
    case 'day':
      return ['2026-02-01', '2025-06-01', '2001-01-01', '1950-01-01'];
    case 'day-or-none':
      return ['none', '2025-12-31'];
    case 'count':
      return [...new Set([shape.least, shape.least + 1, Math.min(shape.most, 70), shape.most])].map(String);
    case 'money':
    case 'money-or-none':
      return ['0.00', '1000.00', '900000.00'];
  }
}

/** What may be said of everything that follows: little money and much, just above the ceiling, much a year ago and little now. */
const CONTINUATIONS: readonly Somebody[] = [
  ...['0.00', '2400.00', '29000.00', '33000.00', '900000.00'].flatMap((amount) => [
    somebody(amount, amount, 'yes'),
    somebody(amount, amount, 'no'),
  ]),
  somebody('1000.00', '900000.00', 'yes'),
  somebody('1000.00', '900000.00', 'no'),
  somebody('2500.00', '31000.00', 'yes'),
  somebody('3500.00', '45000.00', 'no'),
  somebody('5000.00', '60000.00', 'yes'),
  // Nobody else at the address: the mutuality may grant the right by itself.
  somebody('1000.00', '900000.00', 'no', 'nobody'),
  somebody('900000.00', '900000.00', 'no', 'nobody'),
];

function somebody(
  ofAMonth: string,
  ofAYear: string,
  saying: 'yes' | 'no',
  livesWith = saying === 'yes' ? 'nobody' : 'others',
): Somebody {
  const usual = typicalHousehold(() => 0.5);
  return (question) => {
    const { topic, person, period, shape } = question;
    const amount = period?.includes('-') === true ? ofAMonth : ofAYear;
    const isChild = person?.includes('child') === true;
    const said: Readonly<Record<string, Answer>> = {
      already: 'no',
      amount,
      incomes: isChild ? [] : ['wage'],
      situations: [],
      'lives-with': livesWith,
      partner: 'none',
      'insured-as': 'holder',
      'dependant-of': 'somebody-else',
      'dependant-as': 'child',
      dependants: '0',
      'shared-children': '0',
      'shared-custody.days-per-fortnight': '7',
      'cadastral-income': amount,
      born: isChild ? '2015-05-05' : '1980-05-05',
      'proactive-flow.notified': '2026-01-20',
      'proactive-flow.flow-year': '2026',
      'dependants.of': 'the-holder',
    };
    const answer = said[topic];
    if (answer !== undefined) return answer;
    if (topic === 'all-activity-ceased') return 'yes';
    if (topic.startsWith('ex-officio')) return shape.kind === 'yes-no' ? 'no' : 'none';
    return shape.kind === 'yes-no' ? saying : usual(question);
  };
}
