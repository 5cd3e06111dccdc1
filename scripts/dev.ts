/** `npm run dev`: the site with every change shown at once. */
import { spawn } from 'node:child_process';
import { tool, web } from './steps.ts';

const vite = spawn(tool('vite'), ['dev', ...process.argv.slice(2)], {
  cwd: web,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vite.kill(signal));
vite.on('exit', (code) => process.exit(code ?? 0));
