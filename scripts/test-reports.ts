/** Reads the JSON reports of Vitest and Playwright: how many passed, and which did not. */

export interface Outcome {
  readonly passed: number;
  readonly failures: readonly { title: string; message: string }[];
  /** What went wrong outside every test: a server that did not start, a setting that is wrong. */
  readonly problem: string;
}

interface UnitReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

export function unitTests(text: string): Outcome {
  const report = JSON.parse(text) as UnitReport;
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be loaded has no test of its own to blame.
    if (failed.length === 0 && file.status === 'failed') return [{ title: file.name, message: file.message }];
    return failed.map((test) => ({
      title: `${file.name} › ${test.fullName}`,
      message: test.failureMessages.map(withoutForeignFrames).join('\n'),
    }));
  });
  return { passed: report.numPassedTests, failures, problem: '' };
}

function withoutForeignFrames(message: string): string {
  return message
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line))
    .join('\n');
}

interface BrowserSuite {
  title: string;
  specs: BrowserSpec[];
  suites?: BrowserSuite[];
}

interface BrowserSpec {
  title: string;
  tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[];
}

interface BrowserReport {
  suites: BrowserSuite[];
  errors: { message?: string }[];
}

export function browserTests(text: string): Outcome {
  const report = JSON.parse(text) as BrowserReport;
  const failures: { title: string; message: string }[] = [];
  let passed = 0;
  for (const { path, spec } of report.suites.flatMap((suite) => specsOf(suite, ''))) {
    for (const test of spec.tests) {
      // A test that passes only when tried again (`flaky`) did not pass.
      if (test.status === 'expected') passed += 1;
      else if (test.status !== 'skipped') {
        const errors = test.results.map((result) => plain(result.error?.message));
        failures.push({ title: `${path} › ${spec.title} [${test.projectName}]`, message: errors.join('\n') });
      }
    }
  }
  const problem = report.errors.map(({ message }) => plain(message)).join('\n');
  return { passed, failures, problem };
}

function specsOf(suite: BrowserSuite, before: string): { path: string; spec: BrowserSpec }[] {
  const path = before ? `${before} › ${suite.title}` : suite.title;
  const nested = (suite.suites ?? []).flatMap((inner) => specsOf(inner, path));
  return [...suite.specs.map((spec) => ({ path, spec })), ...nested];
}

/** Without the colours of a terminal. */
function plain(message: string | undefined): string {
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  return (message ?? '').replace(/\u001B\[[0-9;]*m/g, '');
}
