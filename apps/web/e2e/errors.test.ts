import { expect, test, type APIRequestContext } from '@playwright/test';
import { assessPasted, pensioner } from './site.ts';

const wrong = pensioner.replace('insured-as: holder', 'insured-as: boss').replace('2200.00', '22x');

test('errors come back with the text, beside their place', async ({ page }) => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    assessPasted(page, 'fr', wrong),
  ]);
  expect(answer.status()).toBe(422);
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(page.locator('.error-summary li')).toHaveCount(2);
  await expect(page.locator('#situation')).toHaveValue(wrong);
  await expect(page.locator('#line-9')).toContainText('« boss »');
  await expect(page.locator('#line-9')).toContainText('holder, dependant');
  await expect(page.locator('#line-14')).toContainText('« 22x »');

  await page.locator('.error-summary a').last().click();
  await expect(page).toHaveURL(/#line-14$/);
  await expect(page.locator('#line-14')).toBeInViewport();

  await page.locator('#situation').fill(pensioner);
  await page.getByRole('button', { name: 'Évaluer à nouveau' }).click();
  await expect(page.locator('.verdict')).toBeVisible();
});

test('errors are told in Dutch to whoever reads Dutch', async ({ page }) => {
  await assessPasted(page, 'nl', wrong);
  await expect(page.locator('.error-summary h1')).toHaveText('Er zijn 2 problemen in de tekst');
});

test('what was written is shown as it was written, and never as a page', async ({ page }) => {
  await assessPasted(page, 'fr', `${pensioner}</textarea><b id=own>: {{<script>alert(1)</script>\n`);
  await expect(page.locator('.error-summary')).toBeVisible();
  await expect(page.locator('#own')).toHaveCount(0);
  await expect(page.locator('#situation')).toHaveValue(/<\/textarea><b id=own>/);
});

test('a file is assessed like a text', async ({ page }) => {
  await page.goto('/nl/bestand');
  await page.locator('#file').setInputFiles({
    name: 'situatie.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(`\ufeff${pensioner.replaceAll('\n', '\r\n')}`),
  });
  await page.getByRole('button', { name: 'Het bestand nagaan' }).click();
  await expect(page.locator('h1')).toContainText('waarschijnlijk recht');
  await expect(page.locator('#situation')).toHaveValue(pensioner);
});

for (const period of ['2025-13', '2025-00', '2025-14', '0000-01', '9999']) {
  test(`a period that does not exist (${period}) is told, in both languages`, async ({ request }) => {
    const situation = pensioner.replace('2025-01:', `${period}: none\n      2025-01:`);
    for (const address of ['/fr/reponse', '/nl/antwoord']) {
      const answer = await request.post(address, { multipart: { situation } });
      expect(answer.status()).toBe(422);
      expect(await answer.text()).toContain('error-summary');
    }
  });
}

test('what is missing is named in its link', async ({ page }) => {
  await assessPasted(page, 'fr', 'persons: { anna: {} }\n');
  const links = page.locator('.error-summary a');
  await expect(links.filter({ hasText: '(request)' })).toHaveText(/^Il manque\s: jour de la demande/);
  await expect(links.filter({ hasText: '(applicant)' })).toHaveCount(1);
});

test('of very many problems the first are told, and how many more there are', async ({ page }) => {
  const wrongLines = Array.from({ length: 120 }, (_, place) => `wrong-${place}: 1`).join('\n');
  await assessPasted(page, 'fr', `${pensioner}${wrongLines}\n`);
  await expect(page.locator('.error-summary h1')).toHaveText('Il y a 120 problèmes dans le texte');
  await expect(page.locator('.error-summary li')).toHaveCount(51);
  await expect(page.locator('.error-summary li').last()).toHaveText('et 70 autres problèmes');
});

test('a file that is empty and no file at all are told apart', async ({ page }) => {
  await page.goto('/fr/fichier');
  await page.getByRole('button', { name: 'Évaluer le fichier' }).click();
  await expect(page.locator('.error-summary')).toContainText('Vous n’avez rien envoyé');
  await page.goto('/fr/fichier');
  await page
    .locator('#file')
    .setInputFiles({ name: 'a.yaml', mimeType: 'application/yaml', buffer: Buffer.from('') });
  await page.getByRole('button', { name: 'Évaluer le fichier' }).click();
  await expect(page.locator('.error-summary')).toContainText('Le fichier est vide');
});

const longest = 200_000;
const refusals: readonly (readonly [
  string,
  number,
  string,
  (request: APIRequestContext) => ReturnType<APIRequestContext['post']>,
])[] = [
  [
    'nothing at all',
    400,
    'Vous n’avez rien envoyé',
    (request) => request.post('/fr/reponse', { multipart: { situation: ' ' } }),
  ],
  [
    'a sample that does not exist',
    400,
    'Cet exemple n’existe pas',
    (request) => request.post('/fr/reponse', { multipart: { sample: '../x' } }),
  ],
  [
    'a name every object has',
    400,
    'Cet exemple n’existe pas',
    (request) => request.post('/fr/reponse', { multipart: { sample: 'constructor' } }),
  ],
  [
    'no form',
    400,
    'n’est pas un formulaire',
    (request) => request.post('/fr/reponse', { data: { situation: pensioner } }),
  ],
  [
    'a broken form',
    400,
    'n’est pas un formulaire',
    (request) =>
      request.post('/fr/reponse', {
        data: 'x',
        headers: { 'content-type': 'multipart/form-data; boundary=y' },
      }),
  ],
  [
    'one character too many',
    413,
    'Au plus 200 000',
    (request) => request.post('/fr/reponse', { multipart: { situation: 'x'.repeat(longest + 1) } }),
  ],
  [
    'more than the server reads',
    413,
    'Au plus 200 000',
    (request) => request.post('/fr/reponse', { multipart: { situation: 'x'.repeat(2_000_000) } }),
  ],
  [
    'a picture',
    415,
    'pas du texte en UTF-8',
    (request) =>
      request.post('/fr/reponse', {
        multipart: {
          file: {
            name: 'a.yaml',
            mimeType: 'text/plain',
            buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]),
          },
        },
      }),
  ],
  [
    'a text with control characters',
    415,
    'pas du texte en UTF-8',
    (request) =>
      request.post('/fr/reponse', {
        multipart: { file: { name: 'a.yaml', mimeType: 'text/plain', buffer: Buffer.from('a\u0000b') } },
      }),
  ],
];

for (const [name, status, said, post] of refusals) {
  test(`${name} is refused with ${status}, and told why`, async ({ request }) => {
    const answer = await post(request);
    expect(answer.status()).toBe(status);
    expect(answer.headers()['cache-control']).toBe('no-store');
    const text = (await answer.text()).replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain(said);
    expect(text).toContain('<html lang="fr">');
    expect(text).not.toMatch(/\bat .*\.(ts|js):\d/);
  });
}

test('the longest text is read, and its errors are told', async ({ request }) => {
  const answer = await request.post('/fr/reponse', { multipart: { situation: 'x'.repeat(longest) } });
  expect(answer.status()).toBe(422);
});
