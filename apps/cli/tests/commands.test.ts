import { describe, expect, test } from 'vitest';
import * as situations from './program.ts';
import { file, pleindroit, type Ended } from './program.ts';

const BELOW = file('below.yaml', situations.BELOW);
const OPEN = file('open.yaml', situations.OPEN);

describe('the other commands', () => {
  test('explain tells where every figure comes from', async () => {
    const { code, out } = await pleindroit(['explain', BELOW]);
    expect(code).toBe(0);
    expect(out).toMatch(/^D’après ces réponses, ce ménage a probablement droit/);
    expect(out).toMatch(/\n +27 550,80 € < 27 550,86 €/);
    expect(out).toContain('= 2 295,90 € × 12');
    expect(out).toContain('(persons.anna.incomes.2025-01[0].amount)');
    expect(out).toContain('publié par une mutualité · source : solidaris-assurances.be');
    expect(out).toContain('Pas nécessaire ici : ');
    const [, number] = /Membre du ménage BIM : oui \(.*\) \[n° (\d+)\]/.exec(out) ?? [];
    expect(out).toContain(`Membre du ménage BIM — Anna : oui (voir n° ${number})`);
  });

  test('explain says what is missing, in Dutch', async () => {
    const { out } = await pleindroit(['explain', OPEN, '--lang', 'nl']);
    expect(out).toMatch(
      /bedrag van het rustpensioen van januari 2025: nog niet bekend\s+\(persons\.anna\.incomes/,
    );
  });

  test('amounts of a day, as text and as JSON', async () => {
    const { out } = await pleindroit(['amounts', '--on', '2025-01-15']);
    expect(out).toContain('Montants en vigueur le 15 janvier 2025');
    expect(out).toMatch(/27 550,86 € par an, du 1er mai 2024 au 31 janvier 2025/);
    const json = JSON.parse((await pleindroit(['amounts', '--on', '2026-05-01', '--json'])).out) as {
      amounts: object[];
    };
    expect(json.amounts).toContainEqual(
      expect.objectContaining({
        series: 'ceiling.month.first',
        value: 2866269,
        carriedForwardSince: '2026-04-01',
      }),
    );
  });

  test('amounts stand under their subject, that of the first person first', async () => {
    const { out } = await pleindroit(['amounts', '--on', '2025-01-15']);
    const places = [
      'Plafonds de revenus',
      'première personne',
      'par personne en plus',
      'Maximum à facturer',
    ].map((one) => out.indexOf(one));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('no amount of a day that is too far, as on the site, and none to confirm that no index moves', async () => {
    const far = await pleindroit(['amounts', '--on', '2035-01-01']);
    expect(far.out).toContain('ce jour est trop loin');
    expect(far.out).not.toContain('€');
    const { out } = await pleindroit(['amounts', '--on', '2026-05-01', '--json']);
    const { amounts } = JSON.parse(out) as { amounts: { series: string }[] };
    const base = amounts.find(({ series }) => series === 'ceiling.base.first');
    expect(base).toMatchObject({ value: 1774924, subject: 'making' });
    expect(base).not.toHaveProperty('carriedForwardSince');
  });

  test('schema is JSON', async () => {
    expect(JSON.parse((await pleindroit(['schema'])).out)).toMatchObject({ type: 'object' });
    expect(JSON.parse((await pleindroit(['schema', 'history'])).out)).toMatchObject({
      required: ['applicant', 'persons', 'happened'],
    });
  });

  test('help and version', async () => {
    for (const args of [['--help'], ['help'], ['assess', '-h']]) {
      const { code, out } = await pleindroit(args);
      expect({ code, isHelp: out.includes('Codes de sortie') }).toEqual({ code: 0, isHelp: true });
    }
    expect((await pleindroit(['--help', '--lang', 'nl'])).out).toContain('Eindcodes');
    expect((await pleindroit(['--version'])).out).toMatch(/^pleindroit \d+\.\d+\.\d+\n$/);
  });

  test('colour only on a terminal', async () => {
    const has = ({ out }: Ended) => out.includes('\u001b[');
    expect(has(await pleindroit(['assess', BELOW]))).toBe(false);
    expect(has(await pleindroit(['assess', BELOW], '', { FORCE_COLOR: '1' }))).toBe(true);
  });
});
