import type { Reroute } from '@sveltejs/kit/hooks';
import { placeOf } from '#lib/addresses.ts';

/** `/nl/bedragen` is the route `/nl/amounts`: one route for a page, an address of its own in each language. */
export const reroute: Reroute = ({ url }) => {
  const { pathname } = url;
  if (pathname === '/' || WITHOUT_LANGUAGE.test(pathname)) return pathname;
  const place = placeOf(pathname);
  if (place === undefined) return '/no-such-page';
  return place.page === 'start' ? `/${place.language}` : `/${place.language}/${place.page}`;
};

/** The API, the colours and the logo of the organisation. */
const WITHOUT_LANGUAGE = /^\/(api\/|look\.css$|logo$)/;
