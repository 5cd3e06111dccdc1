import { expect, type Locator, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { arriving, expectAccessible } from './site.ts';

/** One page of an interview, answered as its visitor would. */
export type Step =
  /** Choices, by their values. */
  | readonly string[]
  /** What is typed; of an amount also whether it is after tax and how often it is paid. */
  | string
  | { readonly typed: string; readonly tax?: 'after'; readonly per?: string }
  | typeof NOT_KNOWN
  | typeof THERE_IS_NONE;

export const NOT_KNOWN = Symbol('I do not know');
export const THERE_IS_NONE = Symbol('there is none');

/** Nobody else in the household, and a file of their own. */
export const alone: readonly Step[] = [['none'], ['holder'], '0'];
export const NOT_ALREADY: Step = ['no'];

/** A pensioner who lives alone, up to the last question. */
export const pensioner = (amount: Step): readonly Step[] => [
  NOT_ALREADY,
  ['retirement-pension'],
  '1/3/2023',
  ...alone,
  ['retirement-pension'],
  amount,
  ['no'],
];

export type ReaderLanguage = 'fr' | 'nl' | 'de' | 'en';

export const START: Readonly<Record<ReaderLanguage, string>> = { fr: '/fr', nl: '/nl', de: '/de', en: '/en' };

/** Where the pictures of every state go; `npm run screenshots` says so. */
const PICTURES = process.env['PLEINDROIT_SCREENSHOTS'];

export interface Journey {
  readonly page: Page;
  readonly name: string;
}

let taken = 0;

/** Every state of a journey is looked at: nothing for axe to say, and a picture when pictures are wanted. */
export async function look({ page, name }: Journey): Promise<void> {
  await expectAccessible(page);
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  taken += 1;
  await page.screenshot({
    path: `${PICTURES}/${name}-${String(taken).padStart(3, '0')}.png`,
    fullPage: true,
  });
}

export async function begin(
  journey: Journey,
  language: ReaderLanguage,
  who: 'myself' | 'helping',
): Promise<void> {
  await journey.page.goto(START[language]);
  await look(journey);
  await press(journey.page, journey.page.locator(`button[name=begin][value=${who}]`));
}

export async function press(page: Page, button: Locator): Promise<void> {
  await arriving(page, () => button.click());
}

/** The buttons of the page itself: that of the head comes first only for the Enter key. */
export function button(page: Page, what: string): Locator {
  return page.locator(`main button[name=do][value=${what}]`);
}

export async function answer(page: Page, step: Step): Promise<void> {
  if (step === NOT_KNOWN) return press(page, button(page, 'not-known'));
  if (step === THERE_IS_NONE) return press(page, button(page, 'none'));
  await fill(page, step);
  return press(page, button(page, 'answer'));
}

export async function fill(page: Page, step: Exclude<Step, symbol>): Promise<void> {
  if (typeof step === 'string') return page.locator('#value').fill(step);
  if ('typed' in step) {
    await page.locator('#value').fill(step.typed);
    if (step.per !== undefined) await page.locator('#per').selectOption(step.per);
    if (step.tax !== undefined) await page.locator(`input[name=tax][value=${step.tax}]`).check();
    return;
  }
  for (const value of step) await page.locator(`main input[name=value][value="${value}"]`).check();
}

/** The whole way: every question, all the answers, the result. */
export async function travel(
  journey: Journey,
  language: ReaderLanguage,
  who: 'myself' | 'helping',
  steps: readonly Step[],
): Promise<void> {
  const { page } = journey;
  await begin(journey, language, who);
  for (const step of steps) {
    await look(journey);
    await answer(page, step);
  }
  await look(journey);
  await press(page, button(page, 'result'));
  await look(journey);
}

export async function expectOutcome(page: Page, outcome: string): Promise<void> {
  await expect(page.locator('.outcome')).toHaveClass(new RegExp(`\\boutcome-${outcome}\\b`));
}
