/** `npm run check`: values, words, types, lint, format. No test is run. */
import { run, runAll, staticSteps, sync } from './steps.ts';
import { Tally } from './tally.ts';

const tally = new Tally();
const synced = await run(sync);
if (!synced.passed) tally.step(synced);
await runAll(staticSteps, (result) => tally.step(result));
tally.close();
