import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Read as TypeScript, by its name. */
const PROGRAM = 'program.ts';

/** Of what a page has to load, minified, in bytes. */
export interface Size {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

export const MOST_BYTES_GZIP = 30_000;

/** Two programs of a user: an answer under the law in force, and everything that both packages offer. */
export const PROGRAMS = {
  'an answer':
    "export { assess } from '@pleindroit/assessment';\nexport { lawInForce, day } from '@pleindroit/law';",
  everything: "export * from '@pleindroit/assessment';\nexport * from '@pleindroit/law';",
};

/** A program and what it needs of the library in `folder`, as one minified module. */
export async function bundled(program: string, folder: string): Promise<string> {
  const bundle = await rolldown({
    input: PROGRAM,
    platform: 'browser',
    plugins: [
      {
        name: 'library',
        resolveId: (id) => {
          if (id === PROGRAM) return id;
          return id.startsWith('@pleindroit/')
            ? join(folder, id.replace('@pleindroit/', ''), 'index.js')
            : null;
        },
        load: (id) => (id === PROGRAM ? program : null),
      },
    ],
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

export function sizeOf(code: string): Size {
  return {
    plain: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
