/** `npm run bench`: how long one answer takes, ours with its reasons beside other engines. Exit code 1 when ours is not ahead. */
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
import { measure, type Times } from './measure.ts';
import { questions as questionsOf, type Engine } from './rule.ts';

const QUESTIONS = 64;
const ROUNDS = 120;
const WARM_UP = 40;

const microseconds = (time: number) => time.toFixed(time < 100 ? 1 : 0).padStart(9);

const processor = cpus();
console.log(`Node ${process.version}, ${processor.length} × ${processor[0]?.model ?? 'unknown processor'}`);

await wholeDecree();
process.exitCode = (await smallRule()) ? 0 : 1;

/** The explained answer of a household of two adults and two children, with every card of the decree. */
async function wholeDecree(): Promise<void> {
  const today = dayOf(2025, 6, 18);
  const text = readFileSync(join(import.meta.dirname, 'household.yaml'), 'utf8');
  const reading = readSituation(text, today);
  if (reading.situation === undefined) throw new Error(JSON.stringify(reading.problems));
  const { situation } = reading;
  const { verdict } = assess(situation, lawInForce, today);
  if (verdict !== 'met') throw new Error(`the household is answered "${verdict}"`);
  const ask = () => assess(situation, lawInForce, today);
  const [times] = await measure([{ name: 'assess', ask }], {
    questions: QUESTIONS,
    rounds: ROUNDS,
    warmUp: WARM_UP,
  });
  console.log(
    `\nassess(…), two adults and two children, ${lawInForce.rules.size} cards, explained: ` +
      `p50 ${microseconds(times?.p50 ?? NaN).trim()} µs, p99 ${microseconds(times?.p99 ?? NaN).trim()} µs`,
  );
}

async function smallRule(): Promise<boolean> {
  const questions = questionsOf(QUESTIONS);
  const ours = pleindroit(questions);
  const peers = [jsonLogicEngine, zen, jsonRules, publicodes].map((prepare) => prepare(questions));
  const engines = [ours, ...peers];
  await checkEqual(ours, peers);
  const times = await measure(engines, { questions: QUESTIONS, rounds: ROUNDS, warmUp: WARM_UP });
  const [own] = times;
  if (own === undefined) throw new Error('nothing was measured');
  console.log(
    `\nOne small rule (ceiling of a month, income, below): ${QUESTIONS} equal answers from each engine`,
  );
  console.log(
    `${'engine'.padEnd(24)}${'explains'.padEnd(13)}${'p50 µs'.padStart(9)}${'p99 µs'.padStart(9)}  p50 beside ours`,
  );
  engines.forEach((engine, place) => printLine(engine, times[place] ?? own, own));
  const behind = peers.filter((_, place) => (times[place + 1]?.p50 ?? 0) <= own.p50);
  console.log(
    behind.length === 0
      ? '\nOurs, explained, is ahead of every one of them.'
      : `\nOurs is NOT ahead of ${behind.map(({ name }) => name).join(', ')}.`,
  );
  return behind.length === 0;
}

function printLine({ name, explains }: Engine, { p50, p99 }: Times, own: Times): void {
  const ratio = `${(p50 / own.p50).toFixed(2)} ×`.padStart(12);
  console.log(`${name.padEnd(24)}${explains.padEnd(13)}${microseconds(p50)}${microseconds(p99)}${ratio}`);
}

/** A fast answer that is another answer is worth nothing. */
async function checkEqual(ours: Engine, peers: readonly Engine[]): Promise<void> {
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
