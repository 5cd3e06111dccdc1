import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOnWhite } from './contrast.ts';
import { readSiteFile } from './site-file.ts';

const problems = (yaml: string): readonly string[] => {
  const read = readSiteFile(yaml);
  return 'problems' in read ? read.problems : [];
};

test.each(['example-mutuality', 'example-city'])('the file of the %s can be used', (name) => {
  expect(problems(readFileSync(join(import.meta.dirname, `../../../sites/${name}.yaml`), 'utf8'))).toEqual(
    [],
  );
});

describe('a file with mistakes', () => {
  test('names all of them at once, each with its place', () => {
    const found = problems(`
name: ''
colours: { accent: '#9fd8d8', accent-deep: teal }
languages: [fr, it]
contacts: { fr: [{ label: x, href: 'javascript:alert(1)' }] }
frame-parents: ['*', 'https://a.example/path']
leave-to: http://a.example
tracking: yes
`);
    for (const place of [
      'name',
      'colours.accent',
      'colours.accent-deep',
      'languages.1',
      'contacts.fr.0.href',
      'frame-parents.0',
      'frame-parents.1',
      'leave-to',
    ]) {
      expect(
        found.filter((one) => one.startsWith(`${place}:`)),
        place,
      ).toHaveLength(1);
    }
    expect(found.join()).toContain('tracking');
  });

  test.each(['', '[]', 'name: [', 'name: "\u202e"', 'logo: ../secret.svg\nname: x'])(
    '%s is refused',
    (yaml) => {
      expect(problems(yaml)).not.toEqual([]);
    },
  );
});

// Published pairs: black 21, #767676 4.54, #777777 4.48.
test.each([
  ['#000000', 21],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#ffffff', 1],
])('the contrast of %s on white is %s', (hex, contrast) => {
  expect(contrastOnWhite(hex)).toBeCloseTo(contrast, 2);
});
