import { redirect } from '@sveltejs/kit';
import { addressOf } from '#lib/addresses.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, setHeaders }) => {
  setHeaders({ vary: 'accept-language' });
  redirect(302, addressOf('start', locals.language));
};
