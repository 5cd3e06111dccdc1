import { adviceOf } from '@pleindroit/assessment/advice';
import { aheadOf } from '@pleindroit/assessment/ahead';
import { lifeOf } from '@pleindroit/assessment/life';
import { mafOf } from '@pleindroit/assessment/maf';
import { amountsInForce, day, lawInForce } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { mafLawInForce } from '@pleindroit/law/maf';
import { worthOf } from '@pleindroit/assessment/worth';
import { readHistory, readMaf, readSituation } from '@pleindroit/reading';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { casesOfPage, type Case } from '../../situations/cases.ts';
import { lifeCases } from '../../situations/life/outcome.ts';
import { mafCases } from '../../situations/maf/outcome.ts';
import type { Written } from '../../situations/generated-households.ts';
import { factPlaces, isNeeded, without } from '../../situations/written-facts.ts';

/**
 * Whole answers about a right in time, field by field: of every table its cases, and of its first case what is left when a fact is missing.
 * The figures that decide are in the tables, calculated by hand; what stands around them was read once and is kept as it was read.
 */

const TODAY = day('2026-03-02');

type Answer = Readonly<Record<string, unknown>>;

interface Subject {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly answer: (text: string) => Answer | undefined;
}

const pageOf = (path: string) =>
  casesOfPage(path, readFileSync(new URL(`../../situations/${path}`, import.meta.url), 'utf8'));

const subjects: readonly Subject[] = [
  {
    name: 'life',
    cases: lifeCases(),
    answer: (text) => {
      const { history } = readHistory(text, TODAY);
      if (history === undefined) return undefined;
      const { requests, ...life } = lifeOf(history, wholeLawInForce, TODAY);
      return {
        ...life,
        requests: requests.map(({ on, verdict }) => ({ on, verdict })),
        ahead: aheadOf({ ...life, requests }, TODAY),
      };
    },
  },
  {
    name: 'advice',
    cases: pageOf('advice/filing-days.md'),
    answer: (text) => {
      const { situation } = readSituation(text, TODAY);
      if (situation === undefined) return undefined;
      const told = adviceOf(situation, lawInForce, situation.request);
      return JSON.parse(
        JSON.stringify(told, (key, value: unknown) => (key === 'amounts' ? undefined : value)),
      ) as Answer;
    },
  },
  {
    name: 'maf',
    cases: mafCases().filter(({ file }, place) => !file.endsWith('every-year.md') || place % 10 === 0),
    answer: (text) => {
      const { question } = readMaf(text, day('2026-11-25'));
      if (question === undefined) return undefined;
      const { amounts, ...told } = mafOf(question, mafLawInForce);
      return { ...told, amounts: amounts.map((one) => `${one.series} ${one.day}`) };
    },
  },
  {
    name: 'worth',
    cases: pageOf('worth/worth.md'),
    answer: (text) => {
      const [, on = '2025-01-01'] = /^day: "?(\S+?)"?$/m.exec(text) ?? [];
      const { situation } = readSituation(text.replace(/^day: .*\n/m, ''), day('2026-11-25'));
      return situation === undefined ? undefined : { ...worthOf(situation, amountsInForce, day(on)) };
    },
  },
];

/** On one line, without the steps of the calculation and the sources of the amounts. */
function whole(answer: unknown): string {
  const isLeftOut = (key: string, value: unknown) =>
    key === 'step' || key === 'steps' || (key === 'amounts' && typeof (value as unknown[])[0] === 'object');
  return JSON.stringify(answer, (key, value: unknown) => (isLeftOut(key, value) ? undefined : value)) ?? '';
}

/** The parts of an answer that are not those of another one. */
function otherThan(complete: Answer | undefined, found: Answer): Answer {
  const isOther = ([key, value]: [string, unknown]) => whole(value) !== whole(complete?.[key]);
  return Object.fromEntries(Object.entries(found).filter(isOther));
}

describe.each(subjects.map((one) => [one.name, one] as const))('%s', (name, { cases, answer }) => {
  test('every case', async () => {
    const told = cases.map((one) => `${one.chapter}: ${one.name}\n  ${whole(answer(one.situation))}`);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`tables/${name}.txt`);
  });

  test('the first case of every table, with a fact missing', async () => {
    const first = [...new Map(cases.toReversed().map((one) => [one.chapter, one])).values()].reverse();
    const told = first.flatMap(({ chapter, situation }) => {
      const written = parse(situation, { schema: 'failsafe' }) as Written;
      const complete = answer(situation);
      return factPlaces(written)
        .filter((place) => !isNeeded(place))
        .flatMap((place) => {
          const found = answer(JSON.stringify(without(written, [place])));
          if (found === undefined) return [];
          return [`${chapter}: without ${place.join('.')}\n  ${whole(otherThan(complete, found))}`];
        });
    });
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`tables/${name}.lacking.txt`);
  });
});
