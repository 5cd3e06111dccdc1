import { day } from '@pleindroit/law';
import { SITUATION_KINDS, readSituation } from '@pleindroit/reading';
import { describe, expect, test } from 'vitest';
import { situationFrom, type Answer, type Answers, type Shape } from './asking.ts';
import {
  OF_A_LINE,
  OF_A_PERSON,
  OF_A_SITUATION,
  OF_THE_HOUSEHOLD,
  SITUATIONS,
  questionAt,
} from './questions.ts';

/** Whatever can be answered can be read as a situation. */

const TODAY = day('2026-02-10');

/** A situation that contradicts itself was read; one that says something unheard of was not. */
const CONTRADICTIONS = ['before-', 'contradicts', 'depends-on', 'custody', 'two-partners', '-self'];

function unreadable(answers: Answers): readonly string[] {
  const { problems = [] } = readSituation(JSON.stringify(situationFrom(answers, '2026-02-10')), TODAY);
  return problems
    .filter(({ code }) => !CONTRADICTIONS.some((one) => code.includes(one)))
    .map(({ code, path }) => `${path}: ${code}`);
}

function answersTo(shape: Shape): readonly Answer[] {
  switch (shape.kind) {
    case 'yes-no':
      return ['yes', 'no'];
    case 'one-of':
      return shape.options;
    case 'some-of':
      return [[], ...shape.options.map((one) => [one])];
    case 'day':
      return ['2020-05-05'];
    case 'day-or-none':
      return ['none', '2020-12-31'];
    case 'count':
      return [String(shape.least), String(Math.min(shape.most, shape.least + 3))];
    case 'money':
      return ['1450.50'];
    case 'money-or-none':
      return ['none', '1450.50'];
  }
}

/** What was answered before such a question is put. */
function beforehand(path: string): Answers {
  const parts = path.split('.').slice(0, -1);
  const above = parts.map((_, last) => parts.slice(0, last + 1).join('.'));
  return Object.fromEntries(
    above.flatMap((place) => {
      const shape = questionAt(place)?.shape;
      if (shape?.kind === 'yes-no') return [[place, 'yes'] as const];
      if (shape?.kind === 'one-of') return [[place, shape.options.at(-1) ?? ''] as const];
      return [];
    }),
  );
}

test.each([
  ...Object.keys(OF_THE_HOUSEHOLD),
  ...Object.keys(OF_A_PERSON).map((fact) => `persons.you.${fact}`),
  'persons.you.incomes.2025',
  'persons.you.incomes.2026-01',
])('every answer to %s', (path) => {
  const question = questionAt(path);
  expect(question?.path).toBe(path);
  if (question === undefined) return;
  for (const answer of answersTo(question.shape)) {
    const kinds = path.endsWith('situations') && typeof answer === 'object' ? answer : [];
    const since = kinds.map((kind) => [`${path}.${kind}.since`, '2020-01-01'] as const);
    expect(unreadable({ ...beforehand(path), ...Object.fromEntries(since), [path]: answer })).toEqual([]);
  }
});

describe('a fact of a situation or of an income', () => {
  const kinds = Object.keys(SITUATIONS);

  test.each(Object.keys(OF_A_SITUATION))('%s can be answered of some situation', (fact) => {
    const readable = kinds.filter((kind) => {
      const path = `persons.you.situations.${kind}`;
      const question = questionAt(`${path}.${fact}`);
      return answersTo(question?.shape ?? { kind: 'yes-no' }).every(
        (answer) =>
          unreadable({
            'persons.you.situations': [kind],
            [`${path}.since`]: '2020-01-01',
            [`${path}.${fact}`]: answer,
          }).length === 0,
      );
    });
    expect(readable).not.toEqual([]);
  });

  test.each(Object.keys(OF_A_LINE))('%s can be answered of some income', (fact) => {
    const readable = (
      questionAt('persons.you.incomes.2026-01')?.shape as { options: readonly string[] }
    ).options.filter((kind) => {
      const path = `persons.you.incomes.2026-01`;
      const question = questionAt(`${path}.${kind}.${fact}`);
      return answersTo(question?.shape ?? { kind: 'yes-no' }).every(
        (answer) => unreadable({ [path]: [kind], [`${path}.${kind}.${fact}`]: answer }).length === 0,
      );
    });
    expect(readable).not.toEqual([]);
  });
});

test('every kind of situation can be chosen', () => {
  const kinds = new Set(Object.values(SITUATIONS).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...SITUATION_KINDS].sort());
});

test.each([
  '',
  'constructor',
  'toString',
  '__proto__',
  'persons',
  'persons.you',
  'persons.you.constructor',
  'persons.dependant-1.toString',
  'persons.you.situations.unemployment.valueOf',
  'persons.you.incomes.2025.wage.hasOwnProperty',
  'persons.you.incomes.2025.zzz.amount',
  'persons.you.situations.zzz.since',
])('there is no question at "%s"', (path) => {
  expect(questionAt(path)).toBeUndefined();
});

test('the list of a child who may belong to its parents is never closed', () => {
  const child: Answers = { dependants: '0', 'persons.you.lives-with-parents': 'two' };
  const othersOf = (answers: Answers) => situationFrom(answers, '2026-02-10')['others'];
  expect(othersOf({ dependants: '0' })).toBe('none');
  expect(othersOf(child)).toBeUndefined();
  expect(othersOf({ ...child, 'persons.you.pays-own-contribution': 'yes' })).toBe('none');
});

test('an amount after tax is stated as the least, the most, or not at all', () => {
  const wage: Answers = {
    'persons.you.incomes.2025': ['wage'],
    'persons.you.incomes.2025.wage.amount': 'net 1000.00',
  };
  const written = (bound: 'least' | 'most' | 'open') =>
    JSON.stringify(situationFrom(wage, '2026-02-10', bound));
  expect(written('least')).toContain('"amount":"1000.00"');
  expect(written('most')).toContain('"amount":"1600.00"');
  expect(written('open')).toContain('"kind":"wage"');
  expect(written('open')).not.toContain('amount');
});
