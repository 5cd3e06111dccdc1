import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** A server of its own for a test that needs other settings, or reads what it writes. */
export interface OwnServer {
  readonly base: string;
  /** Everything it has written so far. */
  readonly written: () => string;
  readonly stop: () => Promise<void>;
}

export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const server: ChildProcess = spawn(process.execPath, ['server.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  server.stdout?.on('data', (text: Buffer) => (written += text.toString()));
  server.stderr?.on('data', (text: Buffer) => (written += text.toString()));
  let base: string | undefined;
  for (let tries = 0; base === undefined; tries++) {
    if (tries > 200 || server.exitCode !== null) throw new Error(`the server did not start: ${written}`);
    await new Promise((done) => setTimeout(done, 50));
    base = /is open at (http:\/\/\S+)/.exec(written)?.[1];
  }
  return {
    base,
    written: () => written,
    stop: () =>
      new Promise((done) => {
        server.once('exit', () => done());
        server.kill('SIGTERM');
      }),
  };
}
