import { wholeLawInForce } from '@pleindroit/law/keeping';
import { expect, test } from 'vitest';
import { historyOf, lifeCases, lifeUnder } from './life/outcome.ts';

/** Rights in time: every row of `life/*.md`, looked at on one day. */

test.each(lifeCases().map((one) => [`${one.file}: ${one.chapter}: ${one.name}`, one] as const))(
  '%s',
  (_, one) => {
    expect(lifeUnder(wholeLawInForce, historyOf(one), one.expected)).toEqual(one.expected);
  },
);
