import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary, type Package } from './library/build.ts';
import { givenInABrowser } from './library/in-a-browser.ts';
import { exampleOf, tryInstalled } from './library/installed.ts';
import { MOST_BYTES_GZIP, PROGRAMS, bundled, sizeOf, type Program } from './library/measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'pleindroit-built-'));
beforeAll(() => buildLibrary(folder), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the library', () => {
  test('packed and installed elsewhere: the types fit, and each README prints what it says', () => {
    const { printed } = tryInstalled(folder);
    expect(printed).toEqual({ law: said('law'), assessment: said('assessment') });
  });

  test('is small', async () => {
    for (const [name, program] of Object.entries(PROGRAMS) as [Program, string][]) {
      expect(sizeOf(await bundled(program, folder)).gzip).toBeLessThan(MOST_BYTES_GZIP[name]);
    }
  });

  test('answers in a browser that runs no text as a program', async () => {
    const program = exampleOf('assessment').replace(/^console\.log\((.*)\);$/m, 'export default [$1];');
    const given = await givenInABrowser(await bundled(program, folder));
    expect((given as unknown[]).join(' ')).toBe(said('assessment'));
  });
});

/** What the comment at the end of an example promises. */
function said(name: Package): string {
  return /\n\/\/ (.*)\n$/.exec(exampleOf(name))?.[1] ?? '';
}
