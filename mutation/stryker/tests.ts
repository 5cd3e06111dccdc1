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
      alias: {
        '@pleindroit/law': door('law/law.ts'),
        '@pleindroit/assessment': door('assessment/assessment.ts'),
        '@pleindroit/reading': door('reading/reading.ts'),
      },
    },
    test: { include: [...include], testTimeout: 120_000 },
  });
}
