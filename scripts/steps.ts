/** The checks that run nothing of ours: each is a command that passes or fails as a whole. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const web = join(root, 'apps', 'web');

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly folder?: string;
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** A script of this folder, when somebody has written it. */
function ownScript(name: string, ...args: string[]): Step[] {
  const path = join(root, 'scripts', `${name}.ts`);
  return existsSync(path)
    ? [{ name: [name, ...args].join(' '), command: [process.execPath, path, ...args] }]
    : [];
}

export function tool(name: string): string {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** Generates what the types of the web app extend; `npm install` deletes it, so it is never taken for granted. */
export const sync: Step = { name: 'svelte-kit sync', command: [tool('svelte-kit'), 'sync'], folder: web };

export const build: Step = { name: 'web build', command: [tool('vite'), 'build'], folder: web };

export const staticSteps: readonly Step[] = [
  ...ownScript('values', '--check'),
  ...ownScript('words', '--check'),
  { name: 'types', command: [tool('tsc'), '--noEmit', '--pretty', 'false', '-p', root] },
  {
    name: 'types of the web app',
    command: [tool('svelte-check'), '--output', 'human', '--fail-on-warnings'],
    folder: web,
  },
  { name: 'lint', command: [tool('eslint'), '.', '--max-warnings', '0'] },
  { name: 'format', command: [tool('prettier'), '--check', '--log-level', 'warn', '.'] },
];

export function run(step: Step, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const started = performance.now();
  const [program, ...args] = step.command;
  const options = {
    cwd: step.folder ?? root,
    env: { ...process.env, NO_COLOR: '1', ...env },
    shell: program.endsWith('.cmd'),
  };
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const finish = (passed: boolean): void =>
      resolve({
        name: step.name,
        passed,
        output: output.trim(),
        seconds: (performance.now() - started) / 1000,
      });
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', (problem) => {
      output += problem.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Runs the steps two at a time: more only makes them wait for each other on a small machine. */
export async function runAll(steps: readonly Step[], report: (result: StepResult) => void): Promise<void> {
  const waiting = [...steps];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) report(await run(step));
  };
  await Promise.all([worker(), worker()]);
}
