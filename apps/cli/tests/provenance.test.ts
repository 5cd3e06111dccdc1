import { assess, type Explained, type Situation } from '@pleindroit/assessment';
import { LANGUAGES, reasonsOf, words, type Reason, type Words } from '@pleindroit/interview';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { explainedTrees, explanationLines } from '../explanation.ts';
import { terminalOf } from '../terminal.ts';
import { BELOW } from './program.ts';

/** In `explain` every amount of the law says where it comes from, and a last known one that nobody has confirmed since says so. */

const STORIES = join(import.meta.dirname, '../../../situations/stories');
/** After every request below: an amount is read of its own day, whatever day it is. */
const TODAY = day('2030-12-31');
const paper = terminalOf(new PassThrough() as unknown as NodeJS.WriteStream);

const situations = [
  ...readdirSync(STORIES).map((name) => {
    const story = parse(readFileSync(join(STORIES, name), 'utf8'), { schema: 'failsafe' }) as {
      readonly situation: unknown;
    };
    return [name, stringify(story.situation, { schema: 'failsafe' })] as const;
  }),
  // No published amount reaches that month yet.
  ['a request of 2030', BELOW.replace('2025-02-10', '2030-02-10').replace('2025-01:', '2030-01:')] as const,
];

interface Shown {
  readonly step: Explained;
  /** About whom the line above speaks. */
  readonly around: Explained['about'];
}

function amountsIn({ step, isRepeated, parts }: Reason, around: Explained['about'] = {}): readonly Shown[] {
  const own = step.amount === undefined || isRepeated ? [] : [{ step, around }];
  return [...own, ...parts.flatMap((part) => amountsIn(part, step.about))];
}

/** Lines break anywhere: what was said is compared in one. */
function inOne(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ');
}

function often(text: string, within: string): number {
  return within.split(text).length - 1;
}

function check(situation: Situation, said: Words): { readonly amounts: number; readonly carried: number } {
  const trees = explainedTrees(assess(situation, lawInForce, TODAY), situation, lawInForce);
  const shown = inOne(explanationLines(trees, situation, said, paper));
  const amounts = reasonsOf(trees, situation).flatMap((one) => amountsIn(one));
  const seen = { amounts: amounts.length, carried: 0 };
  for (const { step, around } of amounts) {
    const { source = '', trust = 'derived', carriedForwardSince } = step.amount ?? {};
    const line = said.say('named-value', {
      name: said.step(step, situation, around),
      value: said.stepValue(step),
    });
    const from = `${said.trust(trust)} · ${said.say('heading.source', { source: said.source(source) })}`;
    const notice = carriedForwardSince === undefined ? '' : ` ${said.carriedForward(carriedForwardSince)}`;
    expect(often(line, shown), line).toBeGreaterThan(0);
    expect(often(`${line} ${from}${notice}`, shown), line).toBe(often(line, shown));
    if (notice !== '') seen.carried += 1;
  }
  return seen;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const said = words(language);
  test('every amount of every story is followed by its source and its trust, and by the notice when it is carried forward', () => {
    let [amounts, carried] = [0, 0];
    for (const [name, text] of situations) {
      const { situation } = readSituation(text, TODAY);
      if (situation === undefined) throw new Error(`${name} is not readable`);
      const seen = check(situation, said);
      amounts += seen.amounts;
      carried += seen.carried;
    }
    expect(amounts).toBeGreaterThan(100);
    expect(carried).toBeGreaterThan(1);
  });
});
