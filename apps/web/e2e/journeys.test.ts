import { expect, test } from '@playwright/test';
import {
  NOT_ALREADY,
  NOT_KNOWN,
  THERE_IS_NONE,
  alone,
  answer,
  begin,
  button,
  expectOutcome,
  fill,
  look,
  pensioner,
  press,
  travel,
  type ReaderLanguage,
  type Step,
} from './interview.ts';
import { arriving } from './site.ts';

/** Every outcome, in every language at least twice; on each state axe has nothing to say (`look`). */

const worker = (amount: Step, ...after: readonly Step[]): readonly Step[] => [
  NOT_ALREADY,
  ['none'],
  ...alone,
  ['no'],
  ['wage', 'family-allowances'],
  '5/5/1980',
  amount,
  ...after,
];

const journeys: readonly {
  readonly name: string;
  readonly language: ReaderLanguage;
  readonly outcome: string;
  readonly steps: readonly Step[];
  readonly who?: 'helping';
  readonly width?: number;
}[] = [
  {
    name: 'automatic',
    language: 'fr',
    outcome: 'automatic',
    steps: [NOT_ALREADY, ['integration-income'], '15/1/2026'],
  },
  { name: 'on-request', language: 'nl', outcome: 'on-request', steps: pensioner('1.850,50') },
  { name: 'not-now', language: 'de', outcome: 'not-now', steps: worker('90000,00') },
  { name: 'depends', language: 'en', outcome: 'depends', steps: worker(NOT_KNOWN, ['no']) },
  {
    name: 'close',
    language: 'fr',
    outcome: 'close',
    steps: [...pensioner({ typed: '1850,50', tax: 'after' }), '0'],
  },
  { name: 'already', language: 'nl', outcome: 'already', steps: [['yes'], '1 januari 2024'] },
  {
    name: 'ex-officio',
    language: 'en',
    outcome: 'ex-officio',
    steps: [
      NOT_ALREADY,
      ['invalidity'],
      '1 March 2023',
      ...alone,
      ['incapacity-benefit'],
      '1400',
      NOT_KNOWN,
      ['incapacity-benefit', 'movable-income'],
      '1400',
      NOT_KNOWN,
      ['yes'],
      ['nobody'],
      ['no'],
      ['no'],
      ['no'],
      ['no'],
      ['no'],
      THERE_IS_NONE,
      ['no'],
    ],
  },
  {
    name: 'for-somebody-of-the-household-helped',
    language: 'fr',
    outcome: 'for-some',
    who: 'helping',
    steps: [
      NOT_ALREADY,
      ['none'],
      ['none'],
      ['holder'],
      '1',
      ['yes'],
      ['no'],
      ['wage'],
      '5/5/1980',
      '90000',
      ['wage'],
      '7500',
      ['no'],
      ['no'],
      '1/6/2015',
      ['child-disability'],
      '1/3/2023',
      '70',
      ['federal-doctor'],
    ],
  },
  {
    name: 'nothing-known',
    language: 'de',
    outcome: 'worker',
    steps: Array.from({ length: 20 }, () => NOT_KNOWN),
  },
  {
    name: 'narrow',
    language: 'fr',
    outcome: 'on-request',
    width: 320,
    steps: [
      NOT_ALREADY,
      ['none'],
      ['marriage'],
      ['holder'],
      '1',
      ['none'],
      ['holder'],
      ['no'],
      ['no'],
      ['wage', 'own-dwelling'],
      '5/5/80',
      '21.000,00 €',
      '700',
      ['none'],
      ['no'],
      ['no'],
    ],
  },
];

for (const { name, language, outcome, steps, who = 'myself', width } of journeys) {
  test(`${language}: ${name}`, async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled !== false && name !== 'on-request', 'with script, one of them is enough');
    test.slow();
    if (width !== undefined) await page.setViewportSize({ width, height: 640 });
    await travel({ page, name: `${name}-${language}` }, language, who, steps);
    await expectOutcome(page, outcome);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await page.locator('script').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    // The history of the browser does not know what came out.
    expect(await page.title()).not.toContain(await page.locator('h1').innerText());
    if (width !== undefined) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('nl: with the keyboard only', async ({ page }) => {
  test.slow();
  const journey = { page, name: 'keyboard-nl' };
  await page.goto('/nl');
  const reach = async (what: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.locator(`${what}:focus`).count()) > 0) return;
    }
    throw new Error(`the Tab key never reaches ${what}`);
  };
  const enter = () => arriving(page, () => page.keyboard.press('Enter'));
  await reach('button[name=begin][value=myself]');
  await enter();
  for (const step of pensioner('1850,50')) {
    await look(journey);
    await reach('main input[name=value]');
    if (typeof step === 'string') await page.keyboard.type(step);
    else if (Array.isArray(step)) await chooseByKeyboard(step[0] as string);
    // Enter in a field is the button to go on, not the language that stands before it on the page.
    await enter();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  }
  await reach('button[value=result]');
  await enter();
  await expectOutcome(page, 'on-request');

  async function chooseByKeyboard(value: string): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      const focused = page.locator(`input[name=value][value="${value}"]:focus`);
      if ((await focused.count()) > 0) {
        await page.keyboard.press('Space');
        return;
      }
      const isBox = (await page.locator('input[type=checkbox]:focus').count()) > 0;
      await page.keyboard.press(isBox ? 'Tab' : 'ArrowDown');
    }
    throw new Error(`no key reaches ${value}`);
  }
});

