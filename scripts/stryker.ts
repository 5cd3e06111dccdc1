/**
 * `npm run stryker [-- interpreter | assessment | in-time]`: every small change of the sources of the interpreter (law/language), of the
 * assessment, and of what follows a right in time (its life, what lies ahead, the day to file, maximum billing, terms, what it is worth); and
 * whether a test notices it. Ends with 1 when fewer than nine in ten are noticed. It takes half an hour for each on two cores, and works on a copy.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installApart } from './packages-apart.ts';
import { root } from './steps.ts';

const SUBJECTS = ['interpreter', 'assessment', 'in-time'];
const stryker = join(root, 'mutation', 'stryker');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((one) => !SUBJECTS.includes(one));
if (unknown.length > 0) {
  console.error(`Nothing is called ${unknown.join(', ')} here: ${SUBJECTS.join(', ')}.`);
  process.exit(1);
}

// The tests run under our own Vitest, which npm would otherwise install once more.
installApart(stryker, '--legacy-peer-deps');
const program = join(stryker, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const ended = SUBJECTS.filter((one) => wanted.length === 0 || wanted.includes(one)).map((subject) => {
  console.log(`\n${subject}`);
  const args = [program, 'run', join('mutation', 'stryker', `${subject}.json`)];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status;
});
process.exitCode = ended.every((status) => status === 0) ? 0 : 1;
