import { MOST_CHARACTERS } from '@pleindroit/reading';
import type { Refusal } from '#lib/answer/answer.ts';
import type { PageWords } from '#lib/words/words.ts';
import { formFrom, textOfFile } from './posted-file.ts';
import { sampleText } from './samples.ts';

export type Posted =
  | { readonly text: string; readonly areAllOpen: boolean; readonly refused?: undefined }
  | { readonly refused: Refusal; readonly status: 400 | 413 | 415; readonly text: string };

/** The text of a posted form: a sample, a file or what was pasted, in this order. Nothing of it is kept anywhere. */
export async function readPosted(request: Request, words: PageWords): Promise<Posted> {
  const posted = await formFrom(request);
  if (posted.refused !== undefined) return refused(posted.refused, posted.status);
  const { form } = posted;
  const [sample, file, pasted] = [form.get('sample'), form.get('file'), form.get('situation')];
  if (typeof sample === 'string') {
    const text = sampleText(sample, words);
    return text === undefined ? refused('unknown-sample', 400) : { text, areAllOpen: false };
  }
  // A form whose file was not chosen sends one that is empty and has no name.
  const isChosen = file instanceof File && (file.size > 0 || (file.name !== '' && pasted === null));
  if (isChosen) return await readFile(file);
  const text = typeof pasted === 'string' ? pasted.replace(/\r\n?/g, '\n') : '';
  return checked(text, { areAllOpen: form.get('open') === 'yes' });
}

async function readFile(file: File): Promise<Posted> {
  const read = await textOfFile(file, MOST_CHARACTERS);
  if (read.refused !== undefined) return refused(read.refused, read.status);
  return checked(read.text.replace(/\r\n?/g, '\n'), { isFile: true });
}

function checked(text: string, { isFile = false, areAllOpen = false }): Posted {
  if (text.length > MOST_CHARACTERS) return refused('too-large', 413, isFile ? '' : text);
  // Control characters other than tab and line end: a picture or a document saved by an office program.
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return refused('not-text', 415);
  if (text.trim() === '') return refused(isFile ? 'empty-file' : 'empty', 400);
  return { text, areAllOpen };
}

function refused(why: Refusal, status: 400 | 413 | 415, text = ''): Posted {
  return { refused: why, status, text };
}
