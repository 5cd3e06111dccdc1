import type { Law } from '@pleindroit/law';
import { propertyBroken } from './properties.ts';
import type { Mutant } from './mutants.ts';
import { mayNotice, type Witness } from './witnesses.ts';

export interface Verdict {
  readonly mutant: Mutant;
  /** The case or the property that noticed it. */
  readonly killedBy?: string;
}

/** Each mutant against the cases that can notice it, then against the properties; the first that does is enough. */
export function run(
  mutants: readonly Mutant[],
  cases: readonly Witness[],
  progress: (done: number) => void = () => undefined,
): readonly Verdict[] {
  return mutants.map((mutant, done) => {
    progress(done);
    const noticing = cases.find((one) => mayNotice(one, mutant) && !one.agrees(mutant.law));
    const killedBy = noticing?.name ?? broken(mutant.law);
    return killedBy === undefined ? { mutant } : { mutant, killedBy };
  });
}

function broken(law: Law): string | undefined {
  const property = propertyBroken(law);
  return property === undefined ? undefined : `property: ${property}`;
}
