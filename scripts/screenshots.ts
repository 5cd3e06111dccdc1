/** `npm run screenshots -- [FOLDER]`: a picture of every state of every journey through the site, from a real browser. */
import { join, resolve } from 'node:path';
import { root, run, tool, web } from './steps.ts';
import { buildWeb } from './web-build.ts';

const folder = resolve(process.argv[2] ?? join(root, 'screenshots'));
const built = await buildWeb();
if (!built.passed) {
  console.error(built.output);
  process.exit(1);
}
const taken = await run(
  {
    name: 'screenshots',
    command: [tool('playwright'), 'test', 'journeys', 'workers-check', '--project=without-script'],
    folder: web,
  },
  { PLEINDROIT_SCREENSHOTS: folder, PLEINDROIT_TEST_PORT: '4389' },
);
if (!taken.passed) console.error(taken.output);
else console.log(`pictures of every state in ${folder}`);
process.exitCode = taken.passed ? 0 : 1;
