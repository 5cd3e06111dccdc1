import { assess, type Assessment } from '@pleindroit/assessment';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { storyText } from '../../situations/cases.ts';
import type { Written } from '../../situations/generated-households.ts';
import { factPlaces, isNeeded, without } from '../../situations/written-facts.ts';

/**
 * Whole answers, field by field, of a few stories; and on a line each, what is left when facts are missing. The figures
 * are those of the stories, which were calculated by hand; what stands around them was read once and is kept as it was read.
 */

const TODAY = day('2026-03-02');

/** Between two facts that go missing together. */
const APART = 7;

const STORIES = [
  'automatic-disabled-child-parents-ask',
  'automatic-integration-income-family',
  'automatic-orphan-cousin',
  'before-the-reform',
  'couple-one-self-employed',
  'ex-officio-invalid-mother',
  'ex-officio-other-property-invited',
  'german-speaking-elderly',
  'income-risen-still-below',
  'income-risen-too-high',
  'lone-father-child-every-other-week',
  'older-pensioner-of-2016',
  'pensioner-income-not-known-yet',
  'pensioners-with-dwelling',
  'proactive-flow',
  'recomposed-family',
  'student-job-of-a-child',
  'unemployed-then-ill',
  'widow-scheme-not-stated',
];

function assessed(written: string): Assessment | undefined {
  const { situation } = readSituation(written, TODAY);
  return situation === undefined ? undefined : assess(situation, lawInForce, TODAY);
}

/** All of it but the steps, which have tests of their own. */
function wholeAnswer(told: Assessment): string {
  const isAStep = (key: string) => key === 'steps' || key === 'step';
  return JSON.stringify(told, (key, value: unknown) => (isAStep(key) ? undefined : value), 1);
}

test.each(STORIES)('%s', async (name) => {
  const told = assessed(storyText(name));
  if (told === undefined) throw new Error(`${name} is not readable`);
  await expect(wholeAnswer(told)).toMatchFileSnapshot(`stories/${name}.txt`);
});

/** What is left of an answer, on one line; the road on which it rests stands first. */
function inShort(told: Assessment): string {
  const { verdict, road = '', certificate, opens = {}, roads, income, covered, open, remarks } = told;
  const certain = Object.entries(certificate).flatMap(([what, is]) => (is ? [what] : []));
  const days = [opens.earliest, opens.latest].map((day) => day ?? '?').join(' to ');
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${name}: ${items.join(' ')}`];
  return [
    `${verdict} ${road}`.trim(),
    days,
    ...list('certain', certain),
    ...list(
      'roads',
      roads.map((one) => `${one.verdict}${one.isNeeded ? '' : ' (not needed)'},`),
    ),
    ...list('way', income.way === undefined ? [] : [income.way]),
    ...list('covered', covered),
    ...list('asks', told.asks),
    ...list('for the opening', told.asksForOpening),
    ...list(
      'law',
      open.flatMap((one) => (one.kind === 'law' ? [`${one.what} ${one.day}`] : [])),
    ),
    ...list(
      'remarks',
      remarks.map(({ remark, person = '' }) => `${remark} ${person}`),
    ),
  ].join(' · ');
}

/** Without each fact in turn, and without two that stand apart. */
test.each(STORIES)('%s, with a fact or two missing', async (name) => {
  const written = parse(storyText(name), { schema: 'failsafe' }) as Written;
  const places = factPlaces(written).filter((place) => !isNeeded(place));
  const pairs = places.flatMap((place, index) => {
    const other = places[index + APART];
    return other === undefined ? [] : [[place, other]];
  });
  const lines = [...places.map((place) => [place]), ...pairs].flatMap((gone) => {
    const told = assessed(JSON.stringify(without(written, gone)));
    const names = gone.map((place) => place.join('.')).join(' and ');
    return told === undefined ? [] : [`${names}\n  ${inShort(told)}`];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`stories/${name}.lacking.txt`);
});
