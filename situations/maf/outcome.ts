import { mafOf, type MafQuestion } from '@pleindroit/assessment/maf';
import { day, type Law } from '@pleindroit/law';
import { readMaf } from '@pleindroit/reading';
import { readFileSync, readdirSync } from 'node:fs';
import { casesOfPage, type Case } from '../cases.ts';
import { toldMaf } from './told.ts';

/** A day after every year of the tables. */
const TODAY = day('2026-11-25');
const HERE = new URL('./', import.meta.url);

export function mafCases(): readonly Case[] {
  return readdirSync(HERE)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => casesOfPage(`maf/${name}`, readFileSync(new URL(name, HERE), 'utf8')));
}

export function questionOf({ situation }: Case): MafQuestion {
  const { question, problems } = readMaf(situation, TODAY);
  if (question === undefined) throw new Error(JSON.stringify(problems));
  return question;
}

/** What the program says about each expectation of a case, under one law. */
export function mafUnder(
  law: Law,
  question: MafQuestion,
  expected: Case['expected'],
): Readonly<Record<string, string>> {
  const answer = mafOf(question, law);
  return Object.fromEntries(Object.keys(expected).map((name) => [name, toldMaf(answer, name)]));
}
