import type { Problem } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { sourceLines } from './source-lines.ts';

const at = (line: number): Problem => ({ path: '', code: 'missing', values: {}, at: { line, column: 1 } });
const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');

function told(problems: readonly Problem[], written = text): readonly string[] {
  return sourceLines(written, problems).map((one) =>
    one.kind === 'gap' ? `${one.count} more` : `${one.text}${one.problems.length > 0 ? ' !' : ''}`,
  );
}

test('the lines around a problem are shown, the others counted', () => {
  expect(told([at(6)])).toEqual(['3 more', 'line 4', 'line 5', 'line 6 !', 'line 7', 'line 8', '4 more']);
});

test('a single line between two problems is not left out', () => {
  expect(told([at(1), at(7)]).slice(0, 6)).toEqual([
    'line 1 !',
    'line 2',
    'line 3',
    'line 4',
    'line 5',
    'line 6',
  ]);
});

test('a text that ends too early is wrong at its last line', () => {
  expect(told([at(99)]).slice(-1)).toEqual(['line 12 !']);
});

test('a problem without a place marks no line', () => {
  expect(told([{ path: '', code: 'too-large', values: {} }])).toEqual(['12 more']);
});

test('of a very long line the beginning is enough', () => {
  expect(told([at(1)], 'x'.repeat(5000))[0]).toHaveLength(400 + ' … !'.length);
});
