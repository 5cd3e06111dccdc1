import { error, fail } from '@sveltejs/kit';
import { checkOf } from '#lib/server/check/check.ts';
import { postedForm } from '#lib/server/posted-form.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, request }) => ({
  first: request.method === 'POST' ? undefined : checkOf(new FormData(), params.language, today()),
});

export const actions: Actions = {
  default: async ({ params, request, setHeaders }) => {
    const { form, refused } = await postedForm(request);
    if (form === undefined) error(refused === 'too-large' ? 413 : 400);
    const check = checkOf(form, params.language, today());
    if (check === undefined) error(413);
    // As in the interview: the button Back of the browser shows the page as it was.
    setHeaders({ 'cache-control': 'private, no-cache' });
    return check.mistakes.length > 0 ? fail(422, { check }) : { check };
  },
};
