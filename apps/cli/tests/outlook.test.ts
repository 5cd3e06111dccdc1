import { describe, expect, test } from 'vitest';
import { file, pleindroit } from './program.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Lena, with integration income or with a low wage of last year, and the care she uses. */
function lena(name: string, situations: string, care: string): string {
  return file(
    `${name}.yaml`,
    `request: 2025-03-10
applicant: lena
declaration: { income-risen: no }
proactive-flow: none
persons:
  lena:
    born: 1985-05-05
    insured-as: holder
    partner: none
    lives-with-parents: none
    situations: ${situations}
    care: ${care}
    incomes: { 2024: [{ kind: wage, amount: 15000.00, family-allowances-kept: no }, { others: none }] }
others: none
`,
  );
}

const AUTOMATIC = '[{ kind: integration-income, since: 2023-01-01 }, { others: none }]';
const CARE = '{ general-practitioner: 10, specialist: 4, hospital: [5] }';

describe('what comes after an answer', () => {
  test('what the right is worth, with its sum and its sources', async () => {
    const { out } = await pleindroit(['assess', lena('worth', 'none', CARE), '--today', '2025-06-01']);
    const told = plain(out);
    expect(told).toContain(
      'médecin généraliste × 10 30,00 € de moins (sans le statut 40,00 €, avec 10,00 €)',
    );
    expect(told).toContain('spécialiste × 4 36,00 € de moins');
    // 46.69 + 4 × 19.42 − 5 × 6.90, prices of 2024 carried forward.
    expect(told).toContain('jour à l’hôpital × 5 89,87 € de moins (sans le statut 124,37 €, avec 34,50 €)');
    expect(told).toContain('En tout 155,87 €');
    expect(told).toContain('montant confirmé jusqu’au 31 décembre 2024, repris depuis, à confirmer');
  });

  test('the ban on supplements depends on the origin of the right in 2025, and no longer in 2026', async () => {
    const bans = async (situations: string, today: string) => {
      const given = lena(`bans-${today}-${situations.length}`, situations, '{}');
      const { out } = await pleindroit(['assess', given, '--today', today]);
      return plain(/ {2}Médecins .*/.exec(out)?.[0] ?? '');
    };
    expect(await bans(AUTOMATIC, '2025-06-01')).toContain('interdits, depuis le 1er janvier 2025');
    expect(await bans('none', '2025-06-01')).toContain('pas interdits');
    expect(await bans('none', '2026-06-01')).toContain('interdits, depuis le 1er janvier 2026');
  });

  test('what the right does not open any more is said, in Dutch too', async () => {
    const given = lena('no-longer', 'none', '{}');
    const { out } = await pleindroit(['assess', given, '--today', '2025-06-01', '--lang', 'nl']);
    const [, after = ''] = out.split('Waarop de verhoogde tegemoetkoming geen recht meer geeft');
    expect(after).toContain('Het sociaal tarief voor energie');
    expect(after).toContain('Het sociaal tarief voor telefoon en internet');
    expect(out).not.toMatch(/[{}]|undefined|NaN|Infinity/);
  });

  test('nothing follows from a right that is not there', async () => {
    const rich = file(
      'rich.yaml',
      'request: 2025-03-10\napplicant: lena\ndeclaration: { income-risen: no }\nproactive-flow: none\npersons:\n  lena: { born: 1985-05-05, insured-as: holder, partner: none, lives-with-parents: none, situations: none, care: { specialist: 2 }, incomes: { 2024: [{ kind: wage, amount: 95000.00, family-allowances-kept: no }, { others: none }] } }\nothers: none\n',
    );
    const { out: refused } = await pleindroit(['assess', rich, '--today', '2025-06-01']);
    expect(refused).not.toContain('Ce que le statut change');
    expect(refused).not.toContain('Ce que le statut vaut');
    expect(refused).toContain('Quel jour demander');
  });

  test('the ceilings of maximum billing that the right gives, with what would make them exact', async () => {
    const { out } = await pleindroit(['assess', lena('maf', 'none', '{}'), '--today', '2025-06-01']);
    const [, after = ''] = out.split('Maximum à facturer 2025');
    // 527.27, or less 117.17 for somebody who is chronically ill.
    expect(plain(after)).toContain('MAF social (Lena) entre 410,10 € et 527,27 €');
    expect(plain(after)).toContain('pour Lena : statut affection chronique dans l’année');
    expect(plain(after)).toContain(
      'MAF social, et plafond de la tranche B, le 1er janvier 2025 : 527,27 € par an',
    );
  });

  test('as JSON', async () => {
    const { out } = await pleindroit([
      'assess',
      lena('json', AUTOMATIC, CARE),
      '--today',
      '2025-06-01',
      '--json',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      outlook: {
        periods: [{ person: 'lena', periods: [{ from: '2023-04-01', road: 'automatic' }] }],
        advice: { counsel: 'nothing-to-file' },
        ahead: [{ kind: 'prolongation', finds: 'kept' }],
        worth: { total: { low: 15587, high: 15587 } },
      },
    });
  });

  test('care that is badly written is refused at its place', async () => {
    const { code, err } = await pleindroit([
      'assess',
      lena('bad-care', 'none', '{ specialist: many, hospital: 5 }'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('persons.lena.care.specialist');
    expect(err).toContain('persons.lena.care.hospital');
  });
});
