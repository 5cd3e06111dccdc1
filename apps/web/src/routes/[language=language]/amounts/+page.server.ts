import { DAY_FIELDS } from '#lib/addresses.ts';
import { dayAsked } from '#lib/amounts/day.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => {
  const now = today();
  const asked = dayAsked(url.searchParams.get(DAY_FIELDS[params.language]), now);
  return { day: asked ?? now, isNoDay: asked === undefined };
};
