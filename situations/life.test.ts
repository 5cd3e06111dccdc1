import { lifeOf } from '@pleindroit/assessment/life';
import { day } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { readHistory } from '@pleindroit/reading';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { casesOfPage } from './cases.ts';
import { toldPeriods } from './life/told.ts';

/** Rights in time: every row of `life/*.md`, looked at on one day. */

const TODAY = day('2026-03-02');
const HERE = new URL('./life/', import.meta.url);

const cases = readdirSync(HERE)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => casesOfPage(`life/${name}`, readFileSync(new URL(name, HERE), 'utf8')));

test.each(cases.map((one) => [`${one.file}: ${one.chapter}: ${one.name}`, one] as const))(
  '%s',
  (_, { situation, expected }) => {
    const { history, problems } = readHistory(situation, TODAY);
    expect(problems).toBeUndefined();
    if (history === undefined) return;
    const life = lifeOf(history, wholeLawInForce, TODAY);
    const found = Object.fromEntries(
      Object.keys(expected).map((name) => [
        name,
        name === 'request' ? life.requests.map(({ verdict }) => verdict).join(', ') : toldPeriods(life, name),
      ]),
    );
    expect(found).toEqual(expected);
  },
);
