import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSeries, amountsInForce } from '@pleindroit/law';
import { rolldown } from 'rolldown';
import { root, tool } from '../steps.ts';

/** What npm would publish: the law and the assessment, each as one ES module with its types, its README and the licence. */

export const PACKAGES = ['law', 'assessment'] as const;
export type Package = (typeof PACKAGES)[number];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  /** Its doors: `.`, and others beside it. */
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Writes both into `folder`, which is emptied first. */
export async function buildLibrary(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  declarations(folder);
  for (const name of PACKAGES) await buildPackage(name, join(folder, name));
}

async function buildPackage(name: Package, folder: string): Promise<void> {
  const from = join(root, name);
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Manifest;
  const doors = Object.entries(manifest.exports).map(([door, source]) => [
    moduleOf(door),
    join(from, source),
  ]);
  const bundle = await rolldown({
    input: Object.fromEntries(doors) as Record<string, string>,
    external: [/^@pleindroit\//],
    platform: 'neutral',
  });
  await bundle.write({ dir: folder, format: 'esm', chunkFileNames: 'shared-[hash].js' });
  await bundle.close();
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published(manifest), undefined, 2)}\n`);
  cpSync(join(from, 'README.md'), join(folder, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}

/** `.` is `index`, `./keeping` is `keeping`. */
export function moduleOf(door: string): string {
  return door === '.' ? 'index' : door.replace('./', '');
}

function published({ name, version, description, license, exports, dependencies }: Manifest) {
  const types = (source: string) => source.replace('./', './types/').replace(/\.ts$/, '.d.ts');
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: Object.fromEntries(
      Object.entries(exports).map(([door, source]) => [
        door,
        { types: types(source), default: `./${moduleOf(door)}.js` },
      ]),
    ),
    files: ['*.js', 'types'],
    ...(dependencies === undefined ? {} : { dependencies }),
  };
}

/** One file of types for each of source: what the editor of a user follows. */
function declarations(folder: string): void {
  const project = join(folder, 'tsconfig.json');
  const types = join(folder, 'types');
  const options = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      typeRoots: [join(root, 'node_modules', '@types')],
      rootDir: root,
      outDir: types,
    },
    include: [],
    files: PACKAGES.flatMap(doorsOf),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(project, JSON.stringify(options));
  const { status, stdout } = spawnSync(tool('tsc'), ['-p', project], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the types could not be written:\n${stdout}`);
  for (const name of PACKAGES) cpSync(join(types, name), join(folder, name, 'types'), { recursive: true });
  rmSync(types, { recursive: true });
  rmSync(project);
  nameTheSeries(join(folder, 'law', 'types', 'amounts', 'amounts.d.ts'));
}

function doorsOf(name: Package): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as Manifest;
  return Object.values(manifest.exports).map((source) => join(root, name, source));
}

/** The names of the amounts come from a JSON file, which types of a user cannot follow: here they are written out. */
function nameTheSeries(path: string): void {
  const ofUnit = Map.groupBy(allSeries(amountsInForce), (name) => amountsInForce[name].unit);
  const units = [...ofUnit].map(
    ([unit, names]) => `'${unit}': Record<${names.map((name) => `'${name}'`).join(' | ')}, object>`,
  );
  const before = readFileSync(path, 'utf8');
  const after = before
    .replace(/^import inForce from .*\n/m, '')
    .replaceAll('typeof inForce', `{ ${units.join('; ')} }`);
  if (after === before || after.includes('inForce['))
    throw new Error('the names of the amounts are derived in another way');
  writeFileSync(path, after);
}
