/** What went wrong, as the Belgian public services say it: RFC 9457, with the problem types and the issues of the Belgif REST guide. */

export interface Issue {
  readonly type: string;
  readonly in: 'body' | 'query' | 'header';
  /** The place, as it is written in the request. */
  readonly name: string;
  readonly detail: string;
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
  readonly detail: string;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    problem: ProblemType,
    detail: string,
    issues: readonly Issue[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(problem);
    this.problem = problem;
    this.detail = detail;
    this.issues = issues;
    this.headers = headers;
  }

  response(): Response {
    const { status, title } = TYPES[this.problem];
    const body = {
      type: `urn:problem-type:belgif:${this.problem}`,
      href: `https://www.belgif.be/specification/rest/api-guide/problems/${this.problem}.html`,
      title,
      status,
      detail: this.detail,
      ...(this.issues.length === 0 ? {} : { issues: this.issues }),
    };
    return Response.json(body, {
      status,
      headers: { ...this.headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    });
  }
}
