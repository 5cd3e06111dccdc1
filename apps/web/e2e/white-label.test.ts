import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './site.ts';
import { startServer, type OwnServer } from './own-server.ts';

/** The site of an organisation, inside a page of theirs: the interview needs no cookie and no address, so it works there as well. */

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'a server of its own: once is enough');

test.describe.configure({ mode: 'serial' });

const PARENT = 4393;
let site: OwnServer;

test.beforeAll(async () => {
  site = await startServer(4391, { PLEINDROIT_SITE: 'sites/example-city.yaml' });
});

test.afterAll(() => site.stop());

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
    'frame-ancestors https://www.ville.example http://localhost:4393',
  );
  expect(answer.headers()['x-frame-options']).toBeUndefined();

  const parent = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="fr"><title>Ville</title><h1>Ville</h1><iframe title="BIM" width="400" height="700" src="${site.base}/fr/questions"></iframe></html>`,
    );
  });
  await new Promise<void>((done) => parent.listen(PARENT, done));
  try {
    await page.goto(`http://localhost:${PARENT}/`);
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
  } finally {
    await new Promise((done) => parent.close(done));
  }
});

test('a page of somebody else shows nothing of it', async ({ page }) => {
  const stranger = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><iframe title="x" src="${site.base}/fr"></iframe>`);
  });
  await new Promise<void>((done) => stranger.listen(0, done));
  const address = stranger.address();
  const port = address instanceof Object ? address.port : 0;
  try {
    await page.goto(`http://localhost:${port}/`);
    await expect(page.frameLocator('iframe').locator('h1')).toHaveCount(0);
  } finally {
    await new Promise((done) => stranger.close(done));
  }
});
