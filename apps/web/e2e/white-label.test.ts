import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './site.ts';
import { startServer, type OwnServer } from './own-server.ts';

/** The site of an organisation, inside a page of theirs: the interview needs no cookie and no address, so it works there as well. */

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'a server of its own: once is enough');

test.describe.configure({ mode: 'serial' });

let site: OwnServer;
let parent: Framing;
let folder: string;

test.beforeAll(async () => {
  parent = await framing();
  folder = mkdtempSync(join(tmpdir(), 'pleindroit-site-'));
  const example = join(import.meta.dirname, '../sites');
  cpSync(example, folder, { recursive: true });
  const file = join(folder, 'example-city.yaml');
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8').replace('frame-parents:', `frame-parents:\n  - ${parent.origin}`)}`,
  );
  site = await startServer({ PLEINDROIT_SITE: file });
});

test.afterAll(async () => {
  await site.stop();
  await parent.stop();
  rmSync(folder, { recursive: true });
});

interface Framing {
  readonly origin: string;
  readonly stop: () => Promise<unknown>;
}

/** A page that shows whatever address stands in its own, inside a frame. */
async function framing(): Promise<Framing> {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html');
    const framed = decodeURIComponent(url.slice(2));
    response.end(
      `<!doctype html><html lang="fr"><title>Ville</title><h1>Ville</h1><iframe title="BIM" width="400" height="700" src="${framed}"></iframe></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => new Promise((done) => server.close(done)) };
}

test('has its name, its mark, its colours, its languages and its contacts', async ({ page }) => {
  await page.goto(`${site.base}/fr`);
  await expect(page.locator('.home')).toHaveText('Ville Exemple · CPAS');
  await expect(page).toHaveTitle(/Ville Exemple · CPAS$/);
  await expect(page.locator('.languages li')).toHaveText(['Français', 'Nederlands']);
  await expect(page.locator('.foot')).toContainText('Cellule BIM du CPAS');
  const colour = await page
    .locator('.button')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(colour).toBe('rgb(29, 79, 145)');
  await expectAccessible(page);
});

test('is framed by those it names, and by nobody else', async ({ page, request }) => {
  const answer = await request.get(`${site.base}/fr`);
  expect(answer.headers()['content-security-policy']).toContain(
    `frame-ancestors ${parent.origin} https://www.ville.example`,
  );
  expect(answer.headers()['x-frame-options']).toBeUndefined();

  await page.goto(`${parent.origin}/?${encodeURIComponent(`${site.base}/fr/questions`)}`);
  const frame = page.frameLocator('iframe');
  const arriving = async (button: string) => {
    const before = await frame.locator('h1').innerText();
    await frame.locator(`main button[value=${button}]`).click();
    await expect(frame.locator('h1')).not.toHaveText(before);
  };
  const choose = async (value: string) => {
    await frame.locator(`main input[name=value][value="${value}"]`).check();
    await arriving('answer');
  };
  await choose('no');
  await choose('integration-income');
  await frame.locator('#value').fill('15/1/2026');
  await arriving('answer');
  await arriving('result');
  await expect(frame.locator('.outcome-automatic')).toBeVisible();
  const inside = page.frames()[1];
  if (inside === undefined) throw new Error('no frame');
  await expectAccessible(inside);
  expect(await page.context().cookies()).toEqual([]);
});

test('a page of somebody else shows nothing of it', async ({ page }) => {
  const stranger = await framing();
  try {
    await page.goto(`${stranger.origin}/?${encodeURIComponent(`${site.base}/fr`)}`);
    await expect(page.frameLocator('iframe').locator('h1')).toHaveCount(0);
  } finally {
    await stranger.stop();
  }
});
