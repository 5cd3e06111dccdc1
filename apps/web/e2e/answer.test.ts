import { expect, test } from '@playwright/test';
import { addresses, assessPasted, assessSample, languages, pensioner, textOf } from './site.ts';

test('a pasted household is answered to the cent', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner);
  await expect(page.locator('h1')).toContainText('probablement droit');
  expect(await textOf(page, '.verdict')).toContain('À partir du 1er janvier 2025, pour Anna.');

  const sum = page.locator('table', { hasText: 'Revenus (janvier 2025), comptés sur un an' });
  const rows = (await sum.locator('tr').allInnerTexts()).map((row) =>
    row
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  expect(rows).toEqual([
    'Personne Revenu Montant indiqué Compté par an',
    'Anna pension de retraite 2 200,00 € × 12 2 200,00 € par mois 26 400,00 €',
    'Anna pécule de vacances 1 100,00 € par an 1 100,00 €',
    'Anna allocations familiales ne compte pas : aide sociale ou allocation pas indiqué 0,00 €',
    'Revenu du ménage 27 500,00 €',
    'Plafond 27 550,86 €',
    'Marge sous le plafond 50,86 €',
  ]);

  const key = await textOf(page, 'section[aria-labelledby=key]');
  for (const shown of [
    'Fictive Mutuality 999',
    '27 500,00 €',
    '27 550,86 €',
    '50,86 €',
    'Pour Anna : pension de retraite',
  ]) {
    expect(key).toContain(shown);
  }
  expect(await textOf(page, 'section[aria-labelledby=sources]')).toContain('27 550,86 € par an');
});

test('the ways are alternatives, and so are the three roads', async ({ page }) => {
  await assessPasted(page, 'nl', pensioner);
  const ways = await textOf(page, 'section[aria-labelledby=ways]');
  expect(ways).toContain('wijst voor dit gezin één enkele periode aan');
  expect(ways).toContain('onder de inkomensgrens');
  expect(ways.match(/Geldt niet voor dit gezin/g)).toHaveLength(2);
  const roads = page.locator('.roads > li');
  await expect(roads).toHaveCount(3);
  await expect(roads.nth(0)).toContainText('nee');
  await expect(roads.nth(1)).toContainText('nee');
  await expect(roads.nth(2)).toHaveClass('decides');
  await expect(roads.nth(2)).toContainText('vanaf 1 januari 2025');
});

test('an automatic right says by what, for whom and until when, and that nothing else is needed', async ({
  page,
}) => {
  await assessSample(page, 'fr', 'automatic-integration-income-family');
  await expect(page.locator('h1')).toContainText('sans demande');
  const told = await page.locator('.roads > li').allInnerTexts();
  const [automatic, office, income] = told.map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
  expect(automatic).toContain('à partir du 15 avril 2025');
  expect(automatic).toContain('Samira : Revenu d’intégration');
  expect(automatic).toContain('Première période jusqu’au 31 décembre 2026');
  expect(automatic).toContain('Karim : par son ou sa partenaire');
  expect(automatic).toContain('Lina : comme personne à charge');
  expect(office).toContain('Pas nécessaire ici');
  // It keeps its own verdict all the same.
  expect(income).toMatch(/oui[\s\S]*Pas nécessaire ici/);
  expect(await textOf(page, 'section[aria-labelledby=key]')).toContain('15 avril 2025');
  expect(await textOf(page, 'section[aria-labelledby=reasons]')).toContain(
    'L’enquête sur les revenus, à part',
  );
});

test('a right on the initiative of the mutuality shows what it looked at', async ({ page }) => {
  await assessSample(page, 'nl', 'ex-officio-invalid-mother');
  await expect(page.locator('h1')).toContainText('ambtshalve recht');
  await expect(page.locator('.roads > .decides')).toContainText('vanaf 1 maart 2025');
  await expect(page.locator('.roads > .decides')).toContainText('Mona, Ada en Leo');
  await expect(page.locator('.notice').first()).toContainText('vroegere maand');
});

test('when nothing that is missing can change the verdict, the answer says so', async ({ page }) => {
  const anyway = pensioner.replace(
    'situations: [{ kind: retirement-pension, since: 2023-04-01 }, { others: none }]',
    'situations: [{ kind: retirement-pension, since: 2023-04-01 }]',
  );
  await assessPasted(page, 'fr', anyway);
  await expect(page.locator('.verdict')).toContainText('quelles que soient les réponses');
});

