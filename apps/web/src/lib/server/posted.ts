import { MOST_CHARACTERS } from '@pleindroit/reading';
import type { Refusal } from '#lib/answer/answer.ts';
import type { PageWords } from '#lib/words/words.ts';
import { textOfFile } from './posted-file.ts';
import { postedForm } from './posted-form.ts';
import { sampleText } from './samples.ts';

export type Posted =
  | { readonly text: string; readonly areAllOpen: boolean; readonly refused?: undefined }
  | {
      readonly refused: Refusal;
      readonly status: 400 | 413 | 415 | 422;
      readonly text: string;
      /** Where in the text, for the sentence that tells it. */
      readonly values: Readonly<Record<string, string | number>>;
    };

/** The text of a posted form: a sample, a file or what was pasted, in this order. Nothing of it is kept anywhere. */
export async function readPosted(request: Request, words: PageWords): Promise<Posted> {
  const { form, refused: why } = await postedForm(request);
  if (form === undefined)
    return why === 'too-large' ? refused('too-large-to-return', 413) : refused(why, 400);
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
  if (isFile && text.includes('\0')) return refused('not-text', 415);
  const [found, ...others] = text.matchAll(CONTROL);
  // A picture or a document saved by an office program has many of them, a text that was copied one.
  if (isFile && others.length > MOST_SLIPS) return refused('not-text', 415);
  if (found !== undefined) return refused('control-character', 422, text, placeOf(found, text));
  if (text.trim() === '') return refused(isFile ? 'empty-file' : 'empty', 400);
  return { text, areAllOpen };
}

/** Control characters other than tab and line end. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const MOST_SLIPS = 20;

function placeOf({ 0: character, index }: RegExpMatchArray, text: string) {
  const before = text.slice(0, index).split('\n');
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, character: `U+${code}` };
}

function refused(
  why: Refusal,
  status: 400 | 413 | 415 | 422,
  text = '',
  values: Readonly<Record<string, string | number>> = {},
): Posted {
  return { refused: why, status, text, values };
}
