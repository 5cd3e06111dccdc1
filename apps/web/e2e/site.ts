import axe, { type AxeResults } from 'axe-core';
import { expect, type Frame, type Page } from '@playwright/test';

export const languages = ['fr', 'nl'] as const;

export type Language = (typeof languages)[number];

export const addresses = {
  fr: {
    start: '/fr',
    questions: '/fr/questions',
    file: '/fr/fichier',
    check: '/fr/controle-rapide',
    answer: '/fr/reponse',
    amounts: '/fr/montants',
    receipt: '/fr/recu',
    about: '/fr/a-propos',
    api: '/fr/api',
  },
  nl: {
    start: '/nl',
    questions: '/nl/vragen',
    file: '/nl/bestand',
    check: '/nl/snelle-controle',
    answer: '/nl/antwoord',
    amounts: '/nl/bedragen',
    receipt: '/nl/bewijs',
    about: '/nl/over',
    api: '/nl/api',
  },
} as const;

/** The household of the manual: 2200 x 12 + 1100 = 27500, below the 27550.86 of January 2025. */
export const pensioner = `request: 2025-02-10
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna:
    born: 1958-03-02
    mutuality: Fictive Mutuality 999
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2023-04-01 }, { others: none }]
    incomes:
      2025-01:
        - { kind: retirement-pension, amount: 2200.00, per: month }
        - { kind: holiday-pay, amount: 1100.00, per: year }
        - { kind: family-allowances }
        - others: none
others: none
`;

export async function assessPasted(page: Page, language: Language, text: string): Promise<void> {
  await page.goto(addresses[language].file);
  await page.locator('#situation').fill(text);
  await arriving(page, () => page.locator('form:has(#situation) button').click());
}

export async function assessSample(page: Page, language: Language, sample: string): Promise<void> {
  await page.goto(addresses[language].file);
  await arriving(page, () => page.locator(`button[value="${sample}"]`).click());
}

export async function verifyReceipt(page: Page, language: Language, text: string): Promise<void> {
  await page.goto(addresses[language].receipt);
  await page.locator('#receipt').fill(text);
  await arriving(page, () => page.locator('form:has(#receipt) button').click());
}

/** A click ends when the form leaves, not when its answer stands there. */
export async function arriving(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * WCAG 2.2 A and AA, as far as a machine can see, on the page as it stands: also where script is off. There no timer of the
 * page ever rings, so axe, which comes in through the debugger, is given one that rings at once.
 */
export async function expectAccessible(page: Page | Frame): Promise<void> {
  await page.evaluate('window.setTimeout = (rings, _after, ...given) => (rings(...given), 0), 0');
  await page.evaluate(`${axe.source}; 0`);
  const options = JSON.stringify({ preload: false, runOnly: RULES });
  await page.evaluate(
    `axe.run(document, ${options}, (failed, found) => { window.accessible = { failed: failed && String(failed), found }; }), 0`,
  );
  const { failed, found } = await page.evaluate<{ failed: string | null; found: AxeResults }>(
    'window.accessible',
  );
  expect(failed).toBeNull();
  expect(found.passes.length).toBeGreaterThan(10);
  expect(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
}

/** Figures are read without caring which kind of space stands in them. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/[\u00a0\u202f]/g, ' ');
}
