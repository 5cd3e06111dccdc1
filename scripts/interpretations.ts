/**
 * `npm run interpretations`: what would change for which households if an unclear point of the decree were read the other way,
 * computed on the acceptance cases and on generated households, and written into docs/interpretations.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { households, withEffects } from '../situations/interpretations.ts';
import { root } from './steps.ts';

const path = join(root, 'docs', 'interpretations.md');
const before = readFileSync(path, 'utf8');
const them = households();
const after = withEffects(before, them);
writeFileSync(path, after);
console.log(after.match(/^(## .*| {2}- .*:.*)$/gm)?.join('\n'));
console.log(
  `\n${them.cases.length} cases, ${them.generated.length} generated households. docs/interpretations.md: ${after === before ? 'as it was' : 'written anew'}`,
);
