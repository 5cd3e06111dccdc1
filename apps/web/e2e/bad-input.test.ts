import { expect, test, type APIRequestContext, type APIResponse } from '@playwright/test';
import { citizenWords, type CitizenKey } from '@pleindroit/interview/citizen';
import type { ReaderLanguage } from './interview.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'no page: once is enough');

/** What people, programs and attackers send instead of an answer: told in the language of the page, with everything typed kept. */

const QUESTIONS: Readonly<Record<ReaderLanguage, string>> = {
  fr: '/fr/questions',
  nl: '/nl/vragen',
  de: '/de/fragen',
  en: '/en/questions',
};
const LANGUAGES = Object.keys(QUESTIONS) as readonly ReaderLanguage[];

type Form = Readonly<Record<string, string>>;

/** An interview without a browser. */
class Visitor {
  state = '';
  readonly request: APIRequestContext;
  readonly language: ReaderLanguage;

  constructor(request: APIRequestContext, language: ReaderLanguage) {
    this.request = request;
    this.language = language;
  }

  async send(form: Form): Promise<APIResponse> {
    const answer = await this.request.post(QUESTIONS[this.language], {
      form: { state: this.state, ...form },
    });
    this.state = /name="state" value="([^"]+)"/.exec(await answer.text())?.[1] ?? this.state;
    return answer;
  }

  async answer(...values: readonly string[]): Promise<void> {
    for (const value of values) {
      const answer = await this.send({ do: 'answer', value });
      expect(answer.status(), value).toBe(200);
    }
  }
}

async function visitor(request: APIRequestContext, language: ReaderLanguage): Promise<Visitor> {
  const one = new Visitor(request, language);
  await one.send({ begin: 'myself' });
  return one;
}

const TO_A_DAY = ['no', 'retirement-pension'];
const TO_AN_AMOUNT = [...TO_A_DAY, '1/3/2023', 'none', 'holder', '0', 'retirement-pension'];

const amounts: readonly (readonly [string, CitizenKey])[] = [
  ['', 'error.empty'],
  ['   ', 'error.empty'],
  ['-5', 'error.negative'],
  ['−0,01', 'error.negative'],
  ['abc', 'error.letters'],
  ['NaN', 'error.letters'],
  ['Infinity', 'error.letters'],
  ['1e308', 'error.letters'],
  ['0x10', 'error.letters'],
  ['12 USD', 'error.letters'],
  ['0,001', 'error.decimals'],
  ['1450,505', 'error.decimals'],
  ['1.450.50', 'error.decimals'],
  ['10000000000000', 'error.too-large'],
  ['<script>alert(1)</script>', 'error.letters'],
  ['12 & 13', 'error.not-an-amount'],
  ['=cmd()', 'error.letters'],
];

const days: readonly (readonly [string, CitizenKey])[] = [
  ['', 'error.empty'],
  ['29/02/2023', 'error.no-such-day'],
  ['00/00/0000', 'error.no-such-day'],
  ['31/12/9999', 'error.in-the-future'],
  ['1/1/0001', 'error.too-long-ago'],
  ['03/2024', 'error.no-day-of-the-month'],
  ['hier', 'error.not-a-day'],
  ['\u202e2024', 'error.no-day-of-the-month'],
  ['"><img src=x onerror=alert(1)>', 'error.not-a-day'],
];