test('an income that reaches the ceiling is told with the month that decides', async ({ page }) => {
  await assessSample(page, 'fr', 'income-risen-equal');
  await expect(page.locator('h1')).toContainText('n’a probablement pas droit');
  const key = await textOf(page, 'section[aria-labelledby=key]');
  const deciding = key.indexOf('Revenus du mois de la signature (mai 2025)');
  expect(deciding).toBeGreaterThan(-1);
  // What decides stands before the comparison that would have been fine.
  expect(deciding).toBeLessThan(key.indexOf('Marge sous le plafond'));
  expect(key).toContain('Les revenus atteignent le plafond');
  expect(await textOf(page, '.ways > .decides')).toContain('Mais au mois de la signature (mai 2025)');
  await expect(page.locator('.tag.met')).toHaveCount(0);
});

test('a declaration that came too late is said first, and no day is promised', async ({ page }) => {
  const late = pensioner.replace('income-risen: no', 'income-risen: no, signed: 2025-06-30');
  await assessPasted(page, 'fr', late);
  await expect(page.locator('h1')).toHaveText(/^La demande a expiré.*\(article 29\)/);
  await expect(page).toHaveTitle(/expiré/);
  expect(await textOf(page, '.verdict')).toContain('Faites une nouvelle demande');
  const main = await textOf(page, 'main');
  expect(main).not.toContain('À partir du');
  expect(main).not.toContain('probablement droit');
  expect(await textOf(page, 'section[aria-labelledby=household]')).toMatch(/Anna\s+oui\s+non/);
  await expect(page.locator('.verdict.met, .tag.met')).toHaveCount(0);
});

test('the mutuality of the holder is said to be theirs', async ({ page }) => {
  const dependant = pensioner
    .replace('    mutuality: Fictive Mutuality 999\n    insured-as: holder', '    insured-as: dependant')
    .replace('partner: none', 'dependant-of: bob\n    dependant-as: spouse\n    partner: none')
    .replace('partner: none', 'partner: { who: bob, bond: marriage, separated: no }')
    .replace(
      /others: none\n$/,
      '  bob: { born: 1957-01-01, mutuality: Fictive Mutuality 998, insured-as: holder }\nothers: none\n',
    );
  await assessPasted(page, 'nl', dependant);
  expect(await textOf(page, 'section[aria-labelledby=key]')).toContain(
    'Fictive Mutuality 998 (ziekenfonds van de gerechtigde, Bob)',
  );
});

test('what counts adds up to the income, an own dwelling once', async ({ page }) => {
  await assessSample(page, 'fr', 'pensioners-with-dwelling');
  await expect(page.locator('.verdict')).toBeVisible();
  const table = page.locator('section[aria-labelledby=sum] table').first();
  const cents = (text: string): number => Number(text.replace(/\D/g, ''));
  const counted = await table.locator('tbody tr td:last-child').allInnerTexts();
  expect(counted.map((text) => text.trim())).toContain('voir plus bas');
  const dwelling = await table.locator('tfoot tr', { hasText: 'comptée' }).locator('td').innerText();
  const income = await table.locator('tfoot tr', { hasText: 'Revenu du ménage' }).locator('td').innerText();
  expect([...counted, dwelling].map(cents).reduce((sum, one) => sum + one, 0)).toBe(cents(income));
});

test('what matters only after an answer is asked below it', async ({ page }) => {
  await assessPasted(
    page,
    'fr',
    pensioner.replace('declaration: { income-risen: no }\n', '').replace('    insured-as: holder\n', ''),
  );
  const asks = page.locator('section[aria-labelledby=asks]');
  await expect(asks).toContainText('d’autres questions peuvent suivre');
  await expect(asks.locator('.below', { hasText: 'signature de la déclaration' })).toContainText(
    'seulement si les revenus ont augmenté',
  );
  await expect(asks.locator('.below', { hasText: 'dont cette personne est à charge' })).toContainText(
    'seulement si',
  );
});

test('a large household of which nothing is known is a page of a reasonable size', async ({ request }) => {
  const persons = Array.from({ length: 30 }, (_, place) => `  p${place}: {}`).join('\n');
  const situation = `request: 2025-02-10\napplicant: p0\npersons:\n${persons}\n`;
  for (const open of ['no', 'yes']) {
    const answer = await request.post('/fr/reponse', { multipart: { situation, open } });
    const text = await answer.text();
    expect(text.length).toBeLessThan(300_000);
    expect(text).toMatch(/Et \d+ autres informations/);
    expect(text).toContain('lignes plus détaillées');
  }
});

