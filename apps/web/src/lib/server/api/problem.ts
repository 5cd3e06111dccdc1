import { citizenWords, type CitizenLanguage } from '@pleindroit/interview/citizen';

/** What went wrong, as the Belgian public services say it: RFC 9457, with the problem types and the issues of the Belgif REST guide. */

export interface Issue {
  readonly type: string;
  readonly in: 'body' | 'query' | 'header';
  /** The place, as it is written in the request. */
  readonly name: string;
  readonly detail: string;
  /** In a text that is no JSON, from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** A sentence of the API, by its name and what it holds. */
export interface Said {
  readonly say: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function saidIn(language: CitizenLanguage, { say, values }: Said): string {
  return citizenWords(language).must(`api.${say}`, values);
}

const TYPES = {
  badRequest: { status: 400, title: 'Bad Request' },
  methodNotAllowed: { status: 405, title: 'Method Not Allowed' },
  resourceNotFound: { status: 404, title: 'Not Found' },
  payloadTooLarge: { status: 413, title: 'Content Too Large' },
  unsupportedMediaType: { status: 415, title: 'Unsupported Media Type' },
  tooManyRequests: { status: 429, title: 'Too Many Requests' },
} as const;

export type ProblemType = keyof typeof TYPES;

/** The document that a client gets instead of an answer; nothing of what it sent is repeated beyond the names of its places. */
export class ApiProblem extends Error {
  readonly problem: ProblemType;
  readonly detail: Said;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    problem: ProblemType,
    detail: Said,
    issues: readonly Issue[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(problem);
    this.problem = problem;
    this.detail = detail;
    this.issues = issues;
    this.headers = headers;
  }

  response(language: CitizenLanguage): Response {
    const { status, title } = TYPES[this.problem];
    const body = {
      type: `urn:problem-type:belgif:${this.problem}`,
      href: `https://www.belgif.be/specification/rest/api-guide/problems/${this.problem}.html`,
      title,
      status,
      detail: saidIn(language, this.detail),
      ...(this.issues.length === 0 ? {} : { issues: this.issues }),
    };
    return Response.json(body, {
      status,
      headers: {
        ...this.headers,
        'content-type': 'application/problem+json',
        'content-language': language,
        'cache-control': 'no-store',
      },
    });
  }
}
