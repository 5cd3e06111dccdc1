import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test, type APIResponse } from '@playwright/test';
import { startServer } from './own-server.ts';
import { pensioner } from './site.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'no page: once is enough');

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly example: object } } };
  readonly responses: Readonly<
    Record<
      string,
      { readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> }
    >
  >;
}

const API = '/api/v1';

async function documentOf(request: { get: (path: string) => Promise<APIResponse> }): Promise<Document> {
  return (await (await request.get(`${API}/openapi.json`)).json()) as Document;
}

/** Whether an answer is what the document says of it. */
function complaints(document: Document, schema: string, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: document.components });
  const validate = ajv.compile({ $ref: `api#/components/schemas/${schema}` });
  return validate(value) ? [] : validate.errors;
}

test('every example of the document is answered as the document says', async ({ request }) => {
  const document = await documentOf(request);
  expect(document.openapi).toBe('3.1.0');
  let sent = 0;
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, { requestBody, responses }] of Object.entries(operations)) {
      const body = requestBody?.content['application/json'].example;
      const answer = await request.fetch(API + path, {
        method,
        ...(body === undefined ? {} : { data: body }),
      });
      expect(answer.status(), path).toBe(200);
      const reference = responses['200']?.content?.['application/json']?.schema.$ref;
      if (reference !== undefined) {
        expect(complaints(document, reference.split('/').at(-1) ?? '', await answer.json()), path).toEqual(
          [],
        );
      }
      sent += 1;
    }
  }
  expect(sent).toBe(4);
});

test('a situation is assessed to the cent', async ({ request }) => {
  const document = await documentOf(request);
  const example = document.paths['/assessments']?.['post']?.requestBody?.content['application/json'].example;
  const answer = await request.post(`${API}/assessments`, {
    data: example,
    headers: { 'accept-language': 'nl' },
  });
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(await answer.json()).toMatchObject({
    verdict: 'met',
    road: 'income',
    outcome: 'met',
    covered: ['anna'],
    opens: { earliest: '2025-01-01', latest: '2025-01-01' },
    sentence: expect.stringContaining('waarschijnlijk recht'),
    articles: expect.arrayContaining(['18', '21', '23']),
  });
});

test('an interview can be led through the API, in four languages', async ({ request }) => {
  const answers: Record<string, string | string[]> = {};
  const paths: string[] = [];
  const says: Readonly<Record<string, string | string[]>> = {
    already: 'no',
    'persons.you.situations': ['integration-income'],
    'persons.you.situations.integration-income.since': '15.1.2026',
  };
  for (let turn = 0; turn < 9; turn++) {
    const answer = await request.post(`${API}/assessments/next-question`, {
      data: { answers },
      headers: { 'accept-language': 'de' },
    });
    const { question, outcome, isCertain, situation } = (await answer.json()) as {
      question: { path: string; words: { title: string } } | null;
      outcome: string;
      isCertain: boolean;
      situation: object;
    };
    if (question === null) {
      expect({ outcome, isCertain }).toEqual({ outcome: 'automatic', isCertain: true });
      const assessed = await request.post(`${API}/assessments`, { data: situation });
      expect(await assessed.json()).toMatchObject({ verdict: 'met', road: 'automatic' });
      break;
    }
    if (question.path === 'already') expect(question.words.title).toContain('erhöhte Kostenerstattung');
    paths.push(question.path);
    answers[question.path] = says[question.path] ?? 'unknown';
  }
  expect(paths).toEqual(Object.keys(says));
});

test('everything that is wrong comes back at once, in the language that was asked for', async ({
  request,
}) => {
  const wrong = {
    request: '2025-02-30',
    applicant: 'anna',
    persons: { anna: { 'insured-as': 'boss', salary: 1 } },
  };
  for (const [language, word] of [
    ['fr', 'jour'],
    ['nl', 'dag'],
  ] as const) {
    const answer = await request.post(`${API}/assessments`, {
      data: wrong,
      headers: { 'accept-language': language },
    });
    expect(answer.status()).toBe(400);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
    const problem = (await answer.json()) as { type: string; issues: { name: string; detail: string }[] };
    expect(problem.type).toBe('urn:problem-type:belgif:badRequest');
    expect(problem.issues.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['request', 'persons.anna.insured-as', 'persons.anna.salary']),
    );
    expect(problem.issues.find(({ name }) => name === 'request')?.detail).toContain(word);
    expect(complaints(await documentOf(request), 'Problem', problem)).toEqual([]);
  }
  const answers = { dependants: '100000000', 'no.such': 'x', already: ['yes'] };
  const refused = await request.post(`${API}/assessments/next-question`, { data: { answers } });
  expect(((await refused.json()) as { issues: object[] }).issues).toHaveLength(2);
});

const JSON_BODY = { 'content-type': 'application/json' };

