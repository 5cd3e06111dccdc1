import { defineConfig } from '@playwright/test';
import { chromium } from '../../scripts/chromium.ts';

const port = Number(process.env['PLEINDROIT_TEST_PORT'] ?? 4390);
const browser = chromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    ...(browser.executablePath === undefined ? { channel: 'chrome' } : {}),
    launchOptions: {
      args: [...browser.args],
      env: browser.env,
      ...(browser.executablePath === undefined ? {} : { executablePath: browser.executablePath }),
    },
  },
  // The pages must do everything without script, so most tests want the first; the second proves that script changes nothing.
  projects: [
    { name: 'without-script', use: { javaScriptEnabled: false } },
    { name: 'with-script', use: { javaScriptEnabled: true } },
  ],
  webServer: {
    command: `"${process.execPath}" server.ts`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/robots.txt`,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
