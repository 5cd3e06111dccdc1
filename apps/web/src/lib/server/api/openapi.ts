import { OUTCOMES } from '@pleindroit/interview/citizen';
import { TRUSTS, UNITS } from '@pleindroit/law';
import { situationSchema } from '@pleindroit/reading';
import { ANSWERS, SITUATION } from './examples.ts';

/** The API as a document that tools read: OpenAPI 3.1. */

const verdict = { enum: ['met', 'not met', 'open'] };
const day = { type: 'string', format: 'date' };
const text = { type: 'string' };
const texts = { type: 'array', items: text };
const cents = { type: 'integer', description: 'Euro cents, a year' };

const bounds = {
  type: 'object',
  description: 'What is known of a figure, in euro cents; without `high` there is no limit yet',
  required: ['low'],
  properties: { low: { type: 'integer' }, high: { type: 'integer' } },
  additionalProperties: false,
};

const dayBounds = {
  type: 'object',
  properties: { earliest: day, latest: day },
  additionalProperties: false,
};

const amount = {
  type: 'object',
  required: ['series', 'value', 'scale', 'source', 'trust'],
  properties: {
    series: text,
    day,
    unit: { enum: UNITS },
    value: { type: 'integer', description: 'value / scale: cents, or a coefficient' },
    scale: { type: 'integer' },
    from: day,
    to: day,
    source: text,
    trust: { enum: TRUSTS },
    carriedForwardSince: { ...day, description: 'Nobody has confirmed this amount since that day' },
  },
};

const assessment = {
  type: 'object',
  required: ['assessedOn', 'request', 'sentence', 'outcome', 'verdict', 'roads', 'ways', 'covered', 'asks'],
  properties: {
    assessedOn: day,
    request: day,
    sentence: { ...text, description: 'One sentence to show, in the language that was asked for' },
    outcome: {
      enum: ['met', 'not met', 'open', 'automatic', 'ex-officio', 'for-some', 'lapsed', 'law-not-known'],
    },
    verdict,
    road: { enum: ['automatic', 'ex-officio', 'income'] },
    roads: {
      type: 'array',
      description: 'Alternatives: each keeps its own verdict, and one is enough',
      items: {
        type: 'object',
        required: ['road', 'verdict', 'isNeeded', 'covered'],
        properties: {
          road: { enum: ['automatic', 'ex-officio', 'income'] },
          verdict,
          isNeeded: { type: 'boolean' },
          opens: { $ref: '#/components/schemas/DayBounds' },
          covered: texts,
        },
      },
    },
    ways: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'verdict', 'applies', 'examined', 'income', 'ceiling'],
        properties: {
          id: { enum: ['month-before', 'month-of-request', 'reference-year'] },
          verdict,
          applies: verdict,
          examined: { ...text, description: 'The month (2025-01) or the year (2024) that is looked at' },
          income: { $ref: '#/components/schemas/Bounds' },
          ceiling: { $ref: '#/components/schemas/Bounds' },
          margin: { type: 'object', properties: { low: cents, high: cents } },
        },
      },
    },
    opens: { $ref: '#/components/schemas/DayBounds' },
    covered: texts,
    certificate: {
      type: 'object',
      description: 'What no answer to an open question can change any more',
      required: ['verdict', 'road', 'opening'],
      properties: {
        verdict: { type: 'boolean' },
        road: { type: 'boolean' },
        opening: { type: 'boolean' },
      },
    },
    open: { type: 'array', items: { type: 'object' } },
    asks: {
      ...texts,
      description: 'The shortest list of facts that would settle the verdict, by their places',
    },
    remarks: { type: 'array', items: { type: 'object' } },
    managingMutuality: { type: 'object' },
    amounts: { type: 'array', items: { $ref: '#/components/schemas/Amount' } },
    articles: texts,
    interpretations: { type: 'array', items: { type: 'integer' } },
  },
};

