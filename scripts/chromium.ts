/**
 * The browser of the tests, without asking the machine for anything: PLEINDROIT_CHROMIUM, else the system's Chromium, else the
 * one that comes as an npm package (x64 Linux). Its own list of arguments is never used: it switches web security off.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const fromSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface Chromium {
  /** Undefined: there is none; let Playwright look for an installed Chrome (`channel: 'chrome'`). */
  readonly executablePath: string | undefined;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** `--no-sandbox` because root has no sandbox; these browsers only ever open pages of our own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-domain-reliability',
  '--font-render-hinting=none',
];

export function chromium(): Chromium {
  const given = process.env['PLEINDROIT_CHROMIUM'];
  const installed = given ?? fromSystem.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args, env: environment() };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { executablePath: undefined, args, env: environment() };
  }
  const folder = unpacked();
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), args, env: { ...environment(), ...env } };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/**
 * The package unpacks into the temporary directory and reuses whatever already lies there under its name: an older version, or
 * another user's file. So it gets a directory of its own, named after its version and moved into place only when complete.
 */
function unpacked(): string {
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const cache = join(root, 'node_modules', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;

  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const unpacking = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    // Without the second variable the package believes that the system brings its libraries.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    encoding: 'utf8',
  });
  if (unpacking.status !== 0) throw new Error(`Chromium could not be unpacked: ${unpacking.stderr}`);
  // The configuration that comes along names /tmp/fonts, where nothing is: pages would be without letters.
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(
    join(staging, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${fonts}</fontconfig>\n`,
  );
  try {
    renameSync(staging, folder);
  } catch (problem) {
    // Another run was faster; its copy is as good.
    if (!existsSync(join(folder, 'chromium'))) throw problem;
    rmSync(staging, { recursive: true });
  }
  return folder;
}
