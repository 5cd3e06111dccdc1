/**
 * The web process: the built site behind a small HTTP server of our own, because the handler believes every request came
 * over https. Settings: PORT (3000), HOST (all addresses), TRUST_PROXY=1 behind a proxy that sets `x-forwarded-proto` and `x-forwarded-for`,
 * BODY_SIZE_LIMIT (1M), SHUTDOWN_TIMEOUT in seconds (10), WEB_PROCESSES (as many as there are processors, four at the most).
 */
import cluster from 'node:cluster';
import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { SECURITY_HEADERS } from './src/lib/headers.ts';
import { readableAddress } from './src/lib/server/readable-address.ts';

const port = Number(process.env['PORT'] || 3000);
const host = process.env['HOST'];
const behindProxy = process.env['TRUST_PROXY'] === '1';
const secondsToStop = Number(process.env['SHUTDOWN_TIMEOUT'] || 10);
const processes = Number(process.env['WEB_PROCESSES'] || Math.min(4, availableParallelism()));

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env['PORT'] ?? ''}".`);
  process.exit(1);
}

if (!Number.isInteger(processes) || processes < 1 || processes > 64) {
  console.error(
    `WEB_PROCESSES must be a whole number from 1 to 64, not "${process.env['WEB_PROCESSES'] ?? ''}".`,
  );
  process.exit(1);
}

/** How a process tells the one that leads it why it could not start. */
const PORT_IS_TAKEN = 98;

// What one process has locked, each of them must open.
process.env['PLEINDROIT_KEYS'] ||= randomBytes(32).toString('base64');
if (processes > 1 && cluster.isPrimary) lead();
else await serve();

/** One process that answers nothing itself: it starts the others, and another one in the place of one that dies. */
function lead(): void {
  let isStopping = false;
  let isOpen = false;
  const stop = () => {
    isStopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Keeps the count of each address for all of them.
  new RateLimiterClusterMaster();
  cluster.setupPrimary({ exec: fileURLToPath(import.meta.url) });
  cluster.on('listening', (_, { port: at }) => {
    if (!isOpen) announce(at);
    isOpen = true;
  });
  cluster.on('exit', (_, code) => {
    if (!isStopping && isOpen) {
      cluster.fork();
      return;
    }
    if (!isStopping) {
      // None of them could start: the first says why, and the others need not try.
      if (code === PORT_IS_TAKEN) sayThatThePortIsTaken();
      process.exit(1);
    }
    if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(0);
  });
  for (let number = 0; number < processes; number++) cluster.fork();
}

function sayThatThePortIsTaken(): void {
  console.error(`Port ${port} is taken. Choose another one: PORT=3001 npm start`);
}

function announce(at: number): void {
  const name = !host ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  console.log(`Pleindroit is open at http://${name}:${at}`);
}

async function serve(): Promise<void> {
  // The handler reads these while it is being imported.
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  process.env['BODY_SIZE_LIMIT'] ||= '1M';
  if (behindProxy) process.env['ADDRESS_HEADER'] = 'x-forwarded-for';

  // A computed address: the types of the build are not sources, and they do not exist before the first build.
  const built = new URL('./build/handler.js', import.meta.url);
  const { handler } = (await import(built.href)) as { handler: RequestListener };

  // Whoever sends a text so slowly that it never ends holds a connection: it is closed. Node looks only now and then.
  const patience = { requestTimeout: 20_000, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 };

  const server = createServer(patience, (request, response) => {
    // Plain http without a proxy: the pages must not be told an address that nobody can open.
    if (!behindProxy) request.headers['x-forwarded-proto'] = 'http';
    else request.headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? '';
    request.url = readableAddress(request.url ?? '/');
    // Files and refusals that never reach the pages say it too.
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    handler(request, response);
  });

  /** May be called twice: Ctrl-C reaches this process both from the terminal and from its launcher. */
  function stop(): void {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), secondsToStop * 1000).unref();
  }

  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  server.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EADDRINUSE') throw problem;
    if (cluster.isWorker) process.exit(PORT_IS_TAKEN);
    sayThatThePortIsTaken();
    process.exit(1);
  });

  server.listen({ port, ...(host ? { host } : {}) }, () => {
    if (cluster.isPrimary) announce((server.address() as AddressInfo).port);
  });
}
