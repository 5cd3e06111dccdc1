/** `npm run check`: values, words, types, lint, format, and the two quick tests: boundaries of the packages, acceptance cases. */
import { run, runAll, staticSteps, sync, tool, type Step } from './steps.ts';
import { Tally } from './tally.ts';

const quick = (name: string, file: string): Step => ({
  name,
  command: [tool('vitest'), 'run', '--reporter=dot', file],
});

const tally = new Tally();
const synced = await run(sync);
if (!synced.passed) tally.step(synced);
const tests = [
  quick('boundaries', 'scripts/boundaries.test.ts'),
  quick('situations', 'situations/situations.test.ts'),
];
await runAll([...staticSteps, ...tests], (result) => tally.step(result));
tally.close();
