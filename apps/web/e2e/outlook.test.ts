import { expect, test } from '@playwright/test';
import { assessPasted, assessSample, languages, pensioner, textOf } from './site.ts';

const section = (name: string) => `section[aria-labelledby=${name}]`;
const withCare = pensioner.replace(
  '    partner: none\n',
  '    partner: none\n    care: { general-practitioner: 10, specialist: 4 }\n',
);
const rich = pensioner.replace('amount: 2200.00', 'amount: 9200.00');

test('which day, how long, what lies ahead and what it opens, each in words', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner);
  expect(await textOf(page, section('filing'))).toContain('Gardez la demande du 10 février 2025');
  expect(await textOf(page, section('periods'))).toMatch(/Anna : (du|depuis le) 1er janvier 2025/);
  expect(await textOf(page, section('ahead'))).toMatch(/Contrôle (intermédiaire|annuel)/);
  const follows = await textOf(page, section('follows'));
  for (const told of ['Tiers payant', 'n’ouvre plus', 'tarif social de l’énergie', 'Médecins', 'source : ']) {
    expect(follows).toContain(told);
  }
});

test('the picture of the periods has its text beside it, and stays on paper', async ({ page }) => {
  await assessSample(page, 'nl', 'automatic-integration-income-family');
  const bars = page.locator('.period-bars');
  await expect(bars).toHaveAttribute('aria-hidden', 'true');
  const named = await bars.locator('text').allTextContents();
  const told = await textOf(page, section('periods'));
  for (const person of ['Samira', 'Karim', 'Lina']) {
    expect(named).toContain(person);
    expect(told).toContain(`${person}: `);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(bars).toBeVisible();
});

for (const language of languages) {
  test(`at 320 pixels nothing of it is wider than the screen (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await assessPasted(page, language, withCare);
    for (const name of ['filing', 'periods', 'ahead', 'follows', 'worth']) {
      const box = await page.locator(section(name)).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    }
  });
}

test('what it is worth, with its sum, only when care is stated', async ({ page }) => {
  await assessPasted(page, 'fr', withCare);
  const worth = await textOf(page, section('worth'));
  expect(worth).toContain('Anna : médecin généraliste × 10');
  expect(worth).toContain('30,00 € de moins (sans le statut 40,00 €, avec 10,00 €)');
  expect(worth).toContain('66,00 €');
  await assessPasted(page, 'fr', pensioner);
  await expect(page.locator(section('worth'))).toHaveCount(0);
});

test('the ceilings of maximum billing that the right gives', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner);
  const maf = await textOf(page, section('maf'));
  expect(maf).toMatch(/Maximum à facturer 20\d\d/);
  expect(maf).toContain('MAF social (Anna)');
  expect(maf).toContain('statut affection chronique');
  await assessPasted(page, 'fr', rich);
  await expect(page.locator(section('maf'))).toHaveCount(0);
});

test('without a right: other paths, and nothing that would follow from it', async ({ page }) => {
  await assessPasted(page, 'fr', rich);
  const filing = await textOf(page, section('filing'));
  expect(filing).toContain('Ces chemins sont des alternatives');
  expect(filing).toContain('L’aide médicale du CPAS');
  await expect(page.locator(section('follows'))).toHaveCount(0);
  await expect(page.locator(section('periods'))).toHaveCount(0);
});