test('an answer can be changed, and the later ones that still apply are there', async ({ page }) => {
  const journey = { page, name: 'changed-fr' };
  await begin(journey, 'fr', 'myself');
  for (const step of pensioner('1 850,50')) await answer(page, step);
  await expect(page.locator('h1')).toHaveText('Vérifiez les réponses');
  await press(page, page.getByRole('button', { name: /Changer : Pension de retraite : combien/ }));
  await expect(page.locator('#value')).toHaveValue('1850.50');
  await answer(page, '9000');
  await expect(page.locator('h1')).not.toHaveText('Vérifiez les réponses');
  await press(page, button(page, 'check'));
  await expect(page.locator('.answers')).toContainText('9 000,00'.replace(' ', '\u202f'));
  await expect(page.locator('.answers')).toContainText('1er mars 2023');
});

test('the button Back of the browser works on every page, and so does ours', async ({ page }) => {
  const titles: string[] = [];
  await begin({ page, name: 'back-en' }, 'en', 'myself');
  for (const step of pensioner('1850.50')) {
    titles.push(await page.locator('h1').innerText());
    await answer(page, step);
  }
  await press(page, button(page, 'result'));
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Check the answers');
  for (const title of titles.toReversed()) {
    await page.goBack();
    expect(await page.locator('h1').innerText()).toBe(title);
  }
  // From there one can go on as if nothing had happened.
  for (const step of pensioner('1850.50').slice(0, 3)) await answer(page, step);
  expect(await page.locator('h1').innerText()).toBe(titles[3]);
  await press(page, button(page, 'back'));
  expect(await page.locator('h1').innerText()).toBe(titles[2]);
  await expect(page.locator('#value')).toHaveValue('2023-03-01');
});

test('another language keeps the answers, and what is being typed', async ({ page }) => {
  await begin({ page, name: 'language-fr' }, 'fr', 'myself');
  for (const step of pensioner('1850,50').slice(0, 2)) await answer(page, step);
  await fill(page, '1 mars 202');
  await press(page, page.getByRole('button', { name: 'Deutsch' }));
  await expect(page).toHaveURL(/\/de\/fragen$/);
  await expect(page.locator('h1')).toHaveText('Ruhestandspension: seit welchem Tag?');
  await expect(page.locator('#value')).toHaveValue('1 mars 202');
  await answer(page, '1. März 2023');
  await press(page, button(page, 'check'));
  await expect(page.locator('.answers')).toContainText('1. März 2023');
  await press(page, page.getByRole('button', { name: 'English' }));
  await expect(page.locator('h1')).toHaveText('Check the answers');
  await press(page, button(page, 'result'));
  await press(page, page.getByRole('button', { name: 'Nederlands' }));
  await expect(page.locator('.outcome h1')).toHaveText('Het hangt nog af van wat ontbreekt.');
});

test('easy words can be had on every page, and left again', async ({ page }) => {
  await page.goto('/fr?easy');
  await expect(page.locator('h1')).toHaveText('Payer moins chez le médecin');
  await press(page, page.locator('button[value=myself]'));
  await expect(page.locator('h1')).toHaveText('Est-ce que vous avez déjà le BIM ?');
  await press(page, button(page, 'easy-off'));
  await expect(page.locator('h1')).toHaveText('Avez-vous déjà le statut BIM ?');
});

test('a slip of the pen is named and stops nobody', async ({ page }) => {
  await begin({ page, name: 'slip-nl' }, 'nl', 'myself');
  for (const step of pensioner('21450').slice(0, 8)) await answer(page, step);
  await expect(page.locator('.slip')).toContainText('misschien het bedrag van een jaar');
  await press(page, page.locator('.noted button'));
  await expect(page.locator('#value')).toHaveValue('21450.00');
});

test('the sheet for the counter is a PDF, in ordinary and in large letters', async ({ page, request }) => {
  await begin({ page, name: 'sheet-nl' }, 'nl', 'myself');
  for (const step of pensioner('1850,50')) await answer(page, step);
  await press(page, button(page, 'result'));
  const state = await page.locator('input[name=state]').first().inputValue();
  for (const large of ['', 'yes']) {
    const sheet = await request.post('/nl/vragen/blad', { form: { state, large } });
    expect(sheet.headers()['content-type']).toBe('application/pdf');
    expect(sheet.headers()['cache-control']).toBe('no-store');
    expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  const gone = await request.post('/nl/vragen/blad', { form: { state: 'x' }, maxRedirects: 0 });
  expect(gone.status()).toBe(303);
});

test('a printed result has what is read, and none of the buttons', async ({ page }) => {
  await begin({ page, name: 'print-fr' }, 'fr', 'myself');
  for (const step of pensioner('1850,50')) await answer(page, step);
  await press(page, button(page, 'result'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.outcome')).toBeVisible();
  await expect(page.locator('#papers')).toBeVisible();
  for (const hidden of ['.leave', '.languages', '.no-print .button', '.answers button']) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  }
});

test('leaving goes to a page that says nothing, and clears what the browser kept', async ({ request }) => {
  const left = await request.get('/fr/quitter', { maxRedirects: 0 });
  expect(left.status()).toBe(303);
  expect(left.headers()['location']).toBe('https://www.meteo.be');
  expect(left.headers()['clear-site-data']).toContain('"cache"');
});
