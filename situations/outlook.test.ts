import { assess } from '@pleindroit/assessment';
import { outlookOf } from '@pleindroit/assessment/outlook';
import { day, isoDay, lawInForce } from '@pleindroit/law';
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
