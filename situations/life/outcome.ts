import { lifeOf, type History } from '@pleindroit/assessment/life';
import { day, type Law } from '@pleindroit/law';
import { readHistory } from '@pleindroit/reading';
import { readFileSync, readdirSync } from 'node:fs';
import { casesOfPage, type Case } from '../cases.ts';
import { toldPeriods } from './told.ts';

/** The day on which every history of the tables is looked at. */
const TODAY = day('2026-03-02');
const HERE = new URL('./', import.meta.url);

export function lifeCases(): readonly Case[] {
  return readdirSync(HERE)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => casesOfPage(`life/${name}`, readFileSync(new URL(name, HERE), 'utf8')));
}

export function historyOf({ situation }: Case): History {
  const { history, problems } = readHistory(situation, TODAY);
  if (history === undefined) throw new Error(JSON.stringify(problems));
  return history;
}

/** What the program says about each expectation of a case, under one law. */
export function lifeUnder(
  law: Law,
  history: History,
  expected: Case['expected'],
): Readonly<Record<string, string>> {
  const life = lifeOf(history, law, TODAY);
  return Object.fromEntries(
    Object.keys(expected).map((name) => [
      name,
      name === 'request' ? life.requests.map(({ verdict }) => verdict).join(', ') : toldPeriods(life, name),
    ]),
  );
}
