/**
 * Runs `scripts/<name>.ts` under the pinned Node, installing first what is missing. Plain JavaScript that any Node from 20
 * on can read, with nothing installed: it is what `npm start` and `npm test` meet in a fresh clone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-lock');
const [name, ...rest] = process.argv.slice(2);

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function installWhatIsMissing() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing the packages of package-lock.json …');
  // Named explicitly: NODE_ENV=production would leave out the tools, and the pinned Node is an optional package.
  const wanted = ['ci', '--include=dev', '--include=optional'];
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...wanted], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', wanted, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) giveUp('npm ci failed: see above. Nothing was started.');
  writeFileSync(stamp, lock);
}

/** The Node from the registry; where it has no package (macOS) or does not start (musl), the one that runs this, if new enough. */
function pinnedNode() {
  const folder = join(
    modules,
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
  );
  const binary = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary) && spawnSync(binary, ['--version']).status === 0) return binary;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return giveUp(
    `There is no packaged Node 24 for ${process.platform}-${process.arch}, and this is Node ${process.version}. ` +
      'Install Node 24 or newer and run the same command again.',
  );
}

if (!name || !/^[a-z-]+$/.test(name)) giveUp('Usage: node scripts/run.mjs <name of a script in scripts/>');
const script = join(root, 'scripts', `${name}.ts`);
if (!existsSync(script)) giveUp(`There is no scripts/${name}.ts.`);

installWhatIsMissing();
const node = pinnedNode();
// Every child, and every child of a child (npx, vite, browsers' drivers), finds the same Node first.
process.env.PATH = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter);

const child = spawn(node, [script, ...rest], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm passes a signal on to the shell between us and not to us; without this a stopped `npm start` would go on serving.
if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 300).unref();
}
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
