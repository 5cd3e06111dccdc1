/**
 * `npm run mutants [-- word …]`: every small change of the cards and of the amounts, and whether a case or a property notices it.
 * With words, only the mutants whose name holds them. Ends with 1 when fewer than nine in ten die, or when one survives that is
 * not listed with its reason.
 */
import { lawInForce, seriesReadBy } from '@pleindroit/law';
import { mutantsOfAmounts, mutantsOfCards } from '../mutation/mutants.ts';
import { run } from '../mutation/run.ts';
import { reasonFor, unusedReasons } from '../mutation/survivors.ts';
import { witnesses } from '../mutation/witnesses.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const all = [
  ...mutantsOfCards(lawInForce),
  ...mutantsOfAmounts(lawInForce, [...seriesReadBy(lawInForce)].sort()),
].filter(({ name }) => words.every((word) => name.includes(word)));

const started = performance.now();
const verdicts = run(all, witnesses(), (done) => {
  if (process.stderr.isTTY && done % 20 === 0) process.stderr.write(`\r${done} of ${all.length}`);
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
