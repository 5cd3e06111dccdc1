import { amountsOn } from '#lib/server/api/amounts.ts';
import { answered, json, only } from '#lib/server/api/request.ts';
import { today } from '#lib/server/today.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  answered(event, () => json(amountsOn(event.url.searchParams.get('on'), event.locals.language, today())));

export const fallback: RequestHandler = only('GET');
