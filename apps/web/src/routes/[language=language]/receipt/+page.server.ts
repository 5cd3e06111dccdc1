import { fail } from '@sveltejs/kit';
import { lawInForce } from '@pleindroit/law';
import { verifyReceipt } from '@pleindroit/reading';
import { readPostedReceipt } from '#lib/server/posted-receipt.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request }) => {
    const posted = await readPostedReceipt(request);
    if (posted.refused !== undefined) return fail(posted.status, { refused: posted.refused, text: '' });
    const verified = await verifyReceipt(posted.text, lawInForce);
    if (verified.problem !== undefined) return fail(422, { refused: verified.problem, text: posted.text });
    const { receipt, verification } = verified;
    return { verified: { receipt, verification } };
  },
};
