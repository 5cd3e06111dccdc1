/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. The last line is `N passed, N failed`, where each
 * test of Vitest, each test in the browser and each other step counts as one.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runAll, staticSteps, sync, tool, web, type StepResult } from './steps.ts';
import { Tally } from './tally.ts';
import { browserTests, unitTests, type Outcome } from './test-reports.ts';
import { buildWeb } from './web-build.ts';

const tally = new Tally();
const reports = mkdtempSync(join(tmpdir(), 'pleindroit-test-'));

const synced = await run(sync);
if (!synced.passed) tally.step(synced);
await runAll(staticSteps, (result) => tally.step(result));

const unitReport = join(reports, 'unit.json');
const units = await run({
  name: 'tests',
  command: [tool('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
});
count(units, unitReport, unitTests);

if (existsSync(join(web, 'e2e'))) {
  const built = await buildWeb();
  tally.step(built);
  if (built.passed) {
    const browserReport = join(reports, 'browser.json');
    const browser = await run(
      { name: 'tests in the browser', command: [tool('playwright'), 'test', '--reporter=json'], folder: web },
      { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport, PLEINDROIT_TEST_PORT: String(await freePort()) },
    );
    count(browser, browserReport, browserTests);
  }
}

rmSync(reports, { recursive: true });
tally.close();

/** A run that fails without a failing test (a file that does not load, a server that does not start) is one failure itself. */
function count(result: StepResult, report: string, read: (text: string) => Outcome): void {
  const nothing: Outcome = { passed: 0, failures: [], problem: '' };
  const outcome = existsSync(report) ? read(readFileSync(report, 'utf8')) : nothing;
  const outside = { title: result.name, message: `${outcome.problem}\n${result.output}`.trim() };
  const failures = !result.passed && outcome.failures.length === 0 ? [outside] : outcome.failures;
  tally.tests(`${result.name} (${result.seconds.toFixed(1)} s)`, outcome.passed, failures);
}

/** Two runs on one machine must not meet on a fixed port. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
