import type { Reason } from '@pleindroit/interview';
import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

function reason(settled: boolean, ...parts: readonly Reason[]): Reason {
  const step = {
    id: 0,
    op: 'card',
    unit: 'yes-no',
    about: {},
    settled,
    of: {},
    parts: [],
    notNeeded: [],
  } as const;
  return {
    step,
    key: undefined,
    isRepeated: false,
    assumed: undefined,
    parts,
    lacks: [],
    also: [],
    noneOf: [],
    notNeeded: [],
  };
}

test('short reasons stay as they are', () => {
  const whole = reason(false, reason(true), reason(false));
  expect(shortened(whole, 3)).toEqual({ reason: whole, leftOut: 0 });
});

test('of long ones what is settled goes first', () => {
  const whole = reason(false, reason(true, reason(true), reason(true)), reason(false));
  expect(shortened(whole, 3)).toEqual({ reason: reason(false, reason(false)), leftOut: 3 });
});

test('then the details, and the argument stays', () => {
  const deep = reason(false, reason(false, reason(false)), reason(false));
  expect(shortened(deep, 3)).toEqual({ reason: reason(false, reason(false), reason(false)), leftOut: 1 });
});

test('a settled answer rests on what is settled', () => {
  const whole = reason(true, reason(true, reason(true)), reason(true));
  expect(shortened(whole, 3)).toEqual({ reason: reason(true, reason(true), reason(true)), leftOut: 1 });
});