const question = {
  type: 'object',
  required: ['path', 'shape', 'words'],
  properties: {
    path: { ...text, description: 'Under this name the answer goes into `answers`' },
    shape: {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: {
          enum: ['yes-no', 'one-of', 'some-of', 'day', 'day-or-none', 'count', 'money', 'money-or-none'],
        },
        options: texts,
        least: { type: 'integer' },
        most: { type: 'integer' },
      },
    },
    words: {
      type: 'object',
      required: ['title', 'options'],
      properties: {
        about: { ...text, description: 'Of whom, when it is not whoever answers' },
        title: text,
        hint: text,
        where: { ...text, description: 'Who knows, and on which paper it is printed' },
        options: {
          type: 'array',
          items: {
            type: 'object',
            required: ['value', 'label'],
            properties: { value: text, label: text, hint: text },
          },
        },
      },
    },
  },
};

const problem = {
  type: 'object',
  description: 'RFC 9457, with the issues of the Belgif REST guide',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri' },
    href: { type: 'string', format: 'uri' },
    title: text,
    status: { type: 'integer' },
    detail: text,
    issues: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'in', 'name', 'detail'],
        properties: {
          type: text,
          in: { enum: ['body', 'query', 'header'] },
          name: text,
          detail: text,
          line: { type: 'integer' },
          column: { type: 'integer' },
        },
      },
    },
  },
};

function told(description: string) {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

const REFUSALS = {
  400: told('What was sent cannot be read: every issue at once, each with its place and the remedy'),
  413: told('The body is too large'),
  415: told('The body is not application/json'),
  429: told('Too many requests: wait as long as retry-after says'),
};

const language = {
  name: 'accept-language',
  in: 'header',
  required: false,
  description: 'fr or nl; for questions also de and en. French when none of them is asked for.',
  schema: text,
};

export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pleindroit',
      version: '1.0.0',
      summary: 'Has this Belgian household a right to the increased reimbursement, and why',
      description:
        'Every answer is an indication: only the mutuality decides. Nothing that is sent is kept. Names, addresses and national numbers are not needed: leave them out.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/assessments': {
        post: {
          operationId: 'assess',
          summary: 'One situation, assessed under the law in force',
          parameters: [language],
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Situation' }, example: SITUATION },
            },
          },
          responses: {
            200: {
              description: 'The verdict of every road, the sums, what is missing, and on what it rests',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Assessment' } } },
            },
            ...REFUSALS,
          },
        },
      },
      '/assessments/next-question': {
        post: {
          operationId: 'nextQuestion',
          summary: 'What to ask next, after some answers',
          parameters: [language],
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Answers' }, example: ANSWERS },
            },
          },
          responses: {
            200: {
              description:
                'The next question in words, or null when nothing is left that could change the answer',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/NextQuestion' } } },
            },
            ...REFUSALS,
          },
        },
      },
      '/amounts': {
        get: {
          operationId: 'amounts',
          summary: 'The dated amounts of one day',
          parameters: [
            { name: 'on', in: 'query', required: false, description: 'Today when left out', schema: day },
          ],
          responses: {
            200: {
              description: 'Each amount with its source and how far it can be trusted',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Amounts' } } },
            },
            400: REFUSALS[400],
            429: REFUSALS[429],
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'openapi',
          summary: 'This document',
          responses: {
            200: {
              description: 'OpenAPI 3.1',
              content: { 'application/json': { schema: { type: 'object' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Situation: situationSchema(),
        Answers: {
          type: 'object',
          required: ['answers'],
          additionalProperties: false,
          properties: {
            answers: {
              type: 'object',
              description:
                'By the path of the question: a text as somebody would type it, a list of choices, `unknown` for "I do not know", `net 1450.50` for an amount after tax',
              additionalProperties: { anyOf: [text, texts] },
            },
          },
        },
        NextQuestion: {
          type: 'object',
          required: ['question', 'outcome', 'isCertain', 'situation'],
          properties: {
            question: { anyOf: [{ $ref: '#/components/schemas/Question' }, { type: 'null' }] },
            outcome: {
              enum: OUTCOMES,
            },
            isCertain: { type: 'boolean', description: 'No answer can change the verdict any more' },
            situation: {
              type: 'object',
              description: 'The situation that the answers make: it can be assessed',
            },
          },
        },
        Question: question,
        Assessment: assessment,
        Amounts: {
          type: 'object',
          required: ['on', 'amounts'],
          properties: { on: day, amounts: { type: 'array', items: { $ref: '#/components/schemas/Amount' } } },
        },
        Amount: amount,
        Bounds: bounds,
        DayBounds: dayBounds,
        Problem: problem,
      },
    },
  };
}
