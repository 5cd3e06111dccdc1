import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      // There is no session to ride on: what is posted changes nothing and is answered to whoever posted it. The first page with a
      // sign-in takes this away.
      csrf: { trustedOrigins: ['*'] },
      // A fixed name instead of the build's time: two builds of the same sources are the same files.
      version: { name: process.env['PLEINDROIT_VERSION'] ?? 'local' },
    }),
  ],
});
