import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { languageIn, preferredLanguage } from '#lib/addresses.ts';
import { SECURITY_HEADERS, contentPolicy } from '#lib/headers.ts';
import { compressed } from '#lib/server/compressed.ts';
import { frameParents, site } from '#lib/server/site.ts';

const POLICY = contentPolicy(frameParents);

export const handle: Handle = async ({ event, resolve }) => {
  const { request, url, locals } = event;
  locals.language =
    languageIn(url.pathname) ?? preferredLanguage(request.headers.get('accept-language'), site.languages);
  // A page answers a posted form with a page, also to a program that accepts anything.
  if (request.method === 'POST' && !url.pathname.startsWith('/api/'))
    request.headers.set('accept', 'text/html');
  const resolved = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%language%', locals.language),
  });
  const response =
    locals.status === undefined || resolved.status !== 200
      ? resolved
      : new Response(resolved.body, { status: locals.status, headers: resolved.headers });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  if (response.headers.get('content-type') === 'text/html') {
    response.headers.set('content-type', 'text/html; charset=utf-8');
  }
  response.headers.set('content-security-policy', POLICY);
  if (frameParents.length === 0) response.headers.set('x-frame-options', 'DENY');
  if (!response.headers.has('cache-control')) {
    response.headers.set('cache-control', request.method === 'POST' ? 'no-store' : 'private, no-cache');
  }
  return compressed(request, response);
};

/** A bug is written to the log by its name and its place in our code, never with its message: that may quote what was posted. */
export const handleError: HandleServerError = ({ kind, error }) => {
  // The framework says 415 when what was posted is no form; that word is kept for files that are no text.
  if (kind === 'framework') return { status: error.status === 415 ? 400 : error.status };
  if (kind !== 'unknown') return undefined;
  const name = error instanceof Error ? error.name : typeof error;
  const places =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((one) => /^\s+at /.test(one)) : [];
  console.error([name, ...places.slice(0, 8)].join('\n'));
  return undefined;
};
