import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '@playwright/test';
import { assessPasted, assessSample, pensioner } from './site.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'the pages are the same without script');

test('on paper yes is as strong as no, what was written stands there, and no title without its text', async ({
  page,
}) => {
  await assessPasted(page, 'fr', pensioner);
  await expect(page.locator('.print-only')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const looks = await page
    .locator('.tag')
    .evaluateAll((tags) =>
      tags.map((tag) => [getComputedStyle(tag).color, getComputedStyle(tag).backgroundColor]),
    );
  expect(new Set(looks.map(String))).toEqual(new Set(['rgb(0, 0, 0),rgba(0, 0, 0, 0)']));
  await expect(page.locator('.print-only')).toContainText('mutuality: Fictive Mutuality 999');
  const titles = page.locator('main details:not([open]) > summary');
  const closed = await titles.evaluateAll((all) =>
    all.filter(
      (one) => one.closest('.reasons, .roads, .interpretations') === null && one.getClientRects().length > 0,
    ),
  );
  expect(closed).toEqual([]);
});

test('on paper no title is the last line of its page', async ({ page }) => {
  for (const sample of ['pensioners-with-dwelling', 'income-risen-equal', 'couple-one-self-employed']) {
    await assessSample(page, 'fr', sample);
    const titles = await page.locator('main :is(h2, h3):not(.no-print *)').allInnerTexts();
    const lastLines = await lastLinesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(lastLines.length).toBeGreaterThan(1);
    expect(lastLines.filter((line) => titles.some((title) => plain(title) === plain(line)))).toEqual([]);
  }
});

/** The lowest line of every page but the last. */
async function lastLinesOf(pdf: Buffer): Promise<readonly string[]> {
  const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number < paper.numPages; number++) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const heightOf = ({ transform }: (typeof texts)[number]): number => Number(transform[5]);
    const lowest = Math.min(...texts.map(heightOf));
    lines.push(
      texts
        .filter((text) => heightOf(text) - lowest < 2)
        .map(({ str }) => str)
        .join(''),
    );
  }
  return lines;
}

/** Without any space: a PDF has its own. */
const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase();
