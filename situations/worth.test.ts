import type { Bounds } from '@pleindroit/assessment';
import { worthOf, type WorthLine } from '@pleindroit/assessment/worth';
import { amountsInForce, day, isoDay, parseDay, plainEuro } from '@pleindroit/law';
import {
  banOnSupplements,
  consequences,
  consequencesOn,
  type CareProvider,
  type Origin,
} from '@pleindroit/law/consequences';
import { readSituation } from '@pleindroit/reading';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { casesOfPage } from './cases.ts';

/** What follows from the right: every row of `worth/*.md`. */

const pageOf = (name: string) =>
  casesOfPage(`worth/${name}`, readFileSync(new URL(`./worth/${name}`, import.meta.url), 'utf8'));

const TODAY = day('2026-11-25');

describe('what it is worth', () => {
  test.each(pageOf('worth.md').map((one) => [one.name, one] as const))('%s', (_, { situation, expected }) => {
    const [, on = ''] = /^day: (\S+)$/m.exec(situation) ?? [];
    const { situation: stated, problems } = readSituation(situation.replace(/^day: .*\n/m, ''), TODAY);
    expect(problems).toBeUndefined();
    if (stated === undefined) return;
    const { lines, total, isPartial } = worthOf(stated, amountsInForce, day(on));
    expect({
      without: sumOf(lines, 'without'),
      with: sumOf(lines, 'with'),
      gain: between(total),
      whole: isPartial ? 'no' : 'yes',
    }).toEqual(expected);
  });

  test.each(['0', '367', '-1', '1.5'])('a stay in a hospital of %s days is refused', (days) => {
    const { problems } = readSituation(
      `request: 2024-01-10\napplicant: anna\npersons: { anna: { care: { hospital: [${days}] } } }`,
      TODAY,
    );
    expect(problems?.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'persons.anna.care.hospital[0]: not-a-stay',
    ]);
  });

  test('every amount that was read is told, with its source', () => {
    const { situation } = readSituation(
      'request: 2024-01-10\napplicant: anna\npersons: { anna: { care: { specialist: 2, hospital: [3] } } }',
      TODAY,
    );
    if (situation === undefined) throw new Error('not readable');
    const { amounts } = worthOf(situation, amountsInForce, day('2026-05-01'));
    expect(amounts.map(({ series }) => series)).toContain('consequences.hospital.next-day.other');
    expect(amounts.filter(({ source }) => source === '')).toEqual([]);
    const carried = amounts.filter(({ carriedForwardSince }) => carriedForwardSince !== undefined);
    expect(carried.map(({ series }) => series)).toContain('consequences.hospital.first-day.other');
  });
});

function sumOf(lines: readonly WorthLine[], side: 'without' | 'with'): string {
  const known = lines.flatMap((line) => line[side] ?? []);
  return between({
    low: known.reduce((sum, { low }) => sum + low, 0),
    high: known.reduce((sum, { low, high = low }) => sum + high, 0),
  });
}

function between({ low, high = low }: Bounds): string {
  return low === high ? plainEuro(low) : `${plainEuro(low)} to ${plainEuro(high)}`;
}

describe('the ban on supplements', () => {
  test.each(pageOf('supplements.md').map((one) => [one.name, one] as const))(
    '%s',
    (_, { situation, expected }) => {
      const { provider, origin, ...stated } = parse(situation, { schema: 'failsafe' }) as {
        readonly provider: CareProvider;
        readonly origin: Origin;
        readonly day: string;
      };
      const { covers, since, articles } = banOnSupplements(parseDay(stated.day) ?? 0, provider, origin);
      expect(articles).toEqual(['insurance-act:53']);
      expect({ covers, since: since === undefined ? 'none' : isoDay(since) }).toEqual(expected);
    },
  );
});

describe('what follows', () => {
  test('each has a source; what is official cites its article, or is said by who decides', () => {
    expect(consequences.filter(({ source }) => source === '')).toEqual([]);
    expect(new Set(consequences.map(({ id }) => id)).size).toBe(consequences.length);
  });

  test.each([
    ['social-energy-tariff', '2023-07-01'],
    ['social-telecom-tariff', '2024-03-01'],
    ['no-co-payment-for-the-young', '2023-10-01'],
    ['denture-excess', '2024-01-01'],
    ['third-party-payment', '2015-10-01'],
  ])('%s is told from its day on, not on the eve', (id, from) => {
    const on = (moved: number) => consequencesOn(day(from) + moved).some((one) => one.id === id);
    expect([on(-1), on(0), on(1)]).toEqual([false, true, true]);
  });

  test('what is known up to a day is told up to that day', () => {
    const told = (on: string) => consequencesOn(day(on)).some(({ id }) => id === 'bus-in-wallonia');
    expect([told('2025-12-31'), told('2026-01-01')]).toEqual([true, false]);
  });
});
