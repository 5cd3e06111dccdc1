import type { Verdict, Way } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import type { WayAnswer } from './answer.ts';
import { decidingWay } from './ways.ts';

function way(id: Way['id'], applies: Verdict, verdict: Verdict): WayAnswer {
  return { id, applies, verdict, examined: '2025-01', income: { low: 0 }, ceiling: { low: 0 }, margin: {} };
}

describe('the way that decides', () => {
  test('is one that is met, when the road is met', () => {
    const ways = [way('month-before', 'met', 'not met'), way('month-of-request', 'met', 'met')];
    expect(decidingWay('met', ways)).toBe('month-of-request');
    expect(decidingWay('met', [way('month-before', 'met', 'open')])).toBeUndefined();
  });

  test('is one that applies and says what the road says, else the first that applies', () => {
    const ways = [
      way('reference-year', 'not met', 'not met'),
      way('month-before', 'met', 'not met'),
      way('month-of-request', 'met', 'open'),
    ];
    expect(decidingWay('open', ways)).toBe('month-of-request');
    expect(decidingWay('not met', ways)).toBe('month-before');
    expect(decidingWay('open', ways.slice(0, 2))).toBe('month-before');
  });

  test('is not known as long as it is open which one applies', () => {
    expect(decidingWay('open', [way('month-before', 'open', 'open')])).toBeUndefined();
    expect(decidingWay('not met', [])).toBeUndefined();
  });
});
