import { expect, test } from '@playwright/test';
import { answer, begin, button, pensioner, press } from './interview.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'the pages are the same without script');

const MOST_BYTES = 40_000;

test('a page weighs less than 40 kB without its letters, also for whoever comes for the first time', async ({
  page,
  context,
}) => {
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  // Every page as if it were the first.
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  let weight = 0;
  const fonts = new Set<string>();
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.endsWith('.woff2') || response.url.endsWith('.woff')) fonts.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) weight += encodedDataLength;
  });
  const weights: Record<string, number> = {};
  const weigh = async (name: string) => {
    await page.waitForLoadState('networkidle');
    weights[name] = weight;
    weight = 0;
  };

  await begin({ page, name: 'weight-fr' }, 'fr', 'myself');
  await weigh('start and first question');
  const [first = '', ...steps] = pensioner('1850,50');
  await answer(page, first);
  await weigh('the longest list');
  for (const step of steps) await answer(page, step);
  weight = 0;
  await page.reload();
  await weigh('all the answers');
  await press(page, button(page, 'result'));
  await weigh('the result');
  console.log(weights);
  for (const [name, bytes] of Object.entries(weights)) expect(bytes, name).toBeLessThan(MOST_BYTES);
});
