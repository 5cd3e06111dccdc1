/** `npm run bench`: installs the peers of `bench/`, which nothing else needs, and measures ours beside them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.ts';

const bench = join(root, 'bench');
const stamp = join(bench, 'node_modules', '.installed-lock');

const lock = createHash('sha256')
  .update(readFileSync(join(bench, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the packages of bench/package-lock.json …');
  // Not `npm ci`: it refuses a lock without the binaries of zen-engine for other machines, and not every registry has them all.
  const wanted = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...wanted], { cwd: bench, stdio: 'inherit' })
    : spawnSync('npm', wanted, { cwd: bench, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm install failed in bench: see above. Nothing was measured.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const { status } = spawnSync(process.execPath, [join(bench, 'single.ts')], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
