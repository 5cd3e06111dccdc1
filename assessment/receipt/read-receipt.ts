import { isMap, isReceipt } from './receipt-form.ts';
import type { Receipt } from './receipt.ts';

/** Why a text is no receipt that can be replayed here. */
export type ReceiptProblem =
  'not-json' | 'not-a-receipt' | 'newer-receipt' | 'too-large' | 'incomplete-receipt';

export const MOST_RECEIPT_CHARACTERS = 1_000_000;

/** A receipt from a file somebody kept. Only its form is looked at: whether it is intact, `verified` says. */
export function readReceipt(
  text: string,
):
  | { readonly receipt: Receipt; readonly problem?: undefined }
  | { readonly problem: ReceiptProblem; readonly receipt?: undefined } {
  if (text.length > MOST_RECEIPT_CHARACTERS) return { problem: 'too-large' };
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  if (!isMap(written) || written['pleindroit-receipt'] === undefined) return { problem: 'not-a-receipt' };
  if (written['pleindroit-receipt'] !== 1) return { problem: 'newer-receipt' };
  return isReceipt(written) ? { receipt: written as unknown as Receipt } : { problem: 'incomplete-receipt' };
}
