import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pleindroit } from './program.ts';

const EXAMPLE = join(import.meta.dirname, '../../../situations/example-history.yaml');
const folder = mkdtempSync(join(tmpdir(), 'pleindroit-timeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const path = join(folder, `${Math.abs(text.length)}-${text.slice(-20).replace(/\W/g, '')}.yaml`);
  writeFileSync(path, text);
  return path;
}

const ANNA =
  '{ born: 1950-05-05, insured-as: holder, partner: none, lives-with-parents: none, situations: none }';
const happened = (...entries: string[]) =>
  file(`applicant: anna\npersons:\n  anna: ${ANNA}\nothers: none\nhappened: [${entries.join(', ')}]\n`);

describe('timeline', () => {
  test('tells the periods of every person, and why they end', async () => {
    const { code, out } = await pleindroit(['timeline', EXAMPLE, '--today', '2026-03-02']);
    expect(code).toBe(0);
    expect(out).toContain('du 15 avril 2023 au 31 décembre 2025 : droit automatique');
    expect(out).toContain('pas d’avantage l’année d’avant');
    expect(out).toContain('depuis le 1er janvier 2026 : droit après une enquête');
    expect(out).toContain('du 10 août 2023 au 30 juin 2025 : droit automatique, par Anna');
  });

  test('in Dutch', async () => {
    const { out } = await pleindroit(['timeline', EXAMPLE, '--today', '2026-03-02', '--lang', 'nl']);
    expect(out).toContain('van 15 april 2023 tot 31 december 2025: automatisch recht');
    expect(out).not.toMatch(/[{}]|undefined|Infinity/);
  });

  test('as JSON, with civil dates', async () => {
    const { out } = await pleindroit(['timeline', EXAMPLE, '--today', '2026-03-02', '--json']);
    const { persons } = JSON.parse(out) as { persons: unknown };
    expect(persons).toMatchObject([
      { person: 'anna', periods: [{ from: '2023-04-15', until: '2025-12-31' }, { from: '2026-01-01' }] },
      { person: 'tim', periods: [{ from: '2023-08-10', until: '2025-06-30', through: { person: 'anna' } }] },
    ]);
  });

  describe('what lies ahead', () => {
    const marc = file(
      `applicant: marc
persons:
  marc:
    born: 1978-08-08
    insured-as: holder
    partner: none
    lives-with-parents: none
    situations: [ { kind: unemployment, from: 2024-06-01, until: 2026-01-31, controlled: yes, complete: yes }, { others: none } ]
    incomes: { 2025-02: [ { kind: unemployment-benefit, amount: 1600.00, per: month }, others: none ] }
others: none
happened: [ { kind: request, on: 2025-03-10, declaration: { income-risen: no }, proactive-flow: none } ]
`,
    );

    test('what would end the right, what keeps it, and who acts', async () => {
      const { out } = await pleindroit(['timeline', marc, '--today', '2026-03-02']);
      const told = out.replace(/\s+/g, ' ');
      expect(told).toContain('le 30 juin 2026 (Marc) — dernier jour : le 31 décembre 2026 (article 36)');
      expect(told).toContain('remise du 1er janvier 2026 au 31 décembre 2026 garde le droit');
      expect(told).toContain('31 août 2026 dernier jour de la vérification (la mutualité) (article 36)');
      expect(told).toContain('dernier jour pour une nouvelle déclaration (le ménage)');
    });

    test('in Dutch and as JSON', async () => {
      const { out } = await pleindroit(['timeline', marc, '--today', '2026-03-02', '--lang', 'nl']);
      expect(out).toContain('De kalender');
      expect(out).not.toMatch(/[{}]|undefined|NaN/);
      const { out: json } = await pleindroit(['timeline', marc, '--today', '2026-03-02', '--json']);
      expect(JSON.parse(json)).toMatchObject({
        ahead: [
          { kind: 'interim', finds: 'lost', lastDay: '2026-12-31', days: [{ on: '2026-06-30' }, {}, {}, {}] },
        ],
      });
    });

    test('a right that nothing ends says so', async () => {
      const { out } = await pleindroit(['timeline', EXAMPLE, '--today', '2026-03-02']);
      expect(out).toContain('Rien de connu n’arrête ce droit jusqu’au 31 décembre 2027.');
    });
  });

  test('shows what was right with what was known before a correction', async () => {
    const late = happened(
      '{ kind: change, on: 2024-01-10, persons: { anna: { situations: [{ kind: income-guarantee-for-elderly, since: 2024-01-01 }, { others: none }] } } }',
      '{ kind: change, on: 2024-01-11, known: 2024-06-01, persons: { anna: { situations: none } } }',
    );
    const { out } = await pleindroit(['timeline', late, '--today', '2026-03-02']);
    expect(out).toContain('aucun droit connu');
    expect(out).toContain('Comme on le savait le 10 janvier 2024');
    expect(out).toContain('depuis le 1er janvier 2024 : droit automatique');
  });

  test.each([
    ['an unknown kind', '{ kind: wedding, on: 2024-01-01 }', 'happened[0].kind'],
    ['a day in the future', '{ kind: declaration, on: 2027-01-01 }', 'happened[0].on'],
    ['a day that does not exist', '{ kind: declaration, on: 2025-02-29 }', 'happened[0].on'],
    ['an unknown key', '{ kind: declaration, on: 2025-02-28, persons: {} }', 'happened[0].persons'],
    ['nobody of that name', '{ kind: change, on: 2025-02-28, died: [zoe] }', 'happened[0]'],
    ['a request before 2014', '{ kind: request, on: 2013-12-31 }', 'happened[0].on'],
    [
      'a partner nobody knows',
      '{ kind: change, on: 2025-02-28, persons: { anna: { partner: { who: zoe } } } }',
      'happened[0].persons.anna.partner.who',
    ],
  ])('%s is refused with its place', async (_, entry, path) => {
    const { code, err } = await pleindroit(['timeline', happened(entry), '--today', '2026-03-02']);
    expect(code).toBe(2);
    expect(err).toContain(path);
    expect(err).not.toMatch(/ at .*\.ts|undefined/);
  });

  test('a situation is no history: what it lacks is named', async () => {
    const situation = join(import.meta.dirname, '../../../situations/example.yaml');
    const { code, err } = await pleindroit(['timeline', situation]);
    expect(code).toBe(2);
    expect(err).toContain('happened');
  });
});
