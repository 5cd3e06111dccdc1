import { openApi } from '#lib/server/api/openapi.ts';
import { answered, only } from '#lib/server/api/request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  answered(event, () => Response.json(openApi(), { headers: { 'cache-control': 'public, max-age=3600' } }));

export const fallback: RequestHandler = only('GET');
