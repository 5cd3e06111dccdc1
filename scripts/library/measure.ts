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

export type Program = 'an answer' | 'everything' | 'an answer and a life';

/** Of the first doors; whoever also follows a right in time loads a little more. */
export const MOST_BYTES_GZIP: Readonly<Record<Program, number>> = {
  'an answer': 30_000,
  everything: 32_000,
  'an answer and a life': 35_000,
};

/** Programs of a user: an answer under the law in force, everything that the first doors of both packages offer, and a life. */
export const PROGRAMS: Readonly<Record<Program, string>> = {
  'an answer':
    "export { assess } from '@pleindroit/assessment';\nexport { lawInForce, day } from '@pleindroit/law';",
  everything: "export * from '@pleindroit/assessment';\nexport * from '@pleindroit/law';",
  'an answer and a life':
    "export { assess } from '@pleindroit/assessment';\nexport { lifeOf } from '@pleindroit/assessment/life';\nexport { day } from '@pleindroit/law';\nexport { wholeLawInForce } from '@pleindroit/law/keeping';",
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
          const [scope, name = '', door = 'index'] = id.split('/');
          return scope === '@pleindroit' ? join(folder, name, `${door}.js`) : null;
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
