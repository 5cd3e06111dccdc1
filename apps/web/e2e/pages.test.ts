import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pages } from './every-page.ts';
import { addresses, assessPasted, expectAccessible, languages, pensioner } from './site.ts';

/** The folders of the pages, by the names of their addresses. */
const folders = readdirSync(join(import.meta.dirname, '../src/routes'), { recursive: true, encoding: 'utf8' })
  .filter((file) => basename(file) === '+page.svelte')
  .map((file) => basename(dirname(file)).replace(/^\[language=.*/, 'start'));

test('every page of the site is looked at', () => {
  expect(folders.length).toBeGreaterThan(5);
  const looked = new Set<string>(pages.map(([, route]) => route));
  expect(folders.filter((folder) => !looked.has(folder))).toEqual([]);
});

for (const language of languages) {
  for (const [name, route, open] of pages) {
    test(`${language}: ${name} sends no script, keeps nothing, loads nothing from elsewhere and fits`, async ({
      page,
      context,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await open(page, language);
      if (route !== 'none') expect(new URL(page.url()).pathname).toBe(addresses[language][route]);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.locator('script').count()).toBe(0);
      expect(requests.filter((url) => !url.startsWith(`${baseURL}/`) || /\.m?js\b/.test(url))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect((await context.storageState()).origins).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });

    test(`${language}: ${name} is accessible as far as a machine can see`, async ({ page }) => {
      await open(page, language);
      await expectAccessible(page);
    });
  }
}

test('the first address chooses the language of the browser', async ({ request }) => {
  const to = async (accepted: string): Promise<string | undefined> => {
    const answer = await request.get('/', { headers: { 'accept-language': accepted }, maxRedirects: 0 });
    expect(answer.status()).toBe(302);
    return answer.headers()['location'];
  };
  expect(await to('nl-BE,nl;q=0.9,fr;q=0.8')).toBe('/nl');
  expect(await to('it,fr;q=0.3,nl;q=0.6')).toBe('/nl');
  expect(await to('de')).toBe('/de');
  expect(await to('it')).toBe('/fr');
});

test('the other language is the same page', async ({ page }) => {
  await page.goto('/fr/montants?le=2024-06-01');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/nl\/bedragen\?op=2024-06-01$/);
  await expect(page.locator('h1')).toHaveText('De bedragen op een datum');
});

test('an answer is the same answer in the other language, and its address holds nothing', async ({
  page,
}) => {
  await assessPasted(page, 'fr', pensioner);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/nl\/antwoord$/);
  await expect(page.locator('h1')).toContainText('verhoogde tegemoetkoming');
  await expect(page.locator('#situation')).toHaveValue(pensioner);
});

test('a page that does not exist says so in its language', async ({ page }) => {
  const answer = await page.goto('/nl/niets');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Deze pagina bestaat niet');
  // The names of our own routes are no addresses.
  expect((await page.goto('/fr/amounts'))?.status()).toBe(404);
});

test('an answer without a situation leads to where one is given', async ({ page }) => {
  await page.goto('/fr/reponse');
  await expect(page).toHaveURL(/\/fr\/fichier$/);
});

test('every answer of the server is guarded', async ({ request }) => {
  const page = await request.get('/fr');
  expect(page.headers()['content-security-policy']).toContain("default-src 'none'");
  const posted = await request.post('/fr/reponse', { multipart: { situation: pensioner } });
  expect(posted.status()).toBe(200);
  expect(posted.headers()['cache-control']).toBe('no-store');
  for (const answer of [page, posted, await request.get('/fr/rien')]) {
    expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers()['x-frame-options']).toBe('DENY');
  }
  for (const answer of [page, posted, await request.get('/mark.svg'), await request.get('/fr/rien')]) {
    expect(answer.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(answer.headers()['permissions-policy']).toContain('geolocation=()');
    expect(answer.headers()['set-cookie']).toBeUndefined();
  }
});

test('pages travel small', async ({ request }) => {
  const page = await request.get('/fr', { headers: { 'accept-encoding': 'gzip' } });
  expect(page.headers()['content-encoding']).toBe('gzip');
  expect(await page.text()).toContain('</html>');
  const plain = await request.get('/fr', { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers()['content-encoding']).toBeUndefined();
  expect(plain.headers()['vary']).toContain('accept-encoding');
});

test('whoever uses the keyboard sees where they are', async ({ page }) => {
  await page.goto('/fr/fichier');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  for (let presses = 0; presses < 16; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const style = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(style).toBe('solid');
  }
});
