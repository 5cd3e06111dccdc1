/** Who may import whom, and what the pure packages may not touch. Takes files and manifests, gives complaints; reads nothing. */
import { posix } from 'node:path';
import { readSource, type Import, type SourceFile } from './source.ts';

export interface Manifest {
  /** Folder from the root, `''` for the root itself. */
  readonly folder: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const scope = '@pleindroit/';

/** Each package and the packages to its left: it may import those and no other. */
const leftOf: Readonly<Record<string, readonly string[]>> = {
  law: [],
  assessment: ['law'],
  reading: ['law', 'assessment'],
  interview: ['law', 'assessment', 'reading'],
  papers: ['law', 'assessment', 'reading', 'interview'],
  screening: ['law', 'assessment'],
  'apps/cli': ['law', 'assessment', 'reading', 'interview', 'papers', 'screening'],
  'apps/web': ['law', 'assessment', 'reading', 'interview', 'papers', 'screening'],
};

/** An answer may depend on nothing but its arguments: whoever replays it in ten years must get the same one. */
const pure = ['law', 'assessment', 'reading', 'interview', 'papers'];

/** Hashing is a function of its bytes; the other names of node:crypto draw random numbers. */
const allowedFromCrypto = ['createHash', 'hash'];

export function complaintsAbout(files: readonly SourceFile[], manifests: readonly Manifest[]): string[] {
  return [...manifests.flatMap(aboutManifest), ...files.flatMap((file) => aboutFile(file, manifests))];
}

function aboutManifest(manifest: Manifest): string[] {
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).flatMap((name) => {
    const problem = name.startsWith(scope) ? outOfOrder(manifest.folder, name) : undefined;
    return problem ? [`${posix.join(manifest.folder, 'package.json')}: ${problem}`] : [];
  });
}

function aboutFile(file: SourceFile, manifests: readonly Manifest[]): string[] {
  const folder = Object.keys(leftOf).find((name) => file.path.startsWith(`${name}/`));
  // The scripts, the measurements and the cases stand outside the row and may use all of it.
  if (folder === undefined) return [];
  const { imports, outsideWords } = readSource(file);
  const complaints = imports.flatMap((imported) => {
    const problem = aboutImport(imported, file.path, folder, manifests);
    return problem ? [`${file.path}:${imported.line}: ${problem}`] : [];
  });
  if (!pure.includes(folder) || isTool(file.path)) return complaints;
  return [
    ...complaints,
    ...outsideWords.map(
      ({ word, line }) => `${file.path}:${line}: ${folder} is pure and may not use ${word}`,
    ),
  ];
}

function aboutImport(
  { from, names }: Import,
  path: string,
  folder: string,
  manifests: readonly Manifest[],
): string | undefined {
  if (from.startsWith('.')) {
    const target = posix.join(posix.dirname(path), from);
    if (target.startsWith(`${folder}/`) || (isTool(path) && target.startsWith('scripts/'))) return undefined;
    return `imports ${from}, which lies outside ${folder}: use the name of the package`;
  }
  if (from.startsWith('node:')) return aboutNode(from, names, path, folder);
  // `#lib` is declared in the manifest's own imports; `$app` and `$env` are made by SvelteKit.
  if (folder === 'apps/web' && /^[#$]/.test(from)) return undefined;
  if (from === '(computed)') return isApp(folder) || isTool(path) ? undefined : 'imports a computed address';

  const name = packageName(from);
  if (name.startsWith(scope)) {
    const problem = outOfOrder(folder, name);
    if (problem) return problem;
  }
  return isDeclared(name, path, folder, manifests)
    ? undefined
    : `imports ${name}, which its package.json does not declare`;
}

function aboutNode(from: string, names: readonly string[], path: string, folder: string): string | undefined {
  if (!pure.includes(folder) || isTool(path)) return undefined;
  if (from === 'node:crypto' && names.every((name) => allowedFromCrypto.includes(name))) return undefined;
  return `${folder} is pure and may not import ${from}`;
}

function outOfOrder(folder: string, imported: string): string | undefined {
  const target = imported.slice(scope.length);
  if (folder === '' || leftOf[folder]?.includes(target)) return undefined;
  if (folder === target) return `imports its own package by name: use a relative path`;
  return `${folder} may not depend on ${target}: it may on ${leftOf[folder]?.join(', ') || 'no other package'}`;
}

function isDeclared(name: string, path: string, folder: string, manifests: readonly Manifest[]): boolean {
  const own = manifests.find((manifest) => manifest.folder === folder);
  const root = manifests.find((manifest) => manifest.folder === '');
  if (own?.dependencies?.[name] !== undefined) return true;
  // The build of the web app takes its development packages in; elsewhere only tests have them.
  const mayUseOwnTools = folder === 'apps/web' || isTool(path);
  if (mayUseOwnTools && own?.devDependencies?.[name] !== undefined) return true;
  return isTool(path) && root?.devDependencies?.[name] !== undefined;
}

/** Tests and settings of tools: they run on our machines only. */
function isTool(path: string): boolean {
  return /\.(test|config)\.ts$/.test(path) || path.startsWith('apps/web/e2e/');
}

function isApp(folder: string): boolean {
  return folder.startsWith('apps/');
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
