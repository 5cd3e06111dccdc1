import { error, fail } from '@sveltejs/kit';
import type { GoneView } from '#lib/interview/view.ts';
import { answerTo, beginning } from '#lib/server/interview/post.ts';
import { postedForm } from '#lib/server/posted-form.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';

/** An address holds no answer: whoever comes by it begins, or is told why a sheet could not be made. */
export const load: PageServerLoad = ({ locals, request, url }) => {
  if (request.method === 'POST') return { first: undefined };
  const why = GONE.find((one) => url.searchParams.has(one));
  const gone: GoneView | undefined = why === undefined ? undefined : { page: 'gone', why };
  return { first: gone ?? beginning(locals.language, today()) };
};

const GONE = ['expired', 'tampered', 'too-big'] as const;

export const actions: Actions = {
  default: async ({ locals, request, setHeaders }) => {
    const { form, refused } = await postedForm(request);
    if (refused === 'not-a-form') error(400);
    if (form === undefined) return fail(413, { view: { page: 'gone', why: 'too-big' } satisfies GoneView });
    const view = answerTo(form, locals.language, today());
    // The browser keeps the page for its button Back; what is in it is locked, or was just shown (docs/adr/0011).
    setHeaders({ 'cache-control': 'private, no-cache' });
    if (view.page === 'gone') return fail(view.why === 'too-big' ? 413 : 400, { view });
    const isMistaken = view.page === 'question' && view.mistake !== undefined;
    return isMistaken ? fail(422, { view }) : { view };
  },
};