test.describe('what is no request', () => {
  const deep = '['.repeat(20_000);
  for (const [name, path, options, status] of [
    ['no JSON', '/assessments', { data: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['a list', '/assessments/next-question', { data: [] }, 400],
    ['a member more', '/assessments/next-question', { data: { answers: {}, today: '2020-01-01' } }, 400],
    ['no answers', '/assessments/next-question', { data: { answers: 'x' } }, 400],
    ['a form', '/assessments', { form: { a: 'b' } }, 415],
    ['YAML', '/assessments', { data: pensioner, headers: { 'content-type': 'application/yaml' } }, 415],
    ['a long text', '/assessments', { data: { a: 'x'.repeat(300_000) } }, 413],
    ['a text longer than the server reads', '/assessments', { data: { a: 'x'.repeat(2_000_000) } }, 413],
    ['YAML that says it is JSON', '/assessments', { data: Buffer.from(pensioner), headers: JSON_BODY }, 400],
    [
      'bytes that are no UTF-8',
      '/assessments',
      { data: Buffer.from([0x7b, 0xff, 0x7d]), headers: JSON_BODY },
      400,
    ],
    ['an address that cannot be read', '/%E0%A4%A', {}, 400],
    ['a deep text', '/assessments', { data: deep, headers: { 'content-type': 'application/json' } }, 400],
    [
      'a prototype',
      '/assessments',
      { data: '{"__proto__": {"a": 1}}', headers: { 'content-type': 'application/json' } },
      400,
    ],
    ['nothing there', '/claims', { data: {} }, 404],
  ] as const) {
    test(`${name}: ${status}`, async ({ request }) => {
      const answer = await request.post(API + path, options);
      expect(answer.status()).toBe(status);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
      expect(await answer.text()).not.toMatch(/\bat .+:\d+:\d+/);
    });
  }

  test('a text that is no JSON is told with its line', async ({ request }) => {
    const answer = await request.post(`${API}/assessments`, {
      data: Buffer.from('{\n  "request": "2025-02-10",\n  "applicant" }}\n'),
      headers: JSON_BODY,
    });
    const { issues } = (await answer.json()) as { issues: { name: string; line: number }[] };
    expect(issues[0]).toMatchObject({ name: 'body', line: 3 });
  });

  test('every sentence is in the language that was asked for', async ({ request }) => {
    for (const [language, words] of [
      [
        'fr',
        ['ne peut pas être lue', 'pas du JSON', 'pas de question', 'ne vont pas', 'se lire 1234 ou 1,23'],
      ],
      ['nl', ['kan niet gelezen worden', 'geen JSON', 'geen vraag', 'passen niet', '1234 of 1,23']],
    ] as const) {
      const headers = { ...JSON_BODY, 'accept-language': language };
      const text = async (path: string, data: string) =>
        (await request.post(API + path, { data: Buffer.from(data), headers })).text();
      const answers = JSON.stringify({
        answers: { 'no.such': 'x', 'persons.you.incomes.2025.wage.amount': '1,234' },
      });
      const said = [
        await text('/assessments', '{}'),
        await text('/assessments', pensioner),
        await text('/assessments/next-question', answers),
      ].join('\n');
      for (const word of words) expect(said).toContain(word);
    }
  });

  test('another method: 405', async ({ request }) => {
    for (const [method, path] of [
      ['GET', '/assessments'],
      ['PUT', '/assessments/next-question'],
      ['POST', '/amounts'],
    ] as const) {
      const answer = await request.fetch(API + path, { method });
      expect(answer.status(), path).toBe(405);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
    }
  });

  test('a day that does not exist: 400', async ({ request }) => {
    const answer = await request.get(`${API}/amounts?on=2026-02-30`);
    expect(answer.status()).toBe(400);
    expect(await answer.json()).toMatchObject({ issues: [{ in: 'query', name: 'on' }] });
  });
});

test('whoever asks too often waits', async ({ request }) => {
  const server = await startServer({ PLEINDROIT_API_RATE: '5' });
  try {
    const statuses: number[] = [];
    for (let times = 0; times < 7; times++)
      statuses.push((await request.get(`${server.base}${API}/amounts`)).status());
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = await request.get(`${server.base}${API}/amounts`);
    expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
    // The pages go on.
    expect((await request.get(`${server.base}/fr`)).status()).toBe(200);
  } finally {
    await server.stop();
  }
});

test('behind a proxy each visitor is counted by their own address', async ({ request }) => {
  const server = await startServer({ PLEINDROIT_API_RATE: '2', TRUST_PROXY: '1' });
  const from = async (address: string) => {
    const headers = { 'x-forwarded-for': address, 'x-forwarded-proto': 'https' };
    return (await request.get(`${server.base}${API}/amounts`, { headers })).status();
  };
  try {
    const first = [await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1')];
    expect(first).toEqual([200, 200, 429]);
    expect(await from('192.0.2.2')).toBe(200);
    // A proxy that does not say: its own address is counted.
    expect((await request.get(`${server.base}${API}/amounts`)).status()).toBe(200);
  } finally {
    await server.stop();
  }
});
