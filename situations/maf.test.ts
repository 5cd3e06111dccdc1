import { mafLawInForce } from '@pleindroit/law/maf';
import { expect, test } from 'vitest';
import { mafCases, mafUnder, questionOf } from './maf/outcome.ts';

/** Maximum billing: every row of `maf/*.md`. */

test.each(mafCases().map((one) => [`${one.file}: ${one.chapter}: ${one.name}`, one] as const))(
  '%s',
  (_, one) => {
    expect(mafUnder(mafLawInForce, questionOf(one), one.expected)).toEqual(one.expected);
  },
);
