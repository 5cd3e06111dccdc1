import { expect, test, type Page } from '@playwright/test';
import { look, press } from './interview.ts';
import { arriving } from './site.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'the pages are the same without script');

/** Everything on one page, for whoever knows the words. */

const ADDRESSES = { fr: '/fr/controle-rapide', nl: '/nl/snelle-controle' } as const;

const field = (page: Page, path: string) =>
  page.locator(`:is(input, select:not(.instead))[name="a.${path}"]`);
const box = (page: Page, path: string, value: string) => page.locator(`[name="a.${path}"][value="${value}"]`);

async function calculate(page: Page): Promise<void> {
  await press(page, page.locator('main form.situation .buttons .button').first());
}

for (const language of ['fr', 'nl'] as const) {
  test(`${language}: a pensioner, from an empty page to the answer`, async ({ page }) => {
    test.slow();
    const journey = { page, name: `check-${language}` };
    await page.goto(ADDRESSES[language]);
    await look(journey);
    await box(page, 'persons.you.situations', 'retirement-pension').check();
    await field(page, 'persons.you.partner').selectOption('none');
    await field(page, 'persons.you.insured-as').selectOption('holder');
    await calculate(page);
    await field(page, 'persons.you.situations.retirement-pension.since').fill('1/3/2023');
    await field(page, 'dependants').fill('0');
    await calculate(page);
    await look(journey);
    const incomes = page.locator('[name^="a.persons.you.incomes."][value="retirement-pension"]').first();
    await incomes.check();
    await calculate(page);
    const amount = page.locator('input[type=text][name$=".retirement-pension.amount"]').first();
    await amount.fill('1.850,50');
    await field(page, 'declaration.income-risen').selectOption('no');
    await calculate(page);
    await look(journey);
    await expect(page.locator('.answer-beside .outcome')).toHaveClass(/outcome-on-request/);
    await expect(page.locator('.answer-beside')).toContainText('22');
    // The whole of it, and the sheet for the person.
    const state = await page.locator('.answer-beside input[name=state]').inputValue();
    const sheet = await page.request.post(language === 'fr' ? '/fr/questions/feuille' : '/nl/vragen/blad', {
      form: { state },
    });
    expect(sheet.headers()['content-type']).toBe('application/pdf');
    await press(page, page.locator('.answer-beside form:has([name=situation]) button'));
    await expect(page.locator('.verdict')).toBeVisible();
    await expect(page.locator('main')).not.toContainText(/\bYou\b/);
  });
}

test('people are added and taken away, and nobody loses what was said of the others', async ({ page }) => {
  await page.goto(ADDRESSES.fr);
  await field(page, 'persons.you.partner').selectOption('none');
  await field(page, 'persons.you.insured-as').selectOption('holder');
  for (let times = 0; times < 3; times++)
    await press(page, page.locator('button[name=add][value=dependants]'));
  await expect(page.locator('fieldset.group legend', { hasText: 'n° 3' })).toBeVisible();
  await expect(field(page, 'dependants')).toHaveValue('3');
  await press(page, page.locator('button[name=remove][value=dependant-2]'));
  await expect(field(page, 'dependants')).toHaveValue('2');
  await expect(field(page, 'persons.you.insured-as')).toHaveValue('holder');
  await press(page, page.locator('button[name=add][value=shared-children]'));
  await expect(page.locator('button[name=remove][value=shared-child-1]')).toBeVisible();
});

test('everything that cannot be read is told at once, and stands there as it was typed', async ({ page }) => {
  const journey = { page, name: 'check-errors-nl' };
  await page.goto(ADDRESSES.nl);
  await box(page, 'persons.you.situations', 'unemployment').check();
  await field(page, 'persons.you.partner').selectOption('marriage');
  await field(page, 'persons.you.insured-as').selectOption('holder');
  await calculate(page);
  await field(page, 'persons.you.situations.unemployment.since').fill('31/02/2026');
  await field(page, 'dependants').fill('veel');
  await calculate(page);
  await look(journey);
  await expect(page.locator('.error-summary li')).toHaveCount(2);
  await expect(field(page, 'persons.you.situations.unemployment.since')).toHaveValue('31/02/2026');
  await expect(field(page, 'dependants')).toHaveValue('veel');
  await expect(page.locator('.error-summary')).toContainText('Die dag bestaat niet');
  await page.locator('.error-summary a').first().click();
  await expect(field(page, 'persons.you.situations.unemployment.since')).toBeFocused();
});

test('that nobody knows, and that there is none, can be said of what is typed', async ({ page }) => {
  await page.goto(ADDRESSES.fr);
  await box(page, 'persons.you.situations', 'retirement-pension').check();
  await calculate(page);
  const since = 'select[name="a.persons.you.situations.retirement-pension.since"]';
  await page.locator(since).selectOption('unknown');
  await calculate(page);
  await expect(page.locator(since)).toHaveValue('unknown');
  await expect(page.locator('input[name="a.persons.you.situations.retirement-pension.since"]')).toHaveValue(
    '',
  );
});

test('the tax and the rhythm stay beside an amount that cannot be read', async ({ page }) => {
  await page.goto(ADDRESSES.fr);
  await box(page, 'persons.you.situations', 'retirement-pension').check();
  await calculate(page);
  await field(page, 'persons.you.situations.retirement-pension.since').first().fill('1/3/2023');
  await field(page, 'persons.you.partner').selectOption('none');
  await field(page, 'persons.you.insured-as').selectOption('holder');
  await calculate(page);
  await page.locator('[name^="a.persons.you.incomes."][value="retirement-pension"]').first().check();
  await calculate(page);
  const amount = page.locator('input[type=text][name$=".retirement-pension.amount"]').first();
  await amount.fill('350,5O');
  await page.locator('select[name^="tax."]').first().selectOption('after');
  await page.locator('select[name^="per."]').first().selectOption('week');
  await calculate(page);
  await expect(amount).toHaveValue('350,5O');
  await expect(page.locator('select[name^="tax."]').first()).toHaveValue('after');
  await expect(page.locator('select[name^="per."]').first()).toHaveValue('week');
});

test('the language switch keeps what stands in the fields', async ({ page }) => {
  await page.goto(ADDRESSES.fr);
  await box(page, 'persons.you.situations', 'invalidity').check();
  await calculate(page);
  await field(page, 'persons.you.situations.invalidity.since').fill('1/3/2023');
  await arriving(page, () => page.getByRole('button', { name: 'Nederlands' }).click());
  await expect(page).toHaveURL(/\/nl\/snelle-controle$/);
  await expect(field(page, 'persons.you.situations.invalidity.since')).toHaveValue('2023-03-01');
});
