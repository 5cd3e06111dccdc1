import type { Reroute } from '@sveltejs/kit/hooks';
import { placeOf } from '#lib/addresses.ts';

/** `/nl/bedragen` is the route `/nl/amounts`: one route for a page, an address of its own in each language. */
export const reroute: Reroute = ({ url }) => {
  const place = placeOf(url.pathname);
  if (place === undefined) return url.pathname === '/' ? '/' : '/no-such-page';
  return place.page === 'start' ? `/${place.language}` : `/${place.language}/${place.page}`;
};
