import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';

const late = [{ remark: 'declaration-after-two-months', articles: ['29'] }] as const;
const law = [{ kind: 'law', what: 'decree', day: '2020-01-01' }] as const;
const nothing = { covered: [], remarks: [], asks: [], open: [] };
const byIncome = { ...nothing, verdict: 'met', road: 'income' } as const;

describe('what stands at the top of an answer', () => {
  test('is the verdict', () => {
    expect(outcomeOf(byIncome)).toBe('met');
    expect(outcomeOf({ ...nothing, verdict: 'met' })).toBe('met');
    expect(outcomeOf({ ...nothing, verdict: 'not met', remarks: late })).toBe('not met');
    expect(outcomeOf({ ...nothing, verdict: 'open', asks: ['others'], open: law })).toBe('open');
  });

  test('is that the request has lapsed, when it would be met', () => {
    const other = [{ remark: 'situation-begins-later', articles: ['18'] }] as const;
    expect(outcomeOf({ ...byIncome, remarks: late })).toBe('lapsed');
    expect(outcomeOf({ ...byIncome, remarks: [...other, ...late] })).toBe('lapsed');
    expect(outcomeOf({ ...byIncome, remarks: other })).toBe('met');
  });

  test('is the road that asks for no request, whatever became of the request', () => {
    expect(outcomeOf({ ...byIncome, road: 'automatic', remarks: late })).toBe('automatic');
    expect(outcomeOf({ ...byIncome, road: 'ex-officio' })).toBe('ex-officio');
  });

  test('is that others of the household have the right', () => {
    expect(outcomeOf({ ...nothing, verdict: 'not met', covered: ['child'] })).toBe('for-some');
  });

  test('is that the law is not known, when nothing can be asked', () => {
    const fact = { kind: 'fact', path: 'persons.anna.mutuality' } as const;
    expect(outcomeOf({ ...nothing, verdict: 'open', open: law })).toBe('law-not-known');
    expect(outcomeOf({ ...nothing, verdict: 'open', open: [fact, ...law] })).toBe('law-not-known');
    expect(outcomeOf({ ...nothing, verdict: 'open', open: [fact] })).toBe('open');
  });
});
