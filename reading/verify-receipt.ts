import {
  readReceipt,
  verified,
  type Receipt,
  type ReceiptProblem,
  type Verification,
} from '@pleindroit/assessment';
import { parseDay, type Law } from '@pleindroit/law';
import { readSituation } from './read-situation.ts';

export type VerifiedReceipt =
  | { readonly receipt: Receipt; readonly verification: Verification; readonly problem?: undefined }
  | { readonly problem: ReceiptProblem | 'situation-not-readable'; readonly receipt?: undefined };

/** The text of a receipt somebody kept, replayed from what it holds: nothing else is needed, and no network. */
export async function verifyReceipt(text: string, law: Law): Promise<VerifiedReceipt> {
  const { receipt, problem } = readReceipt(text);
  if (problem !== undefined) return { problem };
  const made = parseDay(receipt.made);
  if (made === undefined) return { problem: 'incomplete-receipt' };
  // The form of a situation may have changed since; what it says is then shown, not guessed.
  const { situation } = readSituation(receipt.situation, made);
  if (situation === undefined) return { problem: 'situation-not-readable' };
  return { receipt, verification: await verified(receipt, situation, law) };
}
