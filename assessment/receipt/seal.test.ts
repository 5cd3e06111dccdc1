import { expect, test } from 'vitest';
import { canonical, sealOf } from './seal.ts';

test.each<[string, unknown, string]>([
  ['the order of keys', { b: 1, a: { d: 'x', c: [2, 1] } }, '{"a":{"c":[2,1],"d":"x"},"b":1}'],
  ['nothing, written', { a: null, b: [null] }, '{"a":null,"b":[null]}'],
  ['nothing, left out', { a: undefined, b: 1 }, '{"b":1}'],
  ['nothing in a list, as JSON has it', [undefined, 1], '[null,1]'],
  ['words with quotes', { 'a"': 'b"' }, '{"a\\"":"b\\""}'],
  ['yes and no', [true, false], '[true,false]'],
])('canonical: %s', (_, said, written) => {
  expect(canonical(said)).toBe(written);
});

test('the seal is SHA-256 of the canonical text', async () => {
  // As `printf '{"a":1}' | sha256sum` gives it.
  expect(await sealOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
});
