import type { JudgedLaw } from './judged-laws.ts';
import type { Mutant } from './mutants.ts';
import { mayNotice } from './witnesses.ts';

export interface Verdict {
  readonly mutant: Mutant;
  /** The case or the property that noticed it. */
  readonly killedBy?: string;
}

/** Each mutant against the cases that can notice it, then against the properties; the first that does is enough. */
export function run(
  { law, witnesses, propertyBroken }: Pick<JudgedLaw, 'law' | 'witnesses' | 'propertyBroken'>,
  mutants: readonly Mutant[],
  progress: (done: number) => void = () => undefined,
): readonly Verdict[] {
  const cases = mutants.length === 0 ? [] : witnesses();
  // A case that is wrong already would notice everything.
  const wrong = cases.find((one) => !one.agrees(law));
  if (wrong !== undefined) throw new Error(`this case fails under the law as it is: ${wrong.name}`);
  return mutants.map((mutant, done) => {
    progress(done);
    const noticing = cases.find((one) => mayNotice(one, mutant) && !one.agrees(mutant.law));
    const property = noticing === undefined ? propertyBroken(mutant.law) : undefined;
    const killedBy = noticing?.name ?? (property === undefined ? undefined : `property: ${property}`);
    return killedBy === undefined ? { mutant } : { mutant, killedBy };
  });
}
