import { expect, test } from '@playwright/test';

test('the amounts of a day, with their source and how far they are trusted', async ({ page }) => {
  await page.goto('/fr/montants?le=2025-01-31');
  const ceilings = page.locator('section[aria-labelledby=ceilings]');
  const row = ceilings.getByRole('row', { name: 'Plafond annuel, examen sur un mois, première personne' });
  await expect(row).toContainText(/27\s550,86\s€/);
  await expect(row).toContainText('1er mai 2024');
  await expect(row).toContainText('publié par une mutualité');
  await expect(row.locator('.carried')).toHaveCount(0);

  await page.locator('#day').fill('2025-02-01');
  await page.getByRole('button', { name: 'Afficher' }).click();
  await expect(page).toHaveURL(/\?le=2025-02-01$/);
  await expect(row).toContainText(/28\s100,75\s€/);
});

test('an amount that nobody has confirmed says since when', async ({ page }) => {
  await page.goto('/nl/bedragen?op=2026-06-01');
  const row = page.getByRole('row', {
    name: 'Inkomensgrens per jaar, onderzoek van een maand, eerste persoon',
  });
  await expect(row.locator('.carried')).toContainText('31 maart 2026');
  const ceilings = page.locator('section[aria-labelledby=ceilings]');
  await expect(ceilings).not.toContainText('Niet bekend voor deze dag');
  const ofTheYear = ceilings.getByRole('row', { name: 'onderzoek van een jaar, eerste persoon' });
  await expect(ofTheYear).toContainText('anvragen van 2026 (inkomsten van 2025)');
  await expect(ofTheYear).toContainText(/28\.054,93/);
});

test('what is no day is said, and today is shown', async ({ page }) => {
  await page.goto('/fr/montants?le=2025-02-30');
  await expect(page.locator('.error-text')).toContainText('Ce n’est pas un jour');
  await expect(page.locator('table').first()).toBeVisible();
});

test('a rate that no index moves needs no confirmation; a day too far away has no amounts', async ({
  page,
}) => {
  await page.goto('/fr/montants?le=2026-06-01');
  const rates = page.getByRole('row', { name: 'Part d’un capital' });
  await expect(rates.first()).toBeVisible();
  await expect(rates.locator('.carried')).toHaveCount(0);
  await page.goto('/fr/montants?le=9999-12-31');
  await expect(page.locator('table')).toHaveCount(0);
  await expect(page.locator('section[aria-labelledby=ceilings]')).toContainText('Ce jour est trop loin');
});
