import { ApiProblem } from '#lib/server/api/problem.ts';
import { answered } from '#lib/server/api/request.ts';
import type { RequestHandler } from './$types';

/** Whatever else is asked of the API. */
export const fallback: RequestHandler = (event) =>
  answered(event, () => {
    // No address of ours has a percent sign: this one could not be read.
    if (event.params.path.includes('%')) throw new ApiProblem('badRequest', { say: 'address' });
    throw new ApiProblem('resourceNotFound', { say: 'nothing-here' });
  });
