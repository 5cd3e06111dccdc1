import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import {
  addresses,
  assessPasted,
  expectAccessible,
  languages,
  pensioner,
  verifyReceipt,
  type Language,
} from './site.ts';

/** The receipt of the manual's pensioner, as a visitor downloads it. */
async function downloaded(page: Page, language: Language): Promise<string> {
  await assessPasted(page, language, pensioner);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('section[aria-labelledby=keep] button').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^pleindroit-\d{4}-\d{2}-\d{2}\.json$/);
  return await readFile(await download.path(), 'utf8');
}

for (const language of languages) {
  test(`${language}: a receipt is kept, and replays what it holds`, async ({ page }) => {
    const receipt = await downloaded(page, language);
    await verifyReceipt(page, language, receipt);
    await expect(page.locator('.verdict h1')).toContainText(language === 'fr' ? 'intact' : 'ongewijzigd');
    await expect(page.locator('.verdict li')).toHaveCount(4);
    await expect(page.locator('pre')).toHaveText(pensioner);
    await expect(page).toHaveURL(new RegExp(`${addresses[language].receipt}$`));
    await expectAccessible(page);
  });
}

test('one changed cent breaks the seal, and the replay says which answer was never given', async ({
  page,
}) => {
  const receipt = await downloaded(page, 'fr');
  await verifyReceipt(page, 'fr', receipt.replace('2200.00', '2300.00'));
  await expect(page.locator('.verdict h1')).toContainText('ne peut pas être confirmé');
  await expect(page.locator('.verdict')).toContainText('modifié après coup');
  await expect(page.locator('.verdict')).toContainText('donne une autre réponse');
  await expectAccessible(page);
});

test('a receipt under another law says what changed since', async ({ page }) => {
  const receipt = JSON.parse(await downloaded(page, 'nl')) as {
    amounts: { series: string; value: number }[];
    law: { digest: string };
  };
  const ceiling = receipt.amounts.find(({ series }) => series === 'ceiling.month.first');
  if (ceiling === undefined) throw new Error('no ceiling in the receipt');
  ceiling.value += 100;
  receipt.law.digest = '0'.repeat(64);
  await verifyReceipt(page, 'nl', JSON.stringify(receipt));
  const changes = page.locator('section[aria-labelledby=changes]');
  await expect(changes).toContainText('27.551,86');
  await expect(changes).toContainText('27.550,86');
  await expectAccessible(page);
});

test('a file that is no receipt is told what it lacks, and the text stays', async ({ page }) => {
  await verifyReceipt(page, 'fr', 'bonjour');
  await expect(page.locator('.error-summary')).toContainText('JSON');
  await expect(page.locator('#receipt')).toHaveValue('bonjour');
  await verifyReceipt(page, 'fr', '{"pleindroit-receipt": 2}');
  await expect(page.locator('.error-summary')).toContainText('plus récente');
});

test('a receipt is chosen as a file', async ({ page }) => {
  const receipt = await downloaded(page, 'nl');
  await page.goto(addresses.nl.receipt);
  await page
    .locator('#file')
    .setInputFiles({ name: 'bewijs.json', mimeType: 'application/json', buffer: Buffer.from(receipt) });
  await page.locator('form:has(#receipt) button').click();
  await expect(page.locator('.verdict h1')).toContainText('ongewijzigd');
});

test('nobody gets a receipt without a situation', async ({ page }) => {
  await page.goto('/fr/recu/fichier');
  await expect(page).toHaveURL(/\/fr\/fichier$/);
});
