import { fail, redirect } from '@sveltejs/kit';
import { addressOf } from '#lib/addresses.ts';
import { answerTo } from '#lib/server/answer.ts';
import { readPosted } from '#lib/server/posted.ts';
import { today } from '#lib/server/today.ts';
import { pageWords } from '#lib/words/words.ts';
import type { Actions, PageServerLoad } from './$types';

/** Without a posted situation there is no answer, and an address never holds one. */
export const load: PageServerLoad = ({ params, request }) => {
  if (request.method !== 'POST') redirect(303, addressOf('file', params.language));
};

export const actions: Actions = {
  default: async ({ params, request }) => {
    const posted = await readPosted(request, pageWords(params.language));
    if (posted.refused !== undefined) {
      const { refused, status, text, values } = posted;
      return fail(status, { refused, text, values });
    }
    const answered = answerTo(posted.text, today());
    if ('problems' in answered) return fail(422, { problems: answered.problems, text: posted.text });
    return { answer: answered.answer, areAllOpen: posted.areAllOpen };
  },
};
