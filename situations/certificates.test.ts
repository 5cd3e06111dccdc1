import { expect, test } from 'vitest';
import { measureCertificates } from './certificates.ts';

test('a certificate is never contradicted, and found wherever there is one in 95 households of 100', () => {
  const { exist, found, wrong, completions } = measureCertificates(600);
  expect(wrong).toEqual([]);
  expect(exist).toBeGreaterThan(200);
  expect(completions).toBeGreaterThan(2000);
  expect(found / exist).toBeGreaterThanOrEqual(0.95);
});