/** As it stands inside an attribute of a page. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

for (const language of LANGUAGES) {
  const words = citizenWords(language);
  for (const [what, before, cases] of [
    ['amount', TO_AN_AMOUNT, amounts],
    ['day', TO_A_DAY, days],
  ] as const) {
    test(`${language}: no ${what} that could not be understood`, async ({ request }) => {
      const one = await visitor(request, language);
      await one.answer(...before);
      for (const [value, key] of cases) {
        const answer = await one.send({ do: 'answer', value });
        const html = await answer.text();
        expect(answer.status(), value).toBe(422);
        const told = words.say(key);
        expect(html, value).toContain('error-summary');
        expect(html.replaceAll('\u00a0', ' '), value).toContain(told.replaceAll('\u00a0', ' '));
        expect(html, value).toContain(`value="${escaped(value)}"`);
        expect(html, value).not.toContain('<script');
      }
    });
  }

  test(`${language}: no choice that was not offered`, async ({ request }) => {
    const one = await visitor(request, language);
    for (const value of ['', 'maybe', '__proto__', 'constructor', '{}', 'YES']) {
      const answer = await one.send({ do: 'answer', value });
      expect(answer.status(), value).toBe(422);
      expect(await answer.text()).toContain(words.say('error.nothing-chosen'));
    }
  });

  test(`${language}: a field that was changed, or is no field of ours`, async ({ request }) => {
    const one = await visitor(request, language);
    await one.answer(...TO_AN_AMOUNT);
    const { state } = one;
    for (const bad of ['', 'x', state.slice(1), `${state}AA`, state.slice(0, -3), 'A'.repeat(59_000)]) {
      const answer = await request.post(QUESTIONS[language], {
        form: { state: bad, do: 'answer', value: '1450,50' },
      });
      expect(answer.status()).toBe(400);
      const html = await answer.text();
      expect(html).toContain(words.say('error.tampered-title'));
      // What was typed is given back, so that it need not be looked for again.
      expect(html).toContain('1450,50');
    }
  });
}

test('steps may be skipped, repeated and made up: no page breaks', async ({ request }) => {
  const one = await visitor(request, 'fr');
  const { state } = one;
  for (const form of [
    { do: 'result' },
    { do: 'check' },
    { do: 'back' },
    { do: 'go-on' },
    { do: 'show' },
    { do: 'granted' },
    { do: '__proto__' },
    { do: 'check-anyway' },
    { do: 'none' },
    { change: 'persons.you.born' },
    { change: '__proto__' },
    { change: 'persons.nobody.partner.who' },
    { value: 'no', tax: 'after', per: 'century', extra: 'x' },
  ] as readonly Form[]) {
    const answer = await request.post('/fr/questions', { form: { state, ...form } });
    expect(answer.status(), JSON.stringify(form)).toBeLessThan(500);
    expect(await answer.text()).toContain('<h1>');
  }
  // The same page sent twice makes the same next page.
  const twice = await Promise.all(
    [0, 1].map(() => request.post('/fr/questions', { form: { state, do: 'answer', value: 'no' } })),
  );
  const titles = await Promise.all(
    twice.map(async (answer) => /<title>[^<]+/.exec(await answer.text())?.[0]),
  );
  expect(titles[0]).toBe(titles[1]);
});

test('what is no form, too much, or by another method, is refused with a page', async ({ request }) => {
  const json = await request.post('/nl/vragen', { data: { state: 'x' } });
  expect(json.status()).toBe(400);
  expect(await json.text()).toContain(citizenWords('nl').say('failure.bad-title'));
  const large = await request.post('/nl/vragen', { form: { state: 'A'.repeat(2_000_000) } });
  expect(large.status()).toBe(413);
  const longer = await request.post('/nl/vragen', { form: { state: 'A'.repeat(70_000), value: '12' } });
  expect(longer.status()).toBe(413);
  expect(await longer.text()).toContain(citizenWords('nl').say('error.too-big'));
  expect((await request.put('/nl/vragen', { form: { state: 'x' } })).status()).toBe(405);
  for (const path of [
    '/nl/vragen/1.css',
    '/nl//vragen',
    '/nl/vragen%00',
    '/nl/vragen/..%2f..%2fetc/passwd',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  const spoofed = await request.get('/nl', {
    headers: { 'x-forwarded-host': 'evil.example', 'x-http-method-override': 'DELETE' },
  });
  expect(spoofed.status()).toBe(200);
  expect(await spoofed.text()).not.toContain('evil.example');
});

test('what cannot be opened says what is the matter, and nothing else', async ({ request }) => {
  const says = async (
    words: CitizenKey,
    status: number,
    address: string,
    options: Parameters<typeof request.fetch>[1] = {},
  ) => {
    const answer = await request.fetch(address, options);
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toContain(citizenWords('fr').say(words));
  };
  await says('failure.not-found', 404, '/fr/%');
  await says('failure.not-allowed', 405, '/fr/montants', { method: 'POST', form: { a: 'b' } });
  await says('failure.too-large', 413, '/fr/controle-rapide', {
    method: 'POST',
    multipart: { a: 'x'.repeat(1_500_000) },
  });
  for (const address of ['/fr/controle-rapide', '/fr/questions'])
    await says('failure.bad', 400, address, {
      method: 'POST',
      data: 'junk',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
});

test('a day that is none is refused beside its field', async ({ page }) => {
  const answer = await page.goto('/fr/montants?le=zz');
  expect(answer?.status()).toBe(400);
  await expect(page.locator('#day-error')).toBeVisible();
});

test('a text with an invisible character comes back with its place', async ({ page }) => {
  await page.goto('/fr/fichier');
  await page.locator('#situation').fill('request: 2025-02-10\nappl\u0007icant: anna\n');
  await page.locator('form:has(#situation) button').click();
  await expect(page.locator('#situation-error')).toContainText('(U+0007) à la ligne 2, position 5');
  await expect(page.locator('#situation')).toHaveValue('request: 2025-02-10\nappl\u0007icant: anna\n');
});
