import { leaveTo } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

/** Away at once, and what the browser kept of this site is gone. */
export const GET: RequestHandler = () =>
  new Response(null, {
    status: 303,
    headers: {
      location: leaveTo,
      'clear-site-data': '"cache", "storage"',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
