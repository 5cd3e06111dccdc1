import { expect, test, type Page } from '@playwright/test';
import { addresses, assessSample, languages } from './site.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'the pages are the same without script');

/** The words, amounts and labels that stand on two lines without a hyphen, and how much wider than the screen the page is. */
async function brokenOn(
  page: Page,
): Promise<{ readonly broken: readonly string[]; readonly tooWide: number }> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const linesOf = (range: Range) =>
      new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)))
        .size;
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const around = node.parentElement;
      if (around === null || around.closest('pre, code, textarea, script, style, select') !== null) continue;
      // What only a screen reader reads has no lines.
      const hidden = around.closest('.hidden, thead');
      if (hidden !== null && getComputedStyle(hidden).clipPath !== 'none') continue;
      // Spaces that do not break belong to the word.
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^ \n\t]+/g)) {
        if (/[-–—/.][\p{L}\d]|\p{L}[-–—/]/u.test(word) && !word.includes('€')) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (linesOf(range) > 1) broken.push(word);
      }
    }
    for (const cell of document.querySelectorAll('.cards :is(th, td)[data-label]')) {
      const label = cell.getAttribute('data-label') ?? '';
      const { display, height, lineHeight } = getComputedStyle(cell, '::before');
      const lines = Math.round(Number.parseFloat(height) / Number.parseFloat(lineHeight));
      if (display !== 'none' && lines > label.split(' ').length) broken.push(label);
    }
    return { broken, tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth };
  });
}

const WHOLE = { broken: [], tooWide: 0 };

for (const language of languages) {
  for (const width of [320, 360, 768, 1024]) {
    test(`${language}: at ${width} pixels amounts and words stay in one piece`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const sample of ['pensioners-with-dwelling', 'couple-one-self-employed', 'income-risen-equal']) {
        await assessSample(page, language, sample);
        expect({ sample, ...(await brokenOn(page)) }).toEqual({ sample, ...WHOLE });
      }
      for (const address of Object.values(addresses[language])) {
        await page.goto(address);
        expect({ address, ...(await brokenOn(page)) }).toEqual({ address, ...WHOLE });
      }
    });
  }
}
