import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as situations from './program.ts';
import { file, folder, pensioner, pleindroit } from './program.ts';

const BAD = file('bad.yaml', situations.BAD);

describe('what cannot be answered', () => {
  test('every problem with its line, its place and what to do', async () => {
    const { code, out, err } = await pleindroit(['assess', BAD]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('bad.yaml : 2 problèmes à corriger');
    expect(err).toContain('ligne 7, colonne 11 · persons.anna.born');
    expect(err).toContain('« 1950-02-30 » n’est pas un jour qui existe.');
    expect(err).toContain('→ Écrivez le jour ainsi');
    expect(err).toContain('« 2.295,90 » n’est pas un montant correct.');
    expect(err).not.toMatch(/\bat .*\.ts:|Error/);
  });

  test('a comma in an amount is named, even where YAML ends the amount there', async () => {
    const { err } = await pleindroit(['assess', file('comma.yaml', situations.pensioner('1450,50'))]);
    expect(err).toContain('« 1450,50 » n’est pas un montant correct.');
    expect(err).toContain('→ Écrivez 1450.50 :');
    expect(err).toContain('un problème à corriger');
  });

  test('every problem in JSON', async () => {
    const { code, out } = await pleindroit(['assess', BAD, '--json', '--lang', 'nl']);
    expect(code).toBe(2);
    const { problems } = JSON.parse(out) as { problems: readonly object[] };
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatchObject({ path: 'persons.anna.born', code: 'not-a-day', line: 7, column: 11 });
  });

  test('fifty megabytes are refused at once', async () => {
    const huge = file('huge.yaml', 'a: b\n');
    truncateSync(join(folder, huge), 50_000_000);
    const started = performance.now();
    const { code, err } = await pleindroit(['assess', huge]);
    expect({ code, isSaid: err.includes('Le texte est trop long.') }).toEqual({ code: 2, isSaid: true });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('so is an endless input', async () => {
    const { code, err } = await pleindroit(['assess', '-'], `# ${'x'.repeat(3_000_000)}`);
    expect({ code, isSaid: err.includes('Le texte est trop long.') }).toEqual({ code: 2, isSaid: true });
  });

  test.each([
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'UTF-8'],
    ['another encoding', Buffer.from(pensioner('1').replace('Fictive', 'Mutualité'), 'latin1'), 'UTF-8'],
    ['an empty file', '', 'Le fichier est vide.'],
    ['only spaces', ' \n\n', 'Le fichier est vide.'],
    ['a text that is no situation', 'Bonjour', '→'],
    ['a list', '- a\n- b\n', '→'],
    ['broken YAML', 'a: [b\nc: d', 'ligne'],
    ['a bomb of aliases', 'a: &a [x, x]\nb: [*a, *a]\n', '→'],
  ])('%s', async (name, content, expected) => {
    const { code, out, err } = await pleindroit(['assess', file(`${name}.yaml`, content)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
    expect(err).not.toMatch(/node:|\.ts:\d/);
  });

  test.each(['2025-13', '2025-00', '2025-14', '0000-01', '9999'])(
    '%s is no period of now',
    async (period) => {
      const odd = situations.BELOW.replace('2025-01:', `${period}: none\n      2025-01:`);
      const { code, err } = await pleindroit(['assess', file('period.yaml', odd)]);
      expect(err).not.toContain('a fait une erreur');
      expect(code).toBe(2);
      expect(err).toContain('→');
    },
  );

  test('control characters of a file do not reach the terminal', async () => {
    const { err } = await pleindroit([
      'assess',
      file('bell.yaml', 'request: "\\e[31m"\napplicant: anna\npersons: {}\n'),
    ]);
    expect(err).not.toContain('\u001b');
  });

  test('a file that is not there, and a folder', async () => {
    mkdirSync(join(folder, 'folder'));
    expect(await pleindroit(['assess', 'nowhere.yaml'])).toMatchObject({ code: 66, out: '' });
    const { code, err } = await pleindroit(['assess', 'folder']);
    expect({ code, isSaid: err.includes('C’est un dossier') }).toEqual({ code: 66, isSaid: true });
  });

  test.each([
    [['assess'], 'Il manque un fichier'],
    [[], 'Il manque une commande'],
    [['asses', 'a.yaml'], 'La commande « asses » n’existe pas'],
    [['assess', 'a.yaml', '--frobnicate'], 'L’option « --frobnicate » n’existe pas'],
    [['assess', 'a.yaml', '--on', '2025-01-01'], 'L’option « --on » n’existe pas pour cette commande'],
    [['assess', 'a.yaml', '--today'], 'L’option « --today » demande une valeur'],
    [['assess', 'a.yaml', '--today', '--json'], 'L’option « --today » demande une valeur'],
    [['assess', 'a.yaml', '--today', '2025-02-30'], '« 2025-02-30 » n’est pas un jour'],
    [['assess', 'a.yaml', '--json=yes'], 'L’option « --json » ne prend pas de valeur'],
    [['assess', 'a.yaml', '--lang', 'de'], '« de » n’est pas une langue'],
    [['assess', 'a.yaml', '--lang'], 'L’option « --lang » demande une valeur'],
    [['assess', 'a.yaml', '--lang', '--json'], 'L’option « --lang » demande une valeur'],
    [['asses', 'a.yaml', '--lang', 'nl'], 'pleindroit --help toont alles'],
    [['assess', '-', '-'], 'ne peut être lue qu’une fois'],
    [['schema', 'a.yaml'], 'ne prend pas de fichier'],
  ])('a wrong command: %j', async (args, expected) => {
    const { code, out, err } = await pleindroit(args);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(expected);
    expect(err).toContain('pleindroit --help');
  });
});

describe('what is told of it', () => {
  test.skipIf(!existsSync('/dev/full'))('a full disk is one sentence, and its own code', () => {
    const full = openSync('/dev/full', 'w');
    const program = join(import.meta.dirname, '..', 'pleindroit.ts');
    const { status, stderr } = spawnSync(process.execPath, [program, 'amounts'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 74, lines: 1 });
    expect(stderr).toContain('ENOSPC');
  });

  test('what was typed is harmless and short', async () => {
    const { code, err } = await pleindroit(['assess', BAD, '--today', `\u001b[31m${'x'.repeat(500)}`]);
    expect(code).toBe(64);
    expect(err).not.toContain('\u001b');
    expect(err.length).toBeLessThan(300);
  });

  test('a day too far', async () => {
    const { code, err } = await pleindroit(['assess', BAD, '--today', '9999-12-31']);
    expect({ code, isSaid: err.includes('« 9999-12-31 » est trop loin') }).toEqual({
      code: 64,
      isSaid: true,
    });
  });

  test('the true number of problems', async () => {
    const junk = Array.from({ length: 198 }, (_, place) => `k${place}: x`).join('\n');
    const { err } = await pleindroit(['assess', file('junk.yaml', `${situations.BELOW}${junk}\n`)]);
    expect(err).toContain('junk.yaml : 198 problèmes à corriger');
  });

  test('line ends of an old Macintosh are line ends', async () => {
    const old = file('old.yaml', situations.BELOW.replaceAll('\n', '\r'));
    expect((await pleindroit(['assess', old])).code).toBe(0);
  });

  test('a happening by its own words, and a household of which nobody is left', async () => {
    const history = 'applicant: anna\npersons: { anna: {} }\nhappened:\n';
    const wrong = file('wrong.yaml', `${history}  - { kind: party, on: 2025-02-30 }\n`);
    expect((await pleindroit(['timeline', wrong])).err).not.toContain('renonciation');
    const died = file('died.yaml', `${history}  - { kind: change, on: 2025-02-10, died: [anna] }\n`);
    const { code, err } = await pleindroit(['timeline', died]);
    expect(code).toBe(2);
    expect(err).toContain('Après ce décès, il n’y a plus personne dans le ménage.');
    expect(err).not.toContain('La liste des personnes est vide');
  });
});
