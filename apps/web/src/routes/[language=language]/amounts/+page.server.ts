import { DAY_FIELDS } from '#lib/addresses.ts';
import { dayAsked } from '#lib/amounts/day.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
  const now = today();
  const asked = dayAsked(url.searchParams.get(DAY_FIELDS[params.language]), now);
  // A page that is loaded says its mistake beside the field; only the answer around it has a status.
  if (asked === undefined) locals.status = 400;
  return { day: asked ?? now, isNoDay: asked === undefined };
};
