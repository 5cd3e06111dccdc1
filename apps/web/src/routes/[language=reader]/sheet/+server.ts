import { redirect } from '@sveltejs/kit';
import { addressOf } from '#lib/addresses.ts';
import { turnFrom } from '#lib/server/interview/post.ts';
import { postedForm } from '#lib/server/posted-form.ts';
import { sheetFor } from '#lib/server/sheet.ts';
import { today } from '#lib/server/today.ts';
import type { RequestHandler } from './$types';

/** The result on paper. It is made for this answer and kept nowhere; its name says nothing about whoever answered. */
export const POST: RequestHandler = async ({ params, request }) => {
  const { form, refused } = await postedForm(request);
  const now = today();
  const questions = addressOf('questions', params.language);
  const turn =
    form === undefined
      ? ({ why: refused === 'too-large' ? 'too-big' : 'tampered' } as const)
      : turnFrom(form, now);
  if ('why' in turn) redirect(303, `${questions}?${turn.why}`);
  if (turn.page !== 'result') redirect(303, questions);
  const isLarge = form?.get('large') === 'yes';
  return new Response(sheetFor(turn, params.language, now, isLarge), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="pleindroit.pdf"',
    },
  });
};

/** An address holds no answer: whoever comes by it begins. */
export const GET: RequestHandler = ({ params }) => redirect(303, addressOf('questions', params.language));
