/** `npm run format`: rewrites every file, or those named, in the one layout. */
import { spawnSync } from 'node:child_process';
import { root, tool } from './steps.ts';

const files = process.argv.slice(2);
const { status } = spawnSync(
  tool('prettier'),
  ['--write', '--log-level', 'warn', ...(files.length > 0 ? files : ['.'])],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
