import { MOST_RECEIPT_CHARACTERS } from '@pleindroit/assessment';
import { expect, test } from 'vitest';
import { readPostedReceipt } from './posted-receipt.ts';

function posted(fields: Readonly<Record<string, string | File>>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return readPostedReceipt(new Request('http://localhost/', { method: 'POST', body }));
}

const file = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): File =>
  new File([...parts], 'receipt.json');

test('a file goes before the text beside it, and an empty one is none', async () => {
  expect(await posted({ file: file('{}'), receipt: 'x' })).toEqual({ text: '{}' });
  expect(await posted({ file: file(), receipt: ' x ' })).toEqual({ text: 'x' });
});

test('the limit counts characters, not the bytes of their file', async () => {
  const accents = 'é'.repeat(MOST_RECEIPT_CHARACTERS);
  expect(await posted({ file: file(accents) })).toEqual({ text: accents });
  expect(await posted({ file: file(`${accents}é`) })).toMatchObject({ refused: 'too-large', status: 413 });
});

test.each([
  ['nothing', {}, 'empty', 400],
  ['bytes that are no UTF-8', { file: file(new Uint8Array([0xff, 0xfe, 0x41])) }, 'not-json', 415],
  ['a file far too long', { file: file('x'.repeat(5 * MOST_RECEIPT_CHARACTERS)) }, 'too-large', 413],
])('%s is refused', async (_, fields, refused, status) => {
  expect(await posted(fields)).toMatchObject({ refused, status });
});

test('a body that is no form is not called too large', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect(await readPostedReceipt(request)).toMatchObject({ refused: 'not-a-form', status: 400 });
});
