import { redirect } from '@sveltejs/kit';
import { logo } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

/** The mark of whoever offers the site, or ours. */
export const GET: RequestHandler = () =>
  logo === undefined
    ? redirect(302, '/mark.svg')
    : new Response(logo.bytes, {
        headers: { 'content-type': logo.type, 'cache-control': 'public, max-age=3600' },
      });
