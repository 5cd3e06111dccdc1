import { outcomeOf } from '@pleindroit/assessment';
import { NOT_KNOWN, situationFrom, type Answers, type Question } from '@pleindroit/interview/asking';
import { day } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { interviewWith } from './asked.ts';
import { typicalHousehold, type Draw } from './typical-households.ts';

/** How long an interview takes, and what a changed answer does. */

const TODAY = day('2026-02-10');

test('the answers until the certificate, over a thousand households', () => {
  const draw = drawsFrom(20260210);
  const byOutcome = new Map<string, number[]>();
  for (let household = 0; household < 1000; household++) {
    const { questions, assessment } = interviewWith(typicalHousehold(draw), TODAY);
    const outcome = `${outcomeOf(assessment)}${assessment.road === undefined ? '' : ` (${assessment.road})`}`;
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), questions.length]);
  }
  for (const [outcome, counts] of byOutcome) console.log(toldCounts(outcome, counts));
  const all = [...byOutcome.values()].flat();
  console.log(toldCounts('all', all));
  expect(share(all, 0.5)).toBeLessThanOrEqual(9);
  expect(share(all, 0.9)).toBeLessThanOrEqual(15);
}, 120_000);

function toldCounts(outcome: string, counts: readonly number[]): string {
  return `${outcome}: ${counts.length} households, median ${share(counts, 0.5)}, nine in ten ${share(counts, 0.9)}, most ${Math.max(...counts)}`;
}

function share(counts: readonly number[], part: number): number {
  return counts.toSorted((a, b) => a - b)[Math.ceil(counts.length * part) - 1] ?? 0;
}

/** The same numbers for the same seed, on every machine. */
function drawsFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('an answer that is changed', () => {
  const draw = drawsFrom(7);
  const interviews = Array.from({ length: 40 }, () => interviewWith(typicalHousehold(draw), TODAY));

  test('and changed back leaves what it was', () => {
    for (const { answers, questions } of interviews) {
      const before = situationFrom(answers, '2026-02-10');
      for (const { path } of questions) {
        const changed: Answers = { ...answers, [path]: NOT_KNOWN };
        const back: Answers = { ...changed, [path]: answers[path] ?? NOT_KNOWN };
        expect(situationFrom(back, '2026-02-10')).toEqual(before);
      }
    }
  });

  test('asks only what that change opens', () => {
    for (const { answers } of interviews) {
      const said: Answers = { ...answers, 'declaration.income-risen': 'yes' };
      const asked: Question[] = [];
      interviewWith((question) => {
        const answer = said[question.path];
        if (answer === undefined) asked.push(question);
        return answer ?? NOT_KNOWN;
      }, TODAY);
      expect(asked.map(({ path }) => path).filter((path) => path in answers)).toEqual([]);
    }
  });
});
