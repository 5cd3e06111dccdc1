import { mafOf } from '@pleindroit/assessment/maf';
import { day } from '@pleindroit/law';
import { mafLawInForce } from '@pleindroit/law/maf';
import { readMaf } from '@pleindroit/reading';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { casesOfPage } from './cases.ts';
import { toldMaf } from './maf/told.ts';

/** Maximum billing: every row of `maf/*.md`. */

const TODAY = day('2026-11-25');
const HERE = new URL('./maf/', import.meta.url);

const cases = readdirSync(HERE)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => casesOfPage(`maf/${name}`, readFileSync(new URL(name, HERE), 'utf8')));

test.each(cases.map((one) => [`${one.file}: ${one.chapter}: ${one.name}`, one] as const))(
  '%s',
  (_, { situation, expected }) => {
    const { question, problems } = readMaf(situation, TODAY);
    expect(problems).toBeUndefined();
    if (question === undefined) return;
    const answer = mafOf(question, mafLawInForce);
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, toldMaf(answer, name)]));
    expect(found).toEqual(expected);
  },
);
