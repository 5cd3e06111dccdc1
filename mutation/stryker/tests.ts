import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const root = new URL('../../', import.meta.url);
const door = (path: string) => fileURLToPath(new URL(path, root));

/**
 * The tests that judge mutants. Packages are found in the copy that is mutated, not through
 * `node_modules`, which leads back to the original.
 */
export function judgedBy(...include: readonly string[]): ViteUserConfig {
  return defineConfig({
    root: fileURLToPath(root),
    resolve: {
      alias: [
        { find: /^@pleindroit\/law$/, replacement: door('law/law.ts') },
        {
          find: /^@pleindroit\/(law|assessment)\/([a-z]+)$/,
          replacement: `${fileURLToPath(root)}$1/$2/$2.ts`,
        },
        { find: /^@pleindroit\/assessment$/, replacement: door('assessment/assessment.ts') },
        { find: /^@pleindroit\/reading$/, replacement: door('reading/reading.ts') },
      ],
    },
    test: { include: [...include], testTimeout: 120_000 },
  });
}
