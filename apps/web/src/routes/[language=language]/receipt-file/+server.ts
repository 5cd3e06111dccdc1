import { redirect } from '@sveltejs/kit';
import { assess, receiptOf } from '@pleindroit/assessment';
import { isoDay, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { addressOf } from '#lib/addresses.ts';
import { readPosted } from '#lib/server/posted.ts';
import { today } from '#lib/server/today.ts';
import { pageWords } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

/** The receipt of a posted situation, as a file to keep: it is made for this answer and kept nowhere here. */
export const POST: RequestHandler = async ({ params, request }) => {
  const posted = await readPosted(request, pageWords(params.language));
  const now = today();
  const { situation } = posted.refused === undefined ? readSituation(posted.text, now) : {};
  // The form of an answer holds a text that was read before; whoever posts another one starts anew.
  if (situation === undefined) redirect(303, addressOf('file', params.language));
  const receipt = await receiptOf(posted.text, assess(situation, lawInForce, now), lawInForce);
  return new Response(`${JSON.stringify(receipt, undefined, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="pleindroit-${isoDay(now)}.json"`,
    },
  });
};

export const GET: RequestHandler = ({ params }) => redirect(303, addressOf('file', params.language));
