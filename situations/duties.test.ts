import { day, isoDay } from '@pleindroit/law';
import {
  clocks,
  declaration,
  dueOn,
  isInTime,
  lastReminderOn,
  mentionsOf,
  missingMentions,
  type DecisionKind,
} from '@pleindroit/law/duties';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { casesOfPage } from './cases.ts';

/** Every row of `duties/clocks.md`, and what a decision must hold. */

const page = readFileSync(new URL('./duties/clocks.md', import.meta.url), 'utf8');
const cases = casesOfPage('duties/clocks.md', page);

interface Written {
  readonly clock: string;
  readonly from: string;
  readonly 'stands-still': string;
}

describe('terms', () => {
  test.each(cases.map((one) => [`${one.chapter}: ${one.name}`, one] as const))(
    '%s',
    (_, { situation, expected }) => {
      const { clock, from, 'stands-still': still } = parse(situation, { schema: 'failsafe' }) as Written;
      const standstills = [...still.matchAll(/(\S+) to ([\d-]+)/g)].map(([, first = '', last = '']) => ({
        from: day(first),
        until: day(last),
      }));
      const found = clocks.find(({ id }) => id === clock);
      const due =
        clock === 'last-reminder' || found === undefined
          ? lastReminderOn(day(from))
          : dueOn(found, day(from), standstills);
      const on = (moved: number) => {
        if (found === undefined) return moved <= 0 ? 'in time' : 'too late';
        return isInTime(found, day(from), due + moved, standstills) ? 'in time' : 'too late';
      };
      expect({
        'last day': isoDay(due),
        'day before': on(-1),
        'that day': on(0),
        'day after': on(1),
      }).toEqual(expected);
    },
  );

  test('every clock has a row, an id of its own and articles', () => {
    const ids = clocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !page.includes(`| ${id} |`))).toEqual([]);
    expect(clocks.filter(({ articles }) => articles.length === 0)).toEqual([]);
  });

  test('more standing still never ends a term earlier, and no term ends before it starts', () => {
    const days = fc.integer({ min: day('2014-01-01'), max: day('2035-12-31') });
    const stretch = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 }));
    fc.assert(
      fc.property(days, fc.array(stretch, { maxLength: 5 }), stretch, (start, several, one) => {
        const told = (list: readonly (readonly [number, number])[]) =>
          list.map(([after, long]) => ({ from: start + after, until: start + after + long }));
        for (const clock of clocks) {
          const due = dueOn(clock, start, told(several));
          expect(due).toBeGreaterThanOrEqual(clock.from === 'start-of-year' ? due : start);
          expect(dueOn(clock, start, told([...several, one]))).toBeGreaterThanOrEqual(due);
          expect(dueOn(clock, start, told(several.toReversed()))).toBe(due);
        }
      }),
    );
  });

  test('the second reminder comes after the first, and before the end', () => {
    for (let request = day('2023-10-01'); request < day('2025-10-01'); request++) {
      expect(lastReminderOn(request)).toBeGreaterThan(request + 30);
      expect(lastReminderOn(request)).toBeLessThan(dueOn(declaration, request));
    }
  });
});

describe('what a decision must hold', () => {
  const kinds: readonly DecisionKind[] = ['grant', 'refusal', 'withdrawal', 'recovery'];

  test.each(kinds)('%s: with everything nothing is missing; without one, that one is', (kind) => {
    const all = mentionsOf(kind).map(({ id }) => id);
    expect(missingMentions(kind, new Set(all))).toEqual([]);
    for (const id of all) {
      const held = new Set(all.filter((one) => one !== id));
      expect(missingMentions(kind, held).map((one) => one.id)).toEqual([id]);
    }
  });

  test('how many: eight of a grant, a refusal and a withdrawal, thirteen of a recovery', () => {
    expect(kinds.map((kind) => mentionsOf(kind).length)).toEqual([8, 8, 8, 13]);
  });
});
