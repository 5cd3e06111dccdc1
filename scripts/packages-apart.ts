/** Packages that only one command needs: in a folder with a manifest and a lock of its own, installed when that command runs. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './steps.ts';

/** Ends the program when they cannot be installed. Nothing is done when the lock has not changed since the last time. */
export function installApart(folder: string, ...options: readonly string[]): void {
  const name = relative(root, folder);
  const stamp = join(folder, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installing the packages of ${name}/package-lock.json …`);
  // Not `npm ci`: it refuses a lock without the binaries for other machines, and not every registry has them all.
  const wanted = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...options];
  const npm = process.env['npm_execpath'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...wanted], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', wanted, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`npm install failed in ${name}: see above.`);
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
