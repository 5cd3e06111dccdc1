/** `npm run bench`: how long one answer takes, ours with its reasons beside other engines. Exit code 1 when ours is not ahead in the p50. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { assess } from '@pleindroit/assessment';
import { dayOf, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { jsonLogicEngine } from './engines/json-logic.ts';
import { jsonRules } from './engines/json-rules.ts';
import { pleindroit } from './engines/pleindroit.ts';
import { publicodes } from './engines/publicodes.ts';
import { zen } from './engines/zen.ts';
import { measure, type Timed, type Times } from './measure.ts';
import { questions as questionsOf, type Engine } from './rule.ts';

const QUESTIONS = 64;
const ROUNDS = 120;
const WARM_UP = 40;

const processor = cpus();
console.log(`Node ${process.version}, ${processor.length} × ${processor[0]?.model ?? 'unknown processor'}`);

const questions = questionsOf(QUESTIONS);
const ours = pleindroit(questions);
const peers = [jsonLogicEngine, zen, jsonRules, publicodes].map((prepare) => prepare(questions));
const rows: readonly (Timed & { readonly explains: Engine['explains'] })[] = [ours, ...peers, wholeDecree()];
await checkEqual();
const times = await measure(rows, { questions: QUESTIONS, rounds: ROUNDS, warmUp: WARM_UP });
const [own] = times;
if (own === undefined) throw new Error('nothing was measured');

console.log(
  `\nOne small rule (ceiling of a month, income, below), ${QUESTIONS} equal answers from each engine; and the whole decree,\n` +
    `${lawInForce.rules.size} cards, two adults and two children. All in turn, in one run; beside = times ours, explained.`,
);
print(['engine', 'explains', 'p50 µs', 'p99 µs', 'p50 beside', 'p99 beside']);
rows.forEach(({ name, explains }, place) => {
  const { p50, p99 } = times[place] ?? own;
  print([name, explains, ...[p50, p99].map(microseconds), beside(p50, own.p50), beside(p99, own.p99)]);
});
console.log('');
for (const percentile of ['p50', 'p99'] as const) console.log(verdict(percentile, own));
process.exitCode = ahead('p50', own).length === 0 ? 0 : 1;

/** The explained answer of a household of two adults and two children, with every card of the decree: larger than the small rule. */
function wholeDecree(): Timed & { readonly explains: Engine['explains'] } {
  const today = dayOf(2025, 6, 18);
  const text = readFileSync(join(import.meta.dirname, 'household.yaml'), 'utf8');
  const { situation, problems } = readSituation(text, today);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  const ask = () => assess(situation, lawInForce, today);
  const { verdict } = ask();
  if (verdict !== 'met') throw new Error(`the household is answered "${verdict}"`);
  return { name: 'assess, whole decree', explains: 'yes', ask };
}

/** The other engines that are as fast as ours, or faster, with the same small rule. */
function ahead(percentile: keyof Times, { [percentile]: limit }: Times): readonly string[] {
  return peers.flatMap(({ name }, place) => ((times[place + 1]?.[percentile] ?? 0) <= limit ? [name] : []));
}

function verdict(percentile: keyof Times, own: Times): string {
  const names = ahead(percentile, own);
  return names.length === 0
    ? `${percentile}: ours, explained, is ahead of every one of them.`
    : `${percentile}: ours is NOT ahead of ${names.join(', ')}.`;
}

function print([name = '', explains = '', ...figures]: readonly string[]): void {
  const columns = figures.map((figure) => figure.padStart(12));
  console.log(`${name.padEnd(24)}${explains.padEnd(13)}${columns.join('')}`);
}

function microseconds(time: number): string {
  return time.toFixed(time < 100 ? 1 : 0);
}

function beside(time: number, own: number): string {
  return `${(time / own).toFixed(2)} ×`;
}

/** A fast answer that is another answer is worth nothing. */
async function checkEqual(): Promise<void> {
  const verdicts = new Set<boolean>();
  for (let place = 0; place < QUESTIONS; place++) {
    const expected = await ours.answer(place);
    verdicts.add(expected.below);
    for (const peer of peers) {
      const { income, ceiling, below } = await peer.answer(place);
      if (income !== expected.income || ceiling !== expected.ceiling || below !== expected.below) {
        throw new Error(`question ${place}: ${peer.name} says ${JSON.stringify({ income, ceiling, below })}`);
      }
    }
  }
  if (verdicts.size !== 2) throw new Error('the questions all have the same answer');
}
