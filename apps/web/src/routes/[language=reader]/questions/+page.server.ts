import { fail } from '@sveltejs/kit';
import { answerTo, beginning } from '#lib/server/interview/post.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';

/** An address holds no answer: whoever comes by it begins. */
export const load: PageServerLoad = ({ locals, request }) => ({
  first: request.method === 'POST' ? undefined : beginning(locals.language, today()),
});

export const actions: Actions = {
  default: async ({ locals, request, setHeaders }) => {
    const form = await request.formData();
    const view = answerTo(form, locals.language, today());
    // The browser keeps the page for its button Back; what is in it is locked, or was just shown (docs/adr/0011).
    setHeaders({ 'cache-control': 'private, no-cache' });
    if (view.page === 'gone') return fail(view.why === 'too-big' ? 413 : 400, { view });
    const isMistaken = view.page === 'question' && view.mistake !== undefined;
    return isMistaken ? fail(422, { view }) : { view };
  },
};