test('what is missing is named, with the lines to write', async ({ page }) => {
  await assessSample(page, 'fr', 'widow-scheme-not-stated');
  await expect(page.locator('h1')).toContainText('On ne peut pas encore répondre');
  const asks = page.locator('section[aria-labelledby=asks]');
  await expect(asks).toContainText('pour Greta : régime');
  await expect(asks.locator('pre').last()).toContainText(
    '- { kind: survival-pension, …, scheme: … }   # employee | self-employed | public-sector',
  );

  const text = await page.locator('#situation').inputValue();
  await page
    .locator('#situation')
    .fill(text.replace('since: 2023-02-01', 'since: 2023-02-01, scheme: public-sector'));
  await page.getByRole('button', { name: 'Évaluer à nouveau' }).click();
  await expect(page.locator('h1')).toContainText('probablement droit');
});

test('a law that is not known here is said, and nothing is asked', async ({ page }) => {
  await assessPasted(
    page,
    'fr',
    pensioner
      .replace('2025-02-10', '2015-02-10')
      .replace('2023-04-01', '2010-04-01')
      .replace('2025-01:', '2015-01:'),
  );
  await expect(page.locator('section[aria-labelledby=laws]')).toContainText('2015');
  await expect(page.locator('h1')).toContainText('ne connaît pas la loi');
  for (const hidden of ['section[aria-labelledby=asks]', 'section[aria-labelledby=ways]', '.key .big']) {
    await expect(page.locator(hidden)).toHaveCount(0);
  }
});

test('an amount that nobody has confirmed yet is told beside the answer', async ({ page }) => {
  await assessPasted(
    page,
    'fr',
    pensioner.replace('2025-02-10', '2026-07-10').replace('2025-01:', '2026-06:'),
  );
  await expect(page.locator('.notice')).toContainText('à confirmer');
  await expect(page.locator('section[aria-labelledby=sources] .carried').first()).toContainText(
    'à confirmer',
  );
});

test('the reasons open one by one, and show how a figure was made', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner);
  const below = page.locator('details').filter({ hasText: '26 400,00' }).first();
  await expect(below).toHaveAttribute('open', '');
  const formula = page.getByText('27 500,00 € < 27 550,86 €');
  await expect(formula).toBeHidden();
  await page.getByText('Revenus sous le plafond qui s’applique').first().click();
  await page.getByText('Sous le plafond du mois avant la demande').first().click();
  await page.getByText('Revenus sous le plafond du mois avant la demande').first().click();
  await expect(formula).toBeVisible();
});

test('on paper the reasons are as they were left, and nothing invites to click', async ({ page }) => {
  await assessPasted(page, 'fr', pensioner);
  await page.emulateMedia({ media: 'print' });
  const formula = page.getByText('27 500,00 € < 27 550,86 €');
  await expect(formula).toBeHidden();
  for (const hidden of ['nav', '.languages', '#situation', 'button']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Ouvrir toutes les raisons' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(formula).toBeVisible();
});

for (const language of languages) {
  test(`${language}: every sample is answered`, async ({ page }) => {
    await page.goto(addresses[language].file);
    const samples = await page
      .locator('button[name=sample]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('value') ?? ''));
    expect(samples).toHaveLength(10);
    for (const sample of samples) {
      await assessSample(page, language, sample);
      await expect(page.locator('.verdict')).toBeVisible();
    }
  });
}

test('an income above the ceiling does not just reach it, and of one that is not known no margin is told', async ({
  page,
}) => {
  await assessPasted(page, 'fr', pensioner.replace('amount: 2200.00', 'amount: 2300.00'));
  await expect(page.locator('.ways > .decides .tag').last()).toHaveText('au-dessus du plafond');
  await assessPasted(page, 'fr', pensioner.replace(' amount: 2200.00,', ''));
  expect(await textOf(page, 'section[aria-labelledby=key]')).not.toContain('Marge');
  await assessSample(page, 'nl', 'income-risen-equal');
  await expect(page.locator('.ways .tag', { hasText: 'boven de inkomensgrens' })).toHaveCount(0);
});
