import { assess } from '@pleindroit/assessment';
import { day, lawInForce, type Verdict } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { completions, smallHousehold, type SmallHousehold } from './small-households.ts';
import type { Written } from './generated-households.ts';
import { without } from './written-facts.ts';

/** How good the certificate is: never contradicted, and found wherever there is one. */
export interface CertificateMeasure {
  readonly households: number;
  readonly completions: number;
  /** Households whose verdict is the same however they are completed. */
  readonly exist: number;
  readonly found: number;
  /** Certificates that some completion contradicts: must be none. */
  readonly wrong: readonly SmallHousehold[];
  readonly missed: readonly SmallHousehold[];
}

const TODAY = day('2026-11-27');

export function measureCertificates(runs: number, seed = 20140115): CertificateMeasure {
  let tried = 0;
  let exist = 0;
  let found = 0;
  const wrong: SmallHousehold[] = [];
  const missed: SmallHousehold[] = [];
  const households = fc.sample(smallHousehold, { numRuns: runs, seed });
  for (const household of households) {
    const { verdict, certificate } = answerTo(without(household.complete, household.missing));
    const all = completions(household).map((one) => answerTo(one).verdict);
    tried += all.length;
    const verdicts = new Set<Verdict>(all);
    const isSame = verdicts.size === 1 && !verdicts.has('open');
    if (certificate.verdict && (!isSame || !verdicts.has(verdict))) wrong.push(household);
    if (!isSame) continue;
    exist++;
    if (certificate.verdict) found++;
    else missed.push(household);
  }
  return { households: households.length, completions: tried, exist, found, wrong, missed };
}

function answerTo(written: Written) {
  const { situation, problems } = readSituation(JSON.stringify(written), TODAY);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  return assess(situation, lawInForce, TODAY);
}
