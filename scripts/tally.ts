/** Counts what passed and failed, says at once what failed, and ends with the one line that a machine reads. */
import type { StepResult } from './steps.ts';

const LONGEST = 4000;

export class Tally {
  passed = 0;
  failed = 0;

  step(result: StepResult): void {
    const line = `${result.name} (${result.seconds.toFixed(1)} s)`;
    if (result.passed) {
      this.passed += 1;
      console.log(`ok    ${line}`);
    } else {
      this.fail(line, result.output);
    }
  }

  /** Many tests at once: one line for those that passed, one each for those that did not. */
  tests(name: string, passed: number, failures: readonly { title: string; message: string }[]): void {
    this.passed += passed;
    console.log(
      `${failures.length === 0 ? 'ok   ' : '-    '} ${name}: ${passed} passed, ${failures.length} failed`,
    );
    for (const { title, message } of failures) this.fail(title, message);
  }

  fail(title: string, message: string): void {
    this.failed += 1;
    const shown = message.length > LONGEST ? `${message.slice(0, LONGEST)}\n… (cut)` : message;
    console.log(`FAIL  ${title}\n${shown.replace(/^/gm, '      ')}`);
  }

  /** Sets the exit code and prints the last line. */
  close(): void {
    process.exitCode = this.failed === 0 ? 0 : 1;
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}
