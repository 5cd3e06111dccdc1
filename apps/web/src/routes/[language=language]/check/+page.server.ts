import { error, fail } from '@sveltejs/kit';
import { checkOf } from '#lib/server/check/check.ts';
import { formOf } from '#lib/server/interview/post.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, request }) => ({
  first: request.method === 'POST' ? undefined : checkOf(new FormData(), params.language, today()),
});

export const actions: Actions = {
  default: async ({ params, request, setHeaders }) => {
    const form = await formOf(request);
    if (form === undefined) error(413);
    const check = checkOf(form, params.language, today());
    if (check === undefined) error(413);
    // As in the interview: the button Back of the browser shows the page as it was.
    setHeaders({ 'cache-control': 'private, no-cache' });
    return check.mistakes.length > 0 ? fail(422, { check }) : { check };
  },
};
