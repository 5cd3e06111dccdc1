import { chromium as playwright } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '../chromium.ts';

/** No text is ever run as a program: neither `eval`, nor `new Function`, nor WebAssembly. */
const POLICY = "default-src 'none'; script-src 'self'";

/** What a module's default export gives in a browser that runs nothing but the script of the page itself. */
export async function givenInABrowser(module: string): Promise<unknown> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    if (request.url === '/program.js') response.setHeader('Content-Type', 'text/javascript').end(module);
    else if (request.url === '/start.js') {
      response
        .setHeader('Content-Type', 'text/javascript')
        .end(
          "import given from './program.js'; document.querySelector('output').textContent = JSON.stringify(given);",
        );
    } else
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><output></output><script type="module" src="/start.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath, args, env } = chromium();
  const browser = await playwright.launch({
    args: [...args],
    env: { ...env },
    ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
  });
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page
      .locator('output:not(:empty)')
      .waitFor({ state: 'attached', timeout: 20_000 })
      .catch(() => undefined);
    const told = (await page.textContent('output')) ?? '';
    if (problems.length > 0 || told === '') throw new Error(`nothing was given: ${problems.join('; ')}`);
    return JSON.parse(told);
  } finally {
    await browser.close();
    server.close();
  }
}
