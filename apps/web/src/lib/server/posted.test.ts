import { expect, test } from 'vitest';
import { pageWords } from '#lib/words/words.ts';
import { readPostedReceipt } from './posted-receipt.ts';
import { readPosted } from './posted.ts';

function posted(fields: Readonly<Record<string, string | File>>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return readPosted(new Request('http://localhost/', { method: 'POST', body }), pageWords('fr'));
}

const file = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): File =>
  new File([...parts], 'a.yaml');

test('a pasted text is read with the line ends of our own', async () => {
  expect(await posted({ situation: 'a: 1\r\nb: 2\r' })).toMatchObject({
    text: 'a: 1\nb: 2\n',
    areAllOpen: false,
  });
});

test('a chosen file goes before the text beside it; an empty field for a file is no file', async () => {
  expect(await posted({ situation: 'a', file: file('b') })).toMatchObject({ text: 'b' });
  expect(await posted({ situation: 'a', file: file() })).toMatchObject({ text: 'a' });
});

test('a mark of the encoding and the line ends of other systems are no part of a file', async () => {
  expect(await posted({ file: file('\ufeffa: 1\r\nb: 2\r') })).toMatchObject({ text: 'a: 1\nb: 2\n' });
});

const utf16 = (text: string, mark: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(mark + text, 'utf16le'));

test.each([
  ['UTF-16', { file: file(utf16('a: 1\n', '\ufeff')) }, 'not-text', 415],
  ['UTF-16 without its mark', { file: file(utf16('a: 1\n', '')) }, 'not-text', 415],
  ['UTF-16, high byte first', { file: file(utf16('a: 1\n', '\ufeff').reverse()) }, 'not-text', 415],
  ['nothing', { situation: ' \n' }, 'empty', 400],
  ['an empty file', { file: file() }, 'empty-file', 400],
  ['a file of blanks', { file: file(' \n') }, 'empty-file', 400],
  ['no file', { file: new File([], '') }, 'empty', 400],
  ['no field of ours', { other: 'x' }, 'empty', 400],
  ['an unknown sample', { sample: '__proto__' }, 'unknown-sample', 400],
  ['too long a text', { situation: 'x'.repeat(200_001) }, 'too-large', 413],
  ['too long a file', { file: file('é'.repeat(200_001)) }, 'too-large', 413],
  ['a file far too long', { file: file('x'.repeat(900_000)) }, 'too-large', 413],
  ['bytes that are no UTF-8', { file: file(new Uint8Array([0xff, 0xfe, 0x41])) }, 'not-text', 415],
  ['a picture', { file: file('\u0001'.repeat(30)) }, 'not-text', 415],
  ['a control character', { situation: 'a\u0001' }, 'control-character', 422],
])('%s is refused', async (_, fields, refused, status) => {
  expect(await posted(fields)).toMatchObject({ refused, status });
});

test('what is too long to assess comes back to whoever typed it', async () => {
  const situation = 'x'.repeat(200_001);
  expect(await posted({ situation })).toMatchObject({ text: situation });
});

test('a control character is told with its place, and the text comes back', async () => {
  const situation = 'request: 2025-02-10\r\nappl\u0007icant: anna';
  const told = {
    values: { line: 2, column: 5, character: 'U+0007' },
    text: 'request: 2025-02-10\nappl\u0007icant: anna',
  };
  expect(await posted({ situation })).toMatchObject(told);
  expect(await posted({ file: file(situation) })).toMatchObject(told);
});

test('what the server did not read is not given back, and it says so', async () => {
  const tooLarge = Object.assign(new Error('Payload Too Large'), { status: 413 });
  const body = new ReadableStream({ start: (stream) => stream.error(tooLarge) });
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  // A body that is a stream must say that it is only sent; the types of the browser do not know the word.
  const init = { method: 'POST', body, headers, duplex: 'half' };
  expect(await readPosted(new Request('http://localhost/', init), pageWords('fr'))).toMatchObject({
    refused: 'too-large-to-return',
    status: 413,
    text: '',
  });
});

test.each([readPosted, readPostedReceipt])(
  'a form that is broken off is no form, and not too large',
  async (read) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const request = new Request('http://localhost/', { method: 'POST', body: 'junk', headers });
    expect(await read(request, pageWords('fr'))).toMatchObject({ refused: 'not-a-form', status: 400 });
  },
);

test('a body that is no form is refused', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect(await readPosted(request, pageWords('nl'))).toMatchObject({ refused: 'not-a-form', status: 400 });
});
