import { expect, test } from '@playwright/test';
import { assessPasted, assessSample, languages, pensioner, textOf } from './site.ts';

test('a pasted household is answered to the cent', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner);
  await expect(page.locator('h1')).toContainText('probablement droit');
  expect(await textOf(page, '.verdict')).toContain('À partir du 1er janvier 2025, pour Anna.');

  const sum = page.locator('table', { hasText: 'Revenus (janvier 2025), comptés sur un an' });
  const rows = (await sum.locator('tr').allInnerTexts()).map((row) =>
    row
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  expect(rows).toEqual([
    'Personne Revenu Montant indiqué Compté par an',
    'Anna pension de retraite 2 200,00 € par mois 26 400,00 €',
    'Anna pécule de vacances 1 100,00 € par an 1 100,00 €',
    'Anna allocations familiales ne compte pas : aide sociale ou allocation pas indiqué 0,00 €',
    'Revenu du ménage 27 500,00 €',
    'Plafond 27 550,86 €',
    'Marge sous le plafond 50,86 €',
  ]);

  const key = await textOf(page, 'section[aria-labelledby=key]');
  for (const shown of [
    'Fictive Mutuality 999',
    '27 500,00 €',
    '27 550,86 €',
    '50,86 €',
    'Pension de retraite (Anna)',
  ]) {
    expect(key).toContain(shown);
  }
  expect(await textOf(page, 'section[aria-labelledby=sources]')).toContain('27 550,86 € par an');
});

test('the ways are alternatives, and the roads that are not assessed are named', async ({ page }) => {
  await assessPasted(page, 'nl', pensioner);
  const ways = await textOf(page, 'section[aria-labelledby=ways]');
  expect(ways).toContain('Ze worden niet opgeteld');
  expect(ways.match(/Geldt niet voor dit gezin/g)).toHaveLength(2);
  expect(ways.match(/niet onderzocht in deze versie/g)).toHaveLength(2);
});

test('an income that reaches the ceiling is told with the month that decides', async ({ page }) => {
  await assessSample(page, 'fr', 'income-risen-equal');
  await expect(page.locator('h1')).toContainText('n’a probablement pas droit');
  const key = await textOf(page, 'section[aria-labelledby=key]');
  expect(key).toContain('Revenus du mois de la signature (mai 2025)');
  expect(key).toContain('Les revenus atteignent le plafond');
});

test('what is missing is named, with the lines to write', async ({ page }) => {
  await assessSample(page, 'fr', 'widow-scheme-not-stated');
  await expect(page.locator('h1')).toContainText('On ne peut pas encore répondre');
  const asks = page.locator('section[aria-labelledby=asks]');
  await expect(asks).toContainText('pour Greta : régime');
  await expect(asks.locator('pre').last()).toContainText(
    '- { kind: survival-pension, …, scheme: … }   # employee | self-employed | public-sector',
  );

  const text = await page.locator('#situation').inputValue();
  await page
    .locator('#situation')
    .fill(text.replace('since: 2023-02-01', 'since: 2023-02-01, scheme: public-sector'));
  await page.getByRole('button', { name: 'Évaluer à nouveau' }).click();
  await expect(page.locator('h1')).toContainText('probablement droit');
});

test('a law that is not known here is said, and nothing is asked', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner.replace('2025-02-10', '2015-02-10'));
  await expect(page.locator('section[aria-labelledby=laws]')).toContainText('2015');
  await expect(page.locator('section[aria-labelledby=asks]')).toHaveCount(0);
});

test('an amount that nobody has confirmed yet is told beside the answer', async ({ page }) => {
  await assessPasted(
    page,
    'fr',
    pensioner.replace('2025-02-10', '2026-07-10').replace('2025-01:', '2026-06:'),
  );
  await expect(page.locator('.notice')).toContainText('à confirmer');
  await expect(page.locator('section[aria-labelledby=sources] .carried').first()).toContainText(
    'à confirmer',
  );
});

test('the reasons open one by one, and show how a figure was made', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner);
  const below = page.locator('details').filter({ hasText: '26 400,00' }).first();
  await expect(below).toHaveAttribute('open', '');
  const formula = page.getByText('27 500,00 € < 27 550,86 €');
  await expect(formula).toBeHidden();
  await page.getByText('Sous le plafond du mois avant la demande').first().click();
  await page.getByText('Revenus sous le plafond du mois avant la demande').first().click();
  await expect(formula).toBeVisible();
});

test('on paper every reason is open, and nothing invites to click', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('27 500,00 € < 27 550,86 €')).toBeVisible();
  for (const hidden of ['nav', '.languages', '#situation', 'button']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
});

for (const language of languages) {
  test(`${language}: every sample is answered`, async ({ page }) => {
    await page.goto(`/${language}`);
    const samples = await page
      .locator('button[name=sample]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('value') ?? ''));
    expect(samples).toHaveLength(8);
    for (const sample of samples) {
      await assessSample(page, language, sample);
      await expect(page.locator('.verdict')).toBeVisible();
    }
  });
}
