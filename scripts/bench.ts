/**
 * `npm run bench -- [single|load|lighthouse]`: installs the packages that only this measurement needs, and measures. Without a word it is
 * `single`, ours beside other rule engines.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installApart } from './packages-apart.ts';
import { root } from './steps.ts';
import { buildWeb, isWebBuilt } from './web-build.ts';

const bench = join(root, 'bench');
const MEASUREMENTS: Readonly<Record<string, () => Promise<string> | string>> = {
  single() {
    installApart(bench);
    return join(bench, 'single.ts');
  },
  async load() {
    await theSite();
    return join(bench, 'site', 'load.ts');
  },
  async lighthouse() {
    await theSite();
    installApart(join(bench, 'site'));
    return join(bench, 'site', 'lighthouse.ts');
  },
};

async function theSite(): Promise<void> {
  if (isWebBuilt()) return;
  const built = await buildWeb();
  if (built.passed) return;
  console.error(built.output);
  process.exit(1);
}

const [name = 'single'] = process.argv.slice(2);
const measurement = Object.hasOwn(MEASUREMENTS, name) ? MEASUREMENTS[name] : undefined;
if (measurement === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(MEASUREMENTS).join(' | ')}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, [await measurement()], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
