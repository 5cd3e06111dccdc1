import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, tool } from '../steps.ts';
import { PACKAGES, type Package } from './build.ts';

/** The library as its user meets it: packed, installed in an empty folder without a network, its types checked, its README run. */

export interface Installed {
  /** What the example of the README of each package printed. */
  readonly printed: Readonly<Record<Package, string>>;
}

export function tryInstalled(folder: string): Installed {
  const home = mkdtempSync(join(tmpdir(), 'pleindroit-library-'));
  try {
    const packs = PACKAGES.map((name) => {
      const packed = npm(['pack', '--silent', '--pack-destination', home, join(folder, name)], home);
      return join(home, packed.trim().split('\n').at(-1) ?? '');
    });
    writeFileSync(join(home, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
    npm(['install', '--offline', '--no-audit', '--no-fund', ...packs], home);
    for (const name of PACKAGES) writeFileSync(join(home, `${name}.ts`), exampleOf(name));
    checkTypes(home);
    const [law, assessment] = PACKAGES.map((name) => printedBy(join(home, `${name}.ts`), home));
    return { printed: { law: law ?? '', assessment: assessment ?? '' } };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The first TypeScript of a README. */
export function exampleOf(name: Package): string {
  const page = readFileSync(join(root, name, 'README.md'), 'utf8');
  const example = /```ts\n([^]*?)```/.exec(page)?.[1];
  if (example === undefined) throw new Error(`${name}/README.md has no example`);
  return example;
}

function checkTypes(home: string): void {
  const options = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: 'nodenext',
      target: 'es2024',
      lib: ['es2024', 'dom'],
      types: [],
      noEmit: true,
      skipLibCheck: false,
    },
    files: PACKAGES.map((name) => `${name}.ts`),
  };
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(options));
  const { status, stdout } = spawnSync(tool('tsc'), ['-p', home], { encoding: 'utf8', cwd: home });
  if (status !== 0) throw new Error(`the types of the library do not fit its README:\n${stdout}`);
}

function printedBy(program: string, home: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8', cwd: home });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function npm(args: readonly string[], cwd: string): string {
  const path = process.env['npm_execpath'];
  const { status, stdout, stderr } = path?.endsWith('.js')
    ? spawnSync(process.execPath, [path, ...args], { encoding: 'utf8', cwd })
    : spawnSync('npm', [...args], { encoding: 'utf8', cwd, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args[0] ?? ''} failed: ${stderr}`);
  return stdout;
}
