import { expect, test } from 'vitest';
import { LASTS, keysFrom, sealWith } from './seal.ts';

const NOW = 1_800_000_000;
const key = (fill: number) => Buffer.alloc(32, fill);
const seal = sealWith([key(1)]);
const content = { answers: { already: 'no' } };

test('what is locked opens again, until it has expired', () => {
  const sealed = seal.lock(content, NOW);
  expect(seal.open(sealed, NOW + LASTS)).toEqual({ content });
  expect(seal.open(sealed, NOW + LASTS + 1)).toEqual({ refused: 'expired' });
});

test('nothing of it can be read, and the same answers never look the same', () => {
  const sealed = seal.lock({ answers: { wage: '1234567.89' } }, NOW);
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('1234567');
  expect(seal.lock(content, NOW)).not.toBe(seal.lock(content, NOW));
});

test('a change of any one character is seen', () => {
  const sealed = seal.lock(content, NOW);
  for (let place = 0; place < sealed.length; place++) {
    const other = sealed[place] === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, place) + other + sealed.slice(place + 1);
    const same = Buffer.from(changed, 'base64url').equals(Buffer.from(sealed, 'base64url'));
    expect(seal.open(changed, NOW)).toEqual(same ? { content } : { refused: 'tampered' });
  }
});

test.each(['', 'x', 'AAAA', '{}', '💥', 'A'.repeat(100_000)])('%.20s is no sealed field', (text) => {
  expect(seal.open(text, NOW)).toEqual({ refused: 'tampered' });
});

test('a replaced key still opens, and locks no more', () => {
  const before = seal.lock(content, NOW);
  const after = sealWith([key(2), key(1)]);
  expect(after.open(before, NOW)).toEqual({ content });
  expect(seal.open(after.lock(content, NOW), NOW)).toEqual({ refused: 'tampered' });
});

test('keys are 32 bytes', () => {
  expect(keysFrom(undefined)).toHaveLength(1);
  expect(keysFrom('')[0]).toHaveLength(32);
  expect(keysFrom(`${key(3).toString('base64')}, ${key(4).toString('base64')}`)).toEqual([key(3), key(4)]);
  expect(() => sealWith(keysFrom('c2hvcnQ='))).toThrow('32 bytes');
});
