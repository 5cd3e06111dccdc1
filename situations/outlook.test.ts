import { assess, outcomeOf } from '@pleindroit/assessment';
import { outlookOf } from '@pleindroit/assessment/outlook';
import { day, isoDay, lawInForce, type Law, type LawAmounts, type Series } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { readSituation } from '@pleindroit/reading';
import { describe, expect, test } from 'vitest';
import { allCases } from './cases.ts';

/** What comes after an answer agrees with the answer. */

const TODAY = day('2026-03-20');
const stories = allCases().filter(({ file }) => file.startsWith('stories/'));

describe('the outlook of every story', () => {
  test.each(stories.map((one) => [one.name, one] as const))('%s', (_, { situation: text }) => {
    const { situation } = readSituation(text, TODAY);
    if (situation === undefined) throw new Error('not readable');
    const answer = assess(situation, lawInForce, TODAY);
    const { life, advice, ahead, follows } = outlookOf(situation, answer, wholeLawInForce, TODAY);
    const road = answer.roads.find(({ verdict }) => verdict === 'met');
    const opens = road?.opens;
    if (road?.road === 'income' && opens?.earliest !== undefined && opens.earliest === opens.latest) {
      const first = life.persons.flatMap(({ periods }) =>
        periods.filter((one) => one.road === 'income').slice(0, 1),
      );
      expect(first.length).toBeGreaterThan(0);
      for (const { from } of first) expect(isoDay(from) >= (opens.earliest ?? '')).toBe(true);
    }
    expect(follows === undefined).toBe(answer.covered.length === 0 && answer.verdict === 'not met');
    expect(advice.stated.verdict).toBe(answer.verdict);
    for (const { days } of ahead) for (const { on } of days) expect(on).toBeGreaterThanOrEqual(TODAY);
  });
});

/** A child with a right of its own, and parents of whom no income is known to be low. */
const CHILD = `
request: 2025-03-10
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna:
    born: 1985-05-05
    insured-as: holder
    partner: none
    lives-with: close-relatives
    situations: none
    incomes: { 2024: [{ kind: wage, amount: 60000.00 }, { others: none }] }
    care: { specialist: 4 }
  carl:
    born: 2015-05-05
    insured-as: dependant
    dependant-of: anna
    dependant-as: child
    dependant-since: 2015-05-05
    partner: none
    situations: [{ kind: child-disability, percent: 75, found-by: federal-doctor, since: 2023-02-01 }, { others: none }]
    incomes: { 2024: none }
others: none
`;

function outlookOfChild(law: Law, text = CHILD) {
  const { situation, problems } = readSituation(text, TODAY);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  const on = day('2025-06-01');
  const answer = assess(situation, lawInForce, on);
  return { answer, outlook: outlookOf(situation, answer, law, on) };
}

test('a ban on supplements has its origin in the right of the person it protects', () => {
  const { answer, outlook } = outlookOfChild(wholeLawInForce);
  expect(outcomeOf(answer)).toBe('for-some');
  expect(answer.covered).toEqual(['carl']);
  const doctor = outlook.follows?.bans.filter(({ provider }) => provider === 'doctor');
  expect(doctor).toMatchObject([{ ban: { covers: 'all', since: day('2025-01-01') } }]);
  expect(doctor?.[0]).not.toHaveProperty('persons');
});

test('and where rights of one household come from two roads, it is said of whom', () => {
  const low = CHILD.replace('60000.00', '15000.00');
  const { answer, outlook } = outlookOfChild(wholeLawInForce, low);
  expect(answer.covered).toEqual(['anna', 'carl']);
  expect(outlook.follows?.bans.map(({ provider, persons, ban }) => [provider, persons, ban.covers])).toEqual([
    ['doctor', ['carl'], 'all'],
    ['doctor', ['anna'], 'none'],
    ['dentist', undefined, 'listed-services'],
    ['other', undefined, 'none'],
  ]);
});

test('what it is worth, and maximum billing, are told under the law that is asked', () => {
  const law: Law = {
    ...wholeLawInForce,
    amounts: {
      ...wholeLawInForce.amounts,
      ...withValue('consequences.specialist.ordinary', 99_00),
      ...withValue('maf.ceiling.b', 1_00),
      ...withValue('maf.ceiling.c', 1_00),
    },
  };
  const { outlook } = outlookOfChild(law);
  expect(outlook.worth?.lines[0]?.without).toEqual({ low: 4 * 99_00, high: 4 * 99_00 });
  expect(outlook.maf?.ceilings.flatMap(({ ceiling }) => ceiling.low)).toContain(1_00);
});

function withValue(series: Series, value: number): Partial<LawAmounts> {
  const { values, ...rest } = wholeLawInForce.amounts[series];
  return { [series]: { ...rest, values: values.map((one) => ({ ...one, value })) } };
}
