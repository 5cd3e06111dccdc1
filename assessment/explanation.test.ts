import { day, interpreter, lawInForce, ways, type Household, type Step } from '@pleindroit/law';
import { describe, expect, test } from 'vitest';
import { amountRead } from './explanation.ts';
import { stepsUnder } from './walk.ts';

/** The first amount of the ceiling of a month, as it was read. */
function readStep(request = '2025-03-10'): Step {
  const household: Household = { facts: { request: day(request) }, applicant: 0, persons: [], gaps: [] };
  const [way] = ways;
  if (way === undefined) throw new Error('no way');
  const steps = stepsUnder([interpreter(lawInForce, household)(way.ceiling)]);
  const found = steps.find(({ amount }) => amount !== undefined);
  if (found === undefined) throw new Error('no amount was read');
  return found;
}

describe('an amount as it was read', () => {
  test('has its day, its value and its source', () => {
    expect(amountRead(readStep(), lawInForce)).toEqual({
      series: 'ceiling.month.first',
      day: '2025-02-01',
      value: 2_810_075,
      scale: 1,
      source: expect.any(String) as string,
      trust: 'derived',
    });
  });

  test('says since when nobody has confirmed it', () => {
    expect(amountRead(readStep('2026-10-10'), lawInForce)).toMatchObject({
      day: '2026-09-01',
      carriedForwardSince: '2026-04-01',
    });
  });

  test('is nothing without the amount, or without its day', () => {
    const step = readStep();
    expect(() => amountRead({ ...step, amount: undefined }, lawInForce)).toThrow('an amount without its day');
    expect(() => amountRead({ ...step, parts: [] }, lawInForce)).toThrow('an amount without its day');
  });
});
