import { expect, test } from '@playwright/test';
import { answer, begin, button, press } from './interview.ts';
import { assessSample } from './site.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'the pages are the same without script');

/** 1280 pixels wide and enlarged four times is 320 pixels: nothing is cut off, nothing scrolls sideways (WCAG 1.4.10). */
test('enlarged four times, every page can be read and used', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await begin({ page, name: 'zoom-de' }, 'de', 'helping');
  for (const step of [['no'], ['integration-income'], '15/1/2026'] as const) {
    await fits();
    await answer(page, step);
  }
  await fits();
  await press(page, button(page, 'result'));
  await fits();
});

test('with the colours of the system, what is chosen and what is wrong can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await begin({ page, name: 'forced-fr' }, 'fr', 'myself');
  await answer(page, ['no']);
  await press(page, button(page, 'answer'));
  await expect(page.locator('.error-text')).toBeVisible();
  const border = await page
    .locator('.error-summary')
    .evaluate((element) => getComputedStyle(element).borderTopStyle);
  expect(border).toBe('solid');
  const buttonBorder = await button(page, 'answer').evaluate(
    (element) => getComputedStyle(element).borderTopWidth,
  );
  expect(buttonBorder).toBe('2px');
  await page.locator('main input[value="retirement-pension"]').check();
  await expect(page.locator('main input[value="retirement-pension"]')).toBeChecked();
});

test('with the colours of the system, dark on black, the drawings have light letters and lines', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await assessSample(page, 'fr', 'pensioners-with-dwelling');
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const colours = await page
    .locator('.chart :is(text, .line), .period-bars text')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill));
  expect(colours.length).toBeGreaterThan(4);
  expect(new Set(colours)).toEqual(new Set(['rgb(255, 255, 255)']));
  expect(paper).toBe('rgb(0, 0, 0)');
  const marks = await page
    .locator('.mark path')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).stroke));
  expect(new Set(marks)).toEqual(new Set(['rgb(255, 255, 255)']));
});

test('larger letters of the browser make larger pages, not cut ones', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/nl/vragen');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
