/** `npm run bench -- lighthouse`: Lighthouse through a scripted flow, five times; the median of each category of each page. */
import { startFlow } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/chromium.ts';
import { siteServer } from './server.ts';

const TIMES = 5;
const LEAST = 0.98;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

const browserOfTests = chromium();
const site = await siteServer();
const scores = new Map<string, number[]>();

for (let time = 0; time < TIMES; time++) {
  const browser = await puppeteer.launch({
    args: [...browserOfTests.args],
    env: { ...browserOfTests.env },
    headless: true,
    ...(browserOfTests.executablePath === undefined
      ? { channel: 'chrome' }
      : { executablePath: browserOfTests.executablePath }),
  });
  const page = await browser.newPage();
  const flow = await startFlow(page, {
    config: { extends: 'lighthouse:default', settings: { onlyCategories: [...CATEGORIES] } },
  });
  await flow.navigate(`${site.base}/fr`, { name: 'start' });
  await flow.navigate(() => page.click('button[name=begin][value=myself]'), { name: 'question' });
  const answer = async (value: string) => {
    await page.click(`main input[name=value][value="${value}"]`);
    await Promise.all([page.waitForNavigation(), page.click('main button[value=answer]')]);
  };
  await answer('no');
  await answer('integration-income');
  await page.type('#value', '15/1/2026');
  await Promise.all([page.waitForNavigation(), page.click('main button[value=answer]')]);
  await flow.navigate(() => page.click('main button[value=result]'), { name: 'result' });
  const { steps } = await flow.createFlowResult();
  for (const { name, lhr } of steps) {
    for (const category of CATEGORIES) {
      const key = `${name}, ${category}`;
      const { score } = lhr.categories[category] ?? { score: null };
      scores.set(key, [...(scores.get(key) ?? []), score ?? 0]);
      if ((score ?? 0) < LEAST) told(name, lhr.categories[category]?.auditRefs ?? [], lhr.audits);
    }
  }
  await browser.close();
}
await site.stop();

let isEnough = true;
for (const [key, found] of scores) {
  const median = found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;
  isEnough &&= median >= LEAST;
  console.log(`${key}: ${median.toFixed(2)} (${found.map((one) => one.toFixed(2)).join(' ')})`);
}
process.exitCode = isEnough ? 0 : 1;

function told(
  page: string,
  refs: readonly { readonly id: string; readonly weight: number }[],
  audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>,
): void {
  for (const { id, weight } of refs) {
    const audit = audits[id];
    if (weight > 0 && audit !== undefined && (audit.score ?? 1) < 1)
      console.log(`  ${page}: ${id} ${audit.score} ${audit.title}`);
  }
}
