import { ApiProblem } from '#lib/server/api/problem.ts';
import { answered } from '#lib/server/api/request.ts';
import type { RequestHandler } from './$types';

/** Whatever else is asked of the API. */
export const fallback: RequestHandler = (event) =>
  answered(event, () => {
    throw new ApiProblem('resourceNotFound', 'There is nothing here. See /api/v1/openapi.json.');
  });
