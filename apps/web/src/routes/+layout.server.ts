import { placeOf } from '#lib/addresses.ts';
import { site } from '#lib/server/site.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
  language: locals.language,
  page: placeOf(url.pathname)?.page,
  site,
});
