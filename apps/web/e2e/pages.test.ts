import { expect, test, type Page } from '@playwright/test';
import {
  addresses,
  arriving,
  assessPasted,
  assessSample,
  expectAccessible,
  languages,
  pensioner,
  verifyReceipt,
  type Language,
} from './site.ts';

/** Every page a visitor can be on, and how to get there. */
const pages: readonly (readonly [string, (page: Page, language: Language) => Promise<unknown>])[] = [
  ['the start', (page, language) => page.goto(addresses[language].start)],
  ['the start in easy words', (page, language) => page.goto(`${addresses[language].start}?easy`)],
  ['the first question', (page, language) => page.goto(addresses[language].questions)],
  ['the check of workers', (page, language) => page.goto(addresses[language].check)],
  ['a situation in a file', (page, language) => page.goto(addresses[language].file)],
  ['an answer that is met', (page, language) => assessSample(page, language, 'lone-parent-half-time')],
  ['an answer that is not met', (page, language) => assessSample(page, language, 'income-risen-equal')],
  [
    'an answer that is open',
    (page, language) => assessSample(page, language, 'pensioner-income-not-known-yet'),
  ],
  [
    'an answer with every reason open',
    async (page, language) => {
      await assessSample(page, language, 'pensioners-with-dwelling');
      await arriving(page, () => page.locator('button[name=open]').click());
    },
  ],
  [
    'the errors of a text',
    (page, language) => assessPasted(page, language, pensioner.replace('holder', 'boss')),
  ],
  ['nothing posted', (page, language) => assessPasted(page, language, '')],
  ['the amounts', (page, language) => page.goto(`${addresses[language].amounts}`)],
  ['the amounts of no day', (page, language) => page.goto(`${addresses[language].amounts}?le=x&op=x`)],
  [
    'an automatic right',
    (page, language) => assessSample(page, language, 'automatic-integration-income-family'),
  ],
  [
    'a right by the mutuality itself',
    (page, language) => assessSample(page, language, 'ex-officio-invalid-mother'),
  ],
  ['a receipt to verify', (page, language) => page.goto(addresses[language].receipt)],
  ['no receipt posted', (page, language) => verifyReceipt(page, language, '')],
  ['a receipt that is none', (page, language) => verifyReceipt(page, language, '{}')],
  ['about the site', (page, language) => page.goto(addresses[language].about)],
  ['the API to read', (page, language) => page.goto(addresses[language].api)],
  ['no such page', (page, language) => page.goto(`/${language}/no-such-page`)],
];

for (const language of languages) {
  for (const [name, open] of pages) {
    test(`${language}: ${name} sends no script, keeps nothing, loads nothing from elsewhere and fits`, async ({
      page,
      context,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await open(page, language);
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
