/**
 * `npm run library`: builds the law and the assessment as npm would publish them into build/library, tries them as their user
 * would, and prints what a page has to load. Ends with 1 when that is more than it may be.
 */
import { join } from 'node:path';
import { PACKAGES, buildLibrary } from './library/build.ts';
import { tryInstalled } from './library/installed.ts';
import { MOST_BYTES_GZIP, PROGRAMS, bundled, sizeOf, type Program } from './library/measure.ts';
import { root } from './steps.ts';

const folder = join(root, 'build', 'library');
await buildLibrary(folder);
const { printed } = tryInstalled(folder);
for (const name of PACKAGES) console.log(`${name}/README.md prints: ${printed[name]}`);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
let isSmall = true;
for (const [name, program] of Object.entries(PROGRAMS) as [Program, string][]) {
  const { plain, gzip, brotli } = sizeOf(await bundled(program, folder));
  console.log(`${name}: ${kilobytes(plain)} minified, ${kilobytes(gzip)} gzip, ${kilobytes(brotli)} brotli`);
  isSmall &&= gzip < MOST_BYTES_GZIP[name];
}
console.log(`Built: ${folder}`);
process.exitCode = isSmall ? 0 : 1;
