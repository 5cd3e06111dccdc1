import { MOST_RECEIPT_CHARACTERS } from '@pleindroit/assessment';
import { formFrom, textOfFile } from './posted-file.ts';

export type PostedReceipt =
  | { readonly text: string; readonly refused?: undefined }
  | { readonly refused: 'empty' | 'not-json' | 'too-large' | 'not-a-form'; readonly status: 400 | 413 | 415 };

/** A receipt from a file or from the text field; the file goes first. */
export async function readPostedReceipt(request: Request): Promise<PostedReceipt> {
  const posted = await formFrom(request);
  if (posted.refused !== undefined) return posted;
  const [file, pasted] = [posted.form.get('file'), posted.form.get('receipt')];
  if (file instanceof File && file.size > 0) {
    const read = await textOfFile(file, MOST_RECEIPT_CHARACTERS);
    // A receipt is JSON: what is no text is not that either.
    if (read.refused === undefined) return read;
    return read.refused === 'not-text'
      ? { refused: 'not-json', status: read.status }
      : { refused: read.refused, status: read.status };
  }
  const text = typeof pasted === 'string' ? pasted.trim() : '';
  return text === '' ? { refused: 'empty', status: 400 } : { text };
}
