import type { Page } from '@playwright/test';
import {
  addresses,
  arriving,
  assessPasted,
  assessSample,
  pensioner,
  verifyReceipt,
  type Language,
} from './site.ts';

export type Route = keyof (typeof addresses)['fr'];

type Opening = (page: Page, language: Language) => Promise<unknown>;

async function calculate(page: Page): Promise<void> {
  await arriving(page, () => page.locator('main form.situation .buttons .button').first().click());
}

async function checked(page: Page, language: Language): Promise<void> {
  await page.goto(addresses[language].check);
  await page.locator('[name="a.persons.you.situations"][value="retirement-pension"]').check();
  await calculate(page);
}

async function upload(page: Page, language: Language, buffer: Buffer): Promise<void> {
  await page.goto(addresses[language].file);
  await page.locator('#file').setInputFiles({ name: 'a.yaml', mimeType: 'application/yaml', buffer });
  await arriving(page, () => page.locator('form:has(#file) button').click());
}

/** Every page a visitor can be on, its address, and how to get there. */
export const pages: readonly (readonly [string, Route | 'none', Opening])[] = [
  ['the start', 'start', (page, language) => page.goto(addresses[language].start)],
  ['the start in easy words', 'start', (page, language) => page.goto(`${addresses[language].start}?easy`)],
  ['the first question', 'questions', (page, language) => page.goto(addresses[language].questions)],
  ['the check of workers', 'check', (page, language) => page.goto(addresses[language].check)],
  ['a situation in a file', 'file', (page, language) => page.goto(addresses[language].file)],
  [
    'an answer that is met',
    'answer',
    (page, language) => assessSample(page, language, 'lone-parent-half-time'),
  ],
  [
    'an answer that is not met',
    'answer',
    (page, language) => assessSample(page, language, 'income-risen-equal'),
  ],
  [
    'an answer that is open',
    'answer',
    (page, language) => assessSample(page, language, 'pensioner-income-not-known-yet'),
  ],
  [
    'an answer with every reason open',
    'answer',
    async (page, language) => {
      await assessSample(page, language, 'pensioners-with-dwelling');
      await arriving(page, () => page.locator('button[name=open]').click());
    },
  ],
  [
    'the errors of a text',
    'answer',
    (page, language) => assessPasted(page, language, pensioner.replace('holder', 'boss')),
  ],
  ['nothing posted', 'answer', (page, language) => assessPasted(page, language, '')],
  ['the amounts', 'amounts', (page, language) => page.goto(`${addresses[language].amounts}`)],
  [
    'the amounts of no day',
    'amounts',
    (page, language) => page.goto(`${addresses[language].amounts}?le=x&op=x`),
  ],
  [
    'an automatic right',
    'answer',
    (page, language) => assessSample(page, language, 'automatic-integration-income-family'),
  ],
  [
    'a right by the mutuality itself',
    'answer',
    (page, language) => assessSample(page, language, 'ex-officio-invalid-mother'),
  ],
  ['a receipt to verify', 'receipt', (page, language) => page.goto(addresses[language].receipt)],
  ['no receipt posted', 'receipt', (page, language) => verifyReceipt(page, language, '')],
  ['a receipt that is none', 'receipt', (page, language) => verifyReceipt(page, language, '{}')],
  ['about the site', 'about', (page, language) => page.goto(addresses[language].about)],
  ['the API to read', 'api', (page, language) => page.goto(addresses[language].api)],
  ['no such page', 'none', (page, language) => page.goto(`/${language}/no-such-page`)],
  [
    'a request that has lapsed',
    'answer',
    (page, language) =>
      assessPasted(
        page,
        language,
        pensioner.replace('income-risen: no', 'income-risen: no, signed: 2025-06-30'),
      ),
  ],
  [
    'a law that is not known',
    'answer',
    (page, language) =>
      assessPasted(page, language, pensioner.replaceAll('2025-', '2015-').replace('2023-', '2010-')),
  ],
  ['the check of workers with an answer', 'check', checked],
  [
    'the check of workers with errors',
    'check',
    async (page, language) => {
      await checked(page, language);
      await page
        .locator('input[name="a.persons.you.situations.retirement-pension.since"]')
        .fill('31/02/2026');
      await calculate(page);
    },
  ],
  [
    'a text that is too long',
    'answer',
    (page, language) => assessPasted(page, language, `# ${'x'.repeat(200_001)}`),
  ],
  [
    'a file that is no text',
    'answer',
    (page, language) => upload(page, language, Buffer.from([0xff, 0xfe, 0x41])),
  ],
  ['an empty file', 'answer', (page, language) => upload(page, language, Buffer.from(''))],
];
