import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Served {
  readonly base: string;
  readonly stop: () => Promise<unknown>;
}

const web = join(import.meta.dirname, '../../apps/web');

/** The site as it is served, in a process of its own. */
export async function siteServer(): Promise<Served> {
  const server = spawn(process.execPath, ['server.ts'], {
    cwd: web,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  server.stdout.on('data', (text: Buffer) => (written += text.toString()));
  for (let tries = 0; tries < 200; tries++) {
    const base = /is open at (http:\/\/\S+)/.exec(written)?.[1];
    if (base !== undefined) return { base, stop: () => stopped(server) };
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`the site did not start: ${written}`);
}

function stopped(server: ReturnType<typeof spawn>): Promise<unknown> {
  return new Promise((done) => {
    server.once('exit', done);
    server.kill('SIGTERM');
  });
}

/** The physical limit: a bare server of Node that gives the same bytes, whatever it is asked, in a process of its own. */
export async function bareServer(html: string): Promise<Served> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'bare.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  server.stdin.end(html);
  const port = await new Promise<string>((done) =>
    server.stdout.once('data', (text: Buffer) => done(text.toString().trim())),
  );
  return { base: `http://localhost:${port}`, stop: () => stopped(server) };
}

/** Started by `bareServer`: reads a page from its input, prints its port. */
export async function serveBare(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const html = Buffer.concat(chunks);
  const server = createServer((request, response) => {
    // What is sent is read to its end, as any server must.
    request.resume();
    request.once('end', () => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    });
  });
  server.listen(0, () => console.log((server.address() as AddressInfo).port));
  process.once('SIGTERM', () => process.exit(0));
}
