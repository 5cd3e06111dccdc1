import { outcomeOf } from '@pleindroit/assessment';
import {
  NOT_KNOWN,
  situationFrom,
  type Answer,
  type Answers,
  type Question,
} from '@pleindroit/interview/asking';
import { day } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { describe, expect, test } from 'vitest';
import { interviewWith, type Somebody } from './asked.ts';
import { drawsFrom, typicalHousehold, type Draw } from './typical-households.ts';

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

describe('an answer that is changed', () => {
  const draw = drawsFrom(7);
  const interviews = Array.from({ length: 40 }, () => interviewWith(anybody(draw), TODAY));

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

  test('to whatever else it could be leaves a situation that can be read', () => {
    for (const { answers, questions } of interviews) {
      for (const { path, shape } of questions) {
        for (const other of othersThan(answers[path], shape)) {
          const written = situationFrom({ ...answers, [path]: other }, '2026-02-10');
          const { problems = [] } = readSituation(JSON.stringify(written), TODAY);
          const unexpected = problems
            .map(({ code }) => code)
            .filter((code) => !CONTRADICTIONS.includes(code));
          expect(unexpected, `${path}: ${String(other)}`).toEqual([]);
        }
      }
    }
  });
});

/** What a person has to mend: two answers that still apply and cannot both be true. */
const CONTRADICTIONS: readonly string[] = ['depends-on-dependant'];

/** Whoever answers with any of the options, as often the rare ones. */
function anybody(draw: Draw): Somebody {
  const usual = typicalHousehold(draw);
  return (question) => {
    const { shape } = question;
    if (shape.kind === 'yes-no') return draw() < 0.5 ? 'yes' : 'no';
    if (shape.kind !== 'one-of') return usual(question);
    return shape.options[Math.floor(draw() * shape.options.length)] ?? NOT_KNOWN;
  };
}

function othersThan(given: Answer | undefined, shape: Question['shape']): readonly Answer[] {
  if (shape.kind === 'yes-no') return given === 'yes' ? ['no'] : ['yes'];
  if (shape.kind === 'one-of') return shape.options.filter((one) => one !== given);
  return shape.kind === 'some-of' ? [[]] : [NOT_KNOWN];
}
