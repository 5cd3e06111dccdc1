/**
 * The web process: the built site behind a small HTTP server of our own, because the handler believes every request came
 * over https. Settings: PORT (3000), HOST (all addresses), TRUST_PROXY=1 behind a proxy that sets `x-forwarded-proto`,
 * BODY_SIZE_LIMIT (1M), SHUTDOWN_TIMEOUT in seconds (10).
 */
import { createServer, type RequestListener } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { SECURITY_HEADERS } from './src/lib/headers.ts';

const port = Number(process.env['PORT'] || 3000);
const host = process.env['HOST'];
const behindProxy = process.env['TRUST_PROXY'] === '1';
const secondsToStop = Number(process.env['SHUTDOWN_TIMEOUT'] || 10);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env['PORT'] ?? ''}".`);
  process.exit(1);
}

// The handler reads these while it is being imported.
process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
process.env['BODY_SIZE_LIMIT'] ||= '1M';

// A computed address: the types of the build are not sources, and they do not exist before the first build.
const built = new URL('./build/handler.js', import.meta.url);
const { handler } = (await import(built.href)) as { handler: RequestListener };

// Whoever sends a text so slowly that it never ends holds a connection: it is closed. Node looks only now and then.
const patience = { requestTimeout: 20_000, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 };

const server = createServer(patience, (request, response) => {
  // Plain http without a proxy: the pages must not be told an address that nobody can open.
  if (!behindProxy) request.headers['x-forwarded-proto'] = 'http';
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
  console.error(`Port ${port} is taken. Choose another one: PORT=3001 npm start`);
  process.exit(1);
});

server.listen({ port, ...(host ? { host } : {}) }, () => {
  const address = server.address() as AddressInfo;
  const name = !host ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  console.log(`Pleindroit is open at http://${name}:${address.port}`);
});
