import { MOST_RECEIPT_CHARACTERS } from '@pleindroit/assessment';

export type PostedReceipt =
  | { readonly text: string; readonly refused?: undefined }
  | { readonly refused: 'empty' | 'not-json' | 'too-large'; readonly status: 400 | 413 | 415 };

/** A receipt from a file or from the text field; the file goes first. */
export async function readPostedReceipt(request: Request): Promise<PostedReceipt> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    // The server stops reading above its own limit; nothing else of ours is posted to this page.
    return { refused: 'too-large', status: 413 };
  }
  const [file, pasted] = [form.get('file'), form.get('receipt')];
  if (file instanceof File && file.size > 0) {
    if (file.size > MOST_RECEIPT_CHARACTERS) return { refused: 'too-large', status: 413 };
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
    } catch {
      return { refused: 'not-json', status: 415 };
    }
  }
  const text = typeof pasted === 'string' ? pasted.trim() : '';
  return text === '' ? { refused: 'empty', status: 400 } : { text };
}
