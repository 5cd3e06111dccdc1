import { lookOfSite } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

/** The colours of whoever offers the site, after all other styles. */
export const GET: RequestHandler = () =>
  new Response(lookOfSite, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
