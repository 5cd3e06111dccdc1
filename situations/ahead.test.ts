import { aheadOf, calendarOf, type Forecast } from '@pleindroit/assessment/ahead';
import { lifeOf } from '@pleindroit/assessment/life';
import { day, isoDay } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { readHistory } from '@pleindroit/reading';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { casesOfPage } from './cases.ts';
import { generatedHistory } from './life/generated-histories.ts';

/** What lies ahead of a right: every row of `ahead/*.md`. */

const HERE = new URL('./ahead/', import.meta.url);
const cases = readdirSync(HERE)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => casesOfPage(`ahead/${name}`, readFileSync(new URL(name, HERE), 'utf8')));

function aheadIn(text: string, today: number): readonly Forecast[] {
  const { history, problems } = readHistory(text, today);
  if (history === undefined) throw new Error(JSON.stringify(problems));
  return aheadOf(lifeOf(history, wholeLawInForce, today), today);
}

function told({ kind, on, year, finds, declared, lastDay, declare }: Forecast): string {
  const by = declared === undefined ? '' : ` by ${isoDay(declared)}`;
  const window = declare === undefined ? '' : `, declare ${isoDay(declare.from)} to ${isoDay(declare.until)}`;
  const ofYear = year === undefined ? '' : ` on ${year}`;
  return `${kind} of ${isoDay(on)}${ofYear}: ${finds}${by}, last ${isoDay(lastDay)}${window}`;
}

test.each(cases.map((one) => [`${one.chapter}: ${one.name}`, one] as const))(
  '%s',
  (_, { situation, expected }) => {
    const [, today = ''] = /^today: (\S+)$/m.exec(situation) ?? [];
    const forecasts = aheadIn(situation.replace(/^today: .*\n/m, ''), day(today));
    const [next] = calendarOf(forecasts);
    expect({
      forecasts: forecasts.length === 0 ? 'none' : forecasts.map(told).join('; '),
      next: next === undefined ? 'none' : `${isoDay(next.on)} ${next.event} by ${next.who}`,
    }).toEqual(expected);
  },
);

const TODAY = day('2032-06-01');
const readable = generatedHistory.filter(
  (written) => readHistory(JSON.stringify(written), TODAY).history !== undefined,
);

test('nothing that lies ahead lies behind, and what is lost for certain ends a period on that day', () => {
  fc.assert(
    fc.property(readable, (written) => {
      const { history } = readHistory(JSON.stringify(written), TODAY);
      if (history === undefined) return;
      const life = lifeOf(history, wholeLawInForce, TODAY);
      const ends = new Set(life.persons.flatMap(({ periods }) => periods.map(({ until }) => until)));
      const forecasts = aheadOf(life, TODAY);
      for (const { on } of calendarOf(forecasts)) expect(on).toBeGreaterThanOrEqual(TODAY);
      for (const { finds, lastDay, persons } of forecasts) {
        expect(persons.length).toBeGreaterThan(0);
        if (finds === 'lost') expect([...ends]).toContain(lastDay);
      }
    }),
    { numRuns: 60, seed: 20140115 },
  );
});
