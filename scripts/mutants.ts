/**
 * `npm run mutants [-- word …]`: every small change of the cards and of the amounts, and whether a case or a property notices it.
 * With words, only the mutants whose name holds them, or of the law of that name (`opening`, `keeping`, `maf`). Ends with 1 when fewer than nine in ten die, or when one survives that is
 * not listed with its reason.
 */
import { judgedLaws } from '../mutation/judged-laws.ts';
import { run } from '../mutation/run.ts';
import { reasonFor, unusedReasons } from '../mutation/survivors.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const judged = judgedLaws.map((one) => ({
  ...one,
  mutants: one.mutants.filter(({ name }) => words.every((word) => name.includes(word) || one.name === word)),
}));
const all = judged.flatMap(({ mutants }) => mutants);

const started = performance.now();
let before = 0;
const verdicts = judged.flatMap((one) => {
  const found = run(one, one.mutants, (done) => {
    if (process.stderr.isTTY && done % 20 === 0) process.stderr.write(`\r${before + done} of ${all.length}`);
  });
  before += found.length;
  if (found.length > 0) {
    const killed = found.filter(({ killedBy }) => killedBy !== undefined).length;
    console.log(
      `${one.name}: ${killed} of ${found.length} killed (${((100 * killed) / found.length).toFixed(1)} %)`,
    );
  }
  return found;
});
if (process.stderr.isTTY) process.stderr.write('\r');

const survivors = verdicts.filter(({ killedBy }) => killedBy === undefined);
const byProperty = verdicts.filter(({ killedBy }) => killedBy?.startsWith('property') === true);
const listed = survivors.filter(({ mutant }) => reasonFor(mutant.name) !== undefined);
const unlisted = survivors.filter(({ mutant }) => reasonFor(mutant.name) === undefined);
const share = (all.length - survivors.length) / all.length;

for (const { mutant } of unlisted) console.log(`survives: ${mutant.name}`);
for (const reason of words.length > 0 ? [] : unusedReasons(survivors.map(({ mutant }) => mutant.name))) {
  console.log(`no longer needed: ${reason}`);
}
console.log(
  [
    `${all.length} mutants of cards and amounts, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    `killed: ${all.length - survivors.length} (${(100 * share).toFixed(1)} %), of which ${byProperty.length} by a property`,
    `survive with a reason: ${listed.length}`,
    `survive without one: ${unlisted.length}`,
  ].join('\n'),
);
process.exitCode = share >= 0.9 && unlisted.length === 0 ? 0 : 1;
