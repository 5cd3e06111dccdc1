import { assess } from '@pleindroit/assessment';
import { LANGUAGES, words } from '@pleindroit/interview';
import { outlookOf } from '@pleindroit/assessment/outlook';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { lawInForce, parseDay } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { explainedTrees, explanationLines } from '../explanation.ts';
import { resultLines } from '../result.ts';
import { terminalOf } from '../terminal.ts';

const stories = join(import.meta.dirname, '../../../situations/stories');
const today = parseDay('2026-03-20') ?? 0;
const paper = terminalOf(new PassThrough() as unknown as NodeJS.WriteStream);

test.each(readdirSync(stories))('%s is told whole, in both languages', (name) => {
  const text = readFileSync(join(stories, name), 'utf8');
  const story = parse(text, { schema: 'failsafe' }) as { readonly situation: unknown };
  const { situation, problems } = readSituation(stringify(story.situation, { schema: 'failsafe' }), today);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  const answer = assess(situation, lawInForce, today);
  const outlook = outlookOf(situation, answer, wholeLawInForce, today);
  for (const language of LANGUAGES) {
    const said = words(language);
    const lines = [
      ...resultLines(answer, situation, outlook, said, paper),
      ...explanationLines(explainedTrees(answer, situation, lawInForce), situation, said, paper),
    ];
    expect(lines.filter((line) => /[{}]|undefined|NaN|Infinity/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length > 110 && line.trim().includes(' '))).toEqual([]);
    // What is not known is named, and a figure that is known says where it comes from.
    if (answer.asks.length > 0) expect(lines.join('\n')).toContain(answer.asks[0]);
  }
});
