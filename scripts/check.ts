/** `npm run check`: values, words, types, lint, format. No test is run. */
import { run, runAll, staticSteps, sync } from './steps.ts';
import { Tally } from './tally.ts';

const tally = new Tally();
tally.step(await run(sync));
await runAll(staticSteps, (result) => tally.step(result));
tally.close();
