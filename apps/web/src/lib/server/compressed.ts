/**
 * A page for a phone with little data: an answer with its reasons is ten times smaller this way. Files were compressed by the
 * build; pages hold no secret that their size could betray.
 */
export function compressed(request: Request, response: Response): Response {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || response.body === null) return response;
  response.headers.append('vary', 'accept-encoding');
  if (request.method === 'HEAD' || !accepts(request.headers.get('accept-encoding'))) return response;
  const headers = new Headers(response.headers);
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
}

function accepts(encodings: string | null): boolean {
  const gzip = encodings?.split(',').find((one) => one.trim().toLowerCase().startsWith('gzip'));
  return gzip !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(gzip);
}
