/**
 * `npm run bench -- load`: a whole journey through the interview at 90 and at 300 requests a second, on the machine that also makes the
 * requests, beside a bare server that answers with the same page. Requests start when they are due, whether or not the ones before are
 * answered: a slow server does not slow its visitors down.
 */
import { Agent, request as send } from 'node:http';
import { bareServer, siteServer } from './server.ts';

const SECONDS = 20;
const RATES = [90, 300];
const ROUNDS = 2;

/** A pensioner who lives alone, from the first question to the result. */
const JOURNEY: readonly Readonly<Record<string, string>>[] = [
  { begin: 'myself' },
  { do: 'answer', value: 'no' },
  { do: 'answer', value: 'retirement-pension' },
  { do: 'answer', value: '1/3/2023' },
  { do: 'answer', value: 'none' },
  { do: 'answer', value: 'holder' },
  { do: 'answer', value: '0' },
  { do: 'answer', value: 'retirement-pension' },
  { do: 'answer', value: '1850,50', tax: 'before', per: 'month' },
  { do: 'answer', value: 'no' },
  { do: 'result' },
];

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

interface Reply {
  readonly status: number;
  readonly html: string;
}

function post(base: string, form: Readonly<Record<string, string>>): Promise<Reply> {
  const body = new URLSearchParams(form).toString();
  return new Promise((done, failed) => {
    const call = send(
      `${base}/fr/questions`,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, html: Buffer.concat(chunks).toString() }),
        );
      },
    );
    call.once('error', failed);
    call.end(body);
  });
}

function stateIn(html: string): string {
  return /name="state" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** Visitors in the middle of their journey; whoever has finished begins again. */
class Visitors {
  readonly waiting: { place: number; state: string }[] = [];

  next(): { place: number; state: string } {
    return this.waiting.shift() ?? { place: 0, state: '' };
  }
}

interface Measured {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly errors: number;
  readonly count: number;
}

async function measure(base: string, rate: number, isSite: boolean): Promise<Measured> {
  const visitors = new Visitors();
  const times: number[] = [];
  let errors = 0;
  const due: Promise<void>[] = [];
  const started = performance.now();
  for (let number = 0; number < rate * SECONDS; number++) {
    const at = started + (number * 1000) / rate;
    const wait = at - performance.now();
    if (wait > 1) await new Promise((done) => setTimeout(done, wait));
    due.push(one(at));
  }
  await Promise.all(due);
  times.sort((a, b) => a - b);
  const share = (part: number) => times[Math.ceil(times.length * part) - 1] ?? NaN;
  return { p50: share(0.5), p95: share(0.95), p99: share(0.99), errors, count: times.length };

  async function one(at: number): Promise<void> {
    const { place, state } = visitors.next();
    // Never before it was sent: timers ring up to a millisecond early.
    const from = Math.min(at, performance.now());
    try {
      const { status, html } = await post(base, { ...JOURNEY[place], ...(state === '' ? {} : { state }) });
      const after = stateIn(html);
      // Only the site knows what comes next; the bare server gives the page of the result whatever happens.
      if (status !== 200 || (isSite && after === '')) errors += 1;
      const next = place + 1;
      if (next < JOURNEY.length) visitors.waiting.push({ place: next, state: isSite ? after : SAMPLE_STATE });
      else if (isSite && !html.includes('outcome-on-request')) errors += 1;
    } catch {
      errors += 1;
    }
    times.push(performance.now() - from);
  }
}

/** As long as that of a journey in its middle. */
const SAMPLE_STATE = 'A'.repeat(700);

const site = await siteServer();
let html = '';
let state = '';
let bytes = 0;
for (const step of JOURNEY) {
  const reply = await post(site.base, { ...step, ...(state === '' ? {} : { state }) });
  if (reply.status !== 200) throw new Error(`the journey stops at ${JSON.stringify(step)}: ${reply.status}`);
  [html, state] = [reply.html, stateIn(reply.html)];
  bytes += html.length;
}
if (!html.includes('outcome-on-request')) throw new Error('the journey does not arrive');
// The bare server answers with a page of the average length of the journey.
const bare = await bareServer(html.slice(0, Math.round(bytes / JOURNEY.length)));

const [warm] = RATES;
await measure(site.base, warm ?? 90, true);
await measure(bare.base, warm ?? 90, false);
const told = (name: string, rate: number, { p50, p95, p99, errors, count }: Measured) =>
  console.log(
    `${String(rate).padStart(4)}/s  ${name.padEnd(5)} p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  errors ${errors} of ${count}`,
  );
let failed = false;
for (const rate of RATES) {
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await measure(site.base, rate, true);
    const limit = await measure(bare.base, rate, false);
    told('site', rate, ours);
    told('bare', rate, limit);
    console.log(`        the site beside the bare server, p95: ${(ours.p95 / limit.p95).toFixed(1)} x`);
    failed ||= ours.errors > 0;
  }
}
await site.stop();
await bare.stop();
agent.destroy();
process.exitCode = failed ? 1 : 0;
