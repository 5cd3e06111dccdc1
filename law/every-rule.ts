import type { Rule } from './language/card.ts';
import { wholeLawInForce } from './keeping/keeping.ts';
import { mafLawInForce } from './maf/maf.ts';

/** Every rule that is encoded here, by its id, whichever door it stands behind. */
export const everyRule: ReadonlyMap<string, Rule> = new Map([
  ...mafLawInForce.rules,
  ...wholeLawInForce.rules,
]);
