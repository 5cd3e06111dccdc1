import { MOST_CHARACTERS } from '@pleindroit/reading';
import type { RequestEvent } from '@sveltejs/kit';
import cluster from 'node:cluster';
import { RateLimiterCluster, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ApiProblem } from './problem.ts';

/** `PLEINDROIT_API_RATE`: requests a minute from one address. Nothing is kept of an address but its count of this minute. */
const RATE = Number(process.env['PLEINDROIT_API_RATE'] || 300);
const limits = { points: RATE, duration: 60 };
// The processes of one server count together.
const limiter = cluster.isWorker
  ? new RateLimiterCluster({ ...limits, keyPrefix: 'api' })
  : new RateLimiterMemory(limits);

/** A request of the API: counted, and every problem told in the same way. */
export async function answered(
  event: RequestEvent,
  answer: () => Promise<Response> | Response,
): Promise<Response> {
  try {
    await counted(event);
    return await answer();
  } catch (problem) {
    if (problem instanceof ApiProblem) return problem.response(event.locals.language);
    throw problem;
  }
}

async function counted(event: RequestEvent): Promise<void> {
  try {
    await limiter.consume(event.getClientAddress());
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = String(Math.ceil(refusal.msBeforeNext / 1000));
    throw new ApiProblem(
      'tooManyRequests',
      { say: 'too-many-requests', values: { rate: RATE, seconds } },
      [],
      {
        'retry-after': seconds,
      },
    );
  }
}

/** The text of a JSON body, as it was sent. */
export async function jsonText(request: Request): Promise<string> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new ApiProblem('unsupportedMediaType', { say: 'send-json' });
  }
  const text = await read(request);
  if (text.length > MOST_CHARACTERS) throw tooLarge();
  return text;
}

async function read(request: Request): Promise<string> {
  let bytes: ArrayBuffer;
  try {
    bytes = await request.arrayBuffer();
  } catch {
    // The server stops reading above its own limit.
    throw tooLarge();
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiProblem('badRequest', { say: 'not-utf-8' });
  }
}

function tooLarge(): ApiProblem {
  return new ApiProblem('payloadTooLarge', { say: 'too-large', values: { limit: MOST_CHARACTERS } });
}

export async function jsonObject(request: Request): Promise<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(await jsonText(request));
  } catch (problem) {
    if (problem instanceof ApiProblem) throw problem;
    throw new ApiProblem('badRequest', { say: 'not-json' });
  }
  if (value instanceof Object && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw new ApiProblem('badRequest', { say: 'no-object' });
}

/** An answer depends on who asks and on the day: nobody in between keeps it. */
export function json(body: unknown): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}

/** For every other method of an address. */
export function only(method: 'GET' | 'POST') {
  return (event: RequestEvent): Promise<Response> =>
    answered(event, () => {
      throw new ApiProblem('methodNotAllowed', { say: 'method', values: { method } }, [], { allow: method });
    });
}
