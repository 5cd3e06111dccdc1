/** Builds the site, and knows whether the last build still is one of the present sources. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, root, run, sync, web, type StepResult } from './steps.ts';

const stamp = join(web, 'build', '.sources');
const notSources = /(^|[\\/])(node_modules|build|\.svelte-kit|e2e|test-results)$|\.test\.ts$/;

export async function buildWeb(): Promise<StepResult> {
  // Taken before: what is saved while the build runs belongs to the next one.
  const sources = fingerprint();
  const synced = await run(sync);
  if (!synced.passed) return synced;
  const built = await run(build);
  if (built.passed) writeFileSync(stamp, sources);
  return built;
}

export function isWebBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Contents, not times: a branch that was switched to and back needs no build. */
function fingerprint(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { workspaces: string[] };
  // The site offers some of the situations as samples, so they are sources of it too.
  const samples = ['situations/example.yaml', 'situations/stories/*.yaml'];
  const patterns = [
    'package-lock.json',
    ...samples,
    ...manifest.workspaces.map((folder) => `${folder}/**/*`),
  ];
  const hash = createHash('sha256');
  for (const path of globSync(patterns, { cwd: root, exclude: (name) => notSources.test(name) }).sort()) {
    const file = join(root, path);
    if (!statSync(file).isFile()) continue;
    hash.update(`${path}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
