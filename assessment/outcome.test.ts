import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';

const law = [{ kind: 'law', what: 'decree', day: '2020-01-01' }] as const;
const nothing = { covered: [], asks: [], open: [], income: { hasLapsed: false } };
const byIncome = { ...nothing, verdict: 'met', road: 'income' } as const;

describe('what stands at the top of an answer', () => {
  test('is the verdict', () => {
    expect(outcomeOf(byIncome)).toBe('met');
    expect(outcomeOf({ ...nothing, verdict: 'met' })).toBe('met');
    expect(outcomeOf({ ...nothing, verdict: 'not met' })).toBe('not met');
    expect(outcomeOf({ ...nothing, verdict: 'open', asks: ['others'], open: law })).toBe('open');
  });

  test('is that the request has lapsed', () => {
    expect(outcomeOf({ ...nothing, verdict: 'not met', income: { hasLapsed: true } })).toBe('lapsed');
  });

  test('is the road that asks for no request, whatever became of the request', () => {
    expect(outcomeOf({ ...byIncome, road: 'automatic', income: { hasLapsed: true } })).toBe('automatic');
    expect(outcomeOf({ ...byIncome, road: 'ex-officio' })).toBe('ex-officio');
  });

  test('is that others of the household have the right', () => {
    const forChild = { ...nothing, verdict: 'not met', covered: ['child'] } as const;
    expect(outcomeOf(forChild)).toBe('for-some');
    expect(outcomeOf({ ...forChild, income: { hasLapsed: true } })).toBe('for-some');
  });

  test('is that the law is not known, when nothing can be asked', () => {
    const fact = { kind: 'fact', path: 'persons.anna.mutuality' } as const;
    expect(outcomeOf({ ...nothing, verdict: 'open', open: law })).toBe('law-not-known');
    expect(outcomeOf({ ...nothing, verdict: 'open', open: [fact, ...law] })).toBe('law-not-known');
    expect(outcomeOf({ ...nothing, verdict: 'open', open: [fact] })).toBe('open');
  });
});
