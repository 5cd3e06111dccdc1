import { MOST_RECEIPT_CHARACTERS } from '@pleindroit/assessment';
import { textOfFile } from './posted-file.ts';
import { postedForm } from './posted-form.ts';

export type PostedReceipt =
  | { readonly text: string; readonly refused?: undefined }
  | { readonly refused: 'empty' | 'not-json' | 'too-large' | 'not-a-form'; readonly status: 400 | 413 | 415 };

/** A receipt from a file or from the text field; the file goes first. */
export async function readPostedReceipt(request: Request): Promise<PostedReceipt> {
  const { form, refused } = await postedForm(request);
  if (form === undefined) return { refused, status: refused === 'too-large' ? 413 : 400 };
  const [file, pasted] = [form.get('file'), form.get('receipt')];
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
