/** `npm run bench`: installs the peers of `bench/`, which nothing else needs, and measures ours beside them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installApart } from './packages-apart.ts';
import { root } from './steps.ts';

const bench = join(root, 'bench');
installApart(bench);
const { status } = spawnSync(process.execPath, [join(bench, 'single.ts')], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
