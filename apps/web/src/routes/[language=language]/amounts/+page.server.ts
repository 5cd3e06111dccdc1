import { DAY_FIELDS } from '#lib/addresses.ts';
import { dayAsked } from '#lib/amounts/day.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const now = today();
  const asked = dayAsked(url.searchParams.get(DAY_FIELDS[locals.language]), now);
  return { day: asked ?? now, isNoDay: asked === undefined };
};
