import { readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answer, button, pensioner, press } from './interview.ts';
import { startServer } from './own-server.ts';

/** An income that nobody else has is typed, and then looked for in everything that stays behind. */

const CANARY = '2187.43';
const WAYS_TO_WRITE_IT = ['2187.43', '2187,43', '2.187,43', '2 187,43', '2\u202f187,43', '218743'];

function holdsIt(text: string): boolean {
  return WAYS_TO_WRITE_IT.some((one) => text.includes(one));
}

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'a server of its own: once is enough');

test('what is typed is found nowhere afterwards', async ({ page, context }) => {
  test.slow();
  const started = Date.now();
  const server = await startServer();
  try {
    const seen: string[] = [];
    page.on('request', (request) => {
      const { referer = '', cookie = '' } = request.headers();
      seen.push(request.url(), referer, cookie);
    });
    page.on('response', (response) => seen.push(response.url(), JSON.stringify(response.headers())));
    page.on('framenavigated', (frame) => seen.push(frame.url()));

    await page.goto(`${server.base}/fr`);
    await press(page, page.locator('button[value=myself]'));
    const steps = pensioner(CANARY);
    for (const step of steps.slice(0, 7)) await answer(page, step);
    // First a mistake with it, so that it comes back in an error, then the amount itself.
    await answer(page, `${CANARY}x`);
    await expect(page.locator('#value')).toHaveValue(`${CANARY}x`);
    for (const step of steps.slice(7)) await answer(page, step);
    const state = await page.locator('input[name=state]').first().inputValue();
    seen.push(state, Buffer.from(state, 'base64url').toString('latin1'));
    await press(page, button(page, 'result'));
    // It was understood: what follows would find it.
    expect(holdsIt(await page.locator('main').innerText())).toBe(true);

    // A sheet, and everything that can go wrong with it in the body.
    await page.request.post(`${server.base}/fr/questions/feuille`, { form: { state } });
    const broken = await Promise.all([
      page.request.post(`${server.base}/fr/questions`, {
        form: { state: `${state.slice(0, -2)}xx`, value: '' },
      }),
      page.request.post(`${server.base}/fr/questions`, { data: { value: CANARY } }),
      page.request.post(`${server.base}/fr/rien`, { form: { value: CANARY } }),
      page.request.post(`${server.base}/api/v1/assessments`, {
        data: `{"amount": ${CANARY}`,
        headers: { 'content-type': 'application/json' },
      }),
      page.request.post(`${server.base}/fr/questions`, {
        form: { state: 'A'.repeat(2_000_000), value: CANARY },
      }),
    ]);
    for (const response of broken) {
      expect(response.status()).toBeGreaterThanOrEqual(400);
      seen.push(JSON.stringify(response.headers()));
      const body = await response.text();
      expect(body).not.toMatch(/\bat .+:\d+:\d+/);
    }

    expect(seen.filter(holdsIt)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect((await context.storageState()).origins).toEqual([]);
    expect(holdsIt(server.written())).toBe(false);
    expect(filesSince(started).filter((path) => holdsIt(readFileSync(path, 'latin1')))).toEqual([]);
  } finally {
    await server.stop();
  }
});

/** What the processes of this test wrote into the temporary directory: the browser's own profile is not ours. */
function filesSince(started: number): readonly string[] {
  return readdirSync(tmpdir(), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(tmpdir(), name))
    .filter((path) => statSync(path).mtimeMs >= started);
}
