import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complaintsAbout, type Manifest } from './boundaries/boundaries.ts';
import type { SourceFile } from './boundaries/source.ts';

const root = join(import.meta.dirname, '..');
const notSources = /(^|[\\/])(node_modules|build|\.svelte-kit|\.git|test-results)$/;

function filesOf(pattern: string): SourceFile[] {
  // A route may be called `openapi.json`, and is a folder.
  const paths = globSync(pattern, { cwd: root, exclude: (name) => notSources.test(name) }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return paths.map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

function manifest(folder: string): Manifest {
  return { folder, ...(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as object) };
}

describe('the repository', () => {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    workspaces: string[];
  };
  const manifests = ['', ...workspaces].map(manifest);

  test('keeps the order of its packages, and its pure packages pure', () => {
    const files = filesOf('**/*.{ts,svelte}');
    expect(files.map(({ path }) => path)).toContain('scripts/boundaries.test.ts');
    expect(complaintsAbout(files, manifests)).toEqual([]);
  });

  test('names nothing that lies outside it', () => {
    const outside = ['..', 'shared'].join('/');
    const texts = filesOf('**/*.{ts,mjs,js,svelte,md,yaml,yml,json,sh,html,css,scss}');
    expect(texts.filter(({ text }) => text.includes(outside)).map(({ path }) => path)).toEqual([]);
  });

  test('runs on the Node that it pins', () => {
    expect(process.version).toMatch(/^v24\./);
  });
});

describe('the checker', () => {
  const manifests: Manifest[] = [
    { folder: '', devDependencies: { vitest: '1.0.0' } },
    { folder: 'law' },
    { folder: 'assessment', dependencies: { '@pleindroit/law': '0.1.0' } },
    { folder: 'reading', dependencies: { '@pleindroit/law': '0.1.0', yaml: '1.0.0' } },
    { folder: 'apps/web', devDependencies: { svelte: '5.0.0' } },
  ];
  const about = (path: string, text: string): string[] => complaintsAbout([{ path, text }], manifests);

  test.each([
    ['law/a.ts', "import { x } from '@pleindroit/assessment';", 'may not depend on assessment'],
    ['law/a.ts', "export { x } from '@pleindroit/reading';", 'may not depend on reading'],
    ['law/a.ts', "const x = await import('@pleindroit/cli');", 'may not depend on cli'],
    ['law/a.ts', "import { x } from '@pleindroit/law';", 'its own package by name'],
    ['law/a.test.ts', "import { x } from '@pleindroit/assessment';", 'may not depend on assessment'],
    ['assessment/a.ts', "import { x } from '../law/law.ts';", 'outside assessment'],
    ['screening/a.ts', "import { x } from '@pleindroit/interview';", 'may not depend on interview'],
    ['apps/web/src/a.ts', "import { x } from '@pleindroit/cli';", 'may not depend on cli'],
    [
      'apps/web/src/a.svelte',
      "<p>a</p>\n<script>\nimport x from '../../cli/pleindroit.ts';\n</script>",
      'a.svelte:3:',
    ],
    ['assessment/a.ts', "import { parse } from 'yaml';", 'does not declare'],
    ['assessment/a.ts', "import { test } from 'vitest';", 'does not declare'],
    ['reading/a.ts', "import { x } from '@pleindroit/assessment';", 'does not declare'],
    ['law/a.ts', 'export const today = Date.now();', 'Date.now'],
    ['law/a.ts', 'export const today = new Date();', 'new Date()'],
    ['law/a.ts', 'export const today = Date();', 'Date()'],
    ['law/a.ts', 'export const chance = Math.random();', 'Math.random'],
    ['law/a.ts', "export const home = process.env['HOME'];", 'process'],
    ['law/a.ts', "export const page = await fetch('https://example.org');", 'fetch'],
    ['law/a.ts', 'export const sneaky = globalThis;', 'globalThis'],
    ['reading/a.ts', "import { readFileSync } from 'node:fs';", 'may not import node:fs'],
    ['interview/a.ts', "import { randomBytes } from 'node:crypto';", 'may not import node:crypto'],
    ['law/a.ts', "\n\nimport fs from 'fs';", 'law/a.ts:3: imports fs'],
  ])('complains about %s: %s', (path, text, complaint) => {
    expect(about(path, text).join('\n')).toContain(complaint);
  });

  test.each([
    ['assessment/a.ts', "import { x } from '@pleindroit/law';"],
    ['law/a.ts', "import { x } from './b.ts';\nexport const day = new Date(86_400_000);"],
    ['law/a.ts', '// Date.now() would be wrong\nexport const text = "process.env";'],
    [
      'law/a.ts',
      'export interface Step { readonly process: string }\nexport const f = (s: Step) => s.process;',
    ],
    ['law/a.ts', "import { createHash } from 'node:crypto';"],
    ['law/a.test.ts', "import { test } from 'vitest';\nimport fs from 'node:fs';\nconst now = Date.now();"],
    ['reading/a.ts', "import { parse } from 'yaml';"],
    [
      'apps/web/src/a.ts',
      "import { x } from '#lib/b.ts';\nimport { page } from '$app/state';\nimport 'svelte';",
    ],
    ['apps/web/playwright.config.ts', "import { chromium } from '../../scripts/chromium.ts';"],
    ['scripts/a.ts', "import '../apps/web/server.ts';"],
  ])('has nothing against %s: %s', (path, text) => {
    expect(about(path, text)).toEqual([]);
  });

  test('complains about a wrong dependency even before it is imported', () => {
    const wrong: Manifest = { folder: 'law', dependencies: { '@pleindroit/assessment': '0.1.0' } };
    expect(complaintsAbout([], [wrong])).toEqual([
      'law/package.json: law may not depend on assessment: it may on no other package',
    ]);
  });
});
