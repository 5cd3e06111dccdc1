/** `npm start`: builds the site when its sources changed since the last build, then serves it and prints its address. */
import { buildWeb, isWebBuilt } from './web-build.ts';

if (!isWebBuilt()) {
  console.log('Building the site …');
  const built = await buildWeb();
  if (!built.passed) {
    console.error(`${built.output}\nFailed: ${built.name}`);
    process.exit(1);
  }
}

await import('../apps/web/server.ts');
