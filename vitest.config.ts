import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Properties walk hundreds of households; a slow machine is no failure.
    testTimeout: 120_000,
    exclude: ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**', 'apps/web/e2e/**'],
  },
});
