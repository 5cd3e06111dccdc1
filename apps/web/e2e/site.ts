import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const languages = ['fr', 'nl'] as const;

export type Language = (typeof languages)[number];

export const addresses = {
  fr: { start: '/fr', answer: '/fr/reponse', amounts: '/fr/montants', about: '/fr/a-propos' },
  nl: { start: '/nl', answer: '/nl/antwoord', amounts: '/nl/bedragen', about: '/nl/over' },
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
  await page.goto(addresses[language].start);
  await page.locator('#situation').fill(text);
  await page.locator('form:has(#situation) button').click();
}

export async function assessSample(page: Page, language: Language, sample: string): Promise<void> {
  await page.goto(addresses[language].start);
  await page.locator(`button[value="${sample}"]`).click();
}

/** WCAG 2.2 A and AA, as far as a machine can see; axe is a script itself, so it needs a page with script on. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

/** Figures are read without caring which kind of space stands in them. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/[\u00a0\u202f]/g, ' ');
}
