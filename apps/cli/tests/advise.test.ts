import { describe, expect, test } from 'vitest';
import * as situations from './program.ts';
import { file, pleindroit } from './program.ts';

const ELLA = (lastYear: string, spring: string) =>
  file(
    `ella-${lastYear}-${spring}.yaml`,
    `request: 2022-10-14
applicant: ella
declaration: { income-risen: no }
proactive-flow: none
persons:
  ella:
    born: 1999-02-02
    insured-as: holder
    partner: none
    lives-with-parents: none
    situations: none
    incomes:
      2021: [{ kind: wage, amount: ${lastYear}, family-allowances-kept: no }, { others: none }]
${[1, 2, 3, 4, 5, 6, 7, 8, 9]
  .map(
    (month) =>
      `      2022-0${month}: [{ kind: wage, amount: ${month < 7 ? spring : '1400.00'}, per: month, family-allowances-kept: no }, { others: none }]`,
  )
  .join('\n')}
others: none
`,
  );

const plain = (text: string) => text.replace(/\s+/g, ' ');
const ON = ['--today', '2022-10-14'];

describe('advise', () => {
  test('the question of the Chamber: not now, from that day, with every guess and every other path', async () => {
    const { code, out } = await pleindroit(['advise', ELLA('27000.00', '2400.00'), ...ON]);
    expect(code).toBe(0);
    const told = plain(out);
    expect(told).toMatch(
      /^Pas maintenant\. À partir du 1er janvier 2023, si les revenus restent les mêmes\./,
    );
    expect(told).toContain('au plus tard le 1er mars 2023 (article 29)');
    expect(told).toContain('pour Ella : 2022, additionné mois par mois');
    expect(told).toContain('(2021) : 27 000,00 €, plafond 20 292,59 €');
    expect(told).toContain('(2022) : 22 800,00 €, plafond 23 303,84 €');
    expect(told).toContain('Ces chemins sont des alternatives.');
    expect(told).toContain('L’aide médicale du CPAS');
    expect(told).toContain('articles 22 et 23 de l’arrêté royal du 15 juillet 2002');
    expect(told).toContain('source : ');
  });

  test('no day at all, in Dutch', async () => {
    const { out } = await pleindroit(['advise', ELLA('27000.00', '2483.98'), ...ON, '--lang', 'nl']);
    expect(out).toContain('Geen enkele dag tot 31 december 2023 opent het recht');
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('now, and until when it opens the same', async () => {
    const { out } = await pleindroit(['advise', ELLA('19000.00', '2400.00'), ...ON]);
    expect(plain(out)).toContain(
      'Demandez maintenant. Toute demande faite jusqu’au 31 décembre 2022 fait commencer le droit le 1er octobre 2022.',
    );
    expect(out).not.toContain('alternatives');
  });

  test('an earlier request is kept', async () => {
    const { out } = await pleindroit([
      'advise',
      file('below-kept.yaml', situations.BELOW),
      '--today',
      '2025-06-01',
    ]);
    expect(out).toMatch(/^Gardez la demande du/);
  });

  test('what is missing is asked first', async () => {
    const { out } = await pleindroit(['advise', file('open-asked.yaml', situations.OPEN)]);
    expect(out).toContain('elle peut encore ouvrir le droit. Complétez ce qui manque.');
    expect(out).toMatch(/persons\.[a-z]+\./);
  });

  test('as JSON, with civil dates', async () => {
    const { out } = await pleindroit(['advise', ELLA('27000.00', '2400.00'), ...ON, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      counsel: 'wait',
      best: { from: '2023-01-01', until: '2023-03-31', income: { low: 2280000 } },
      opensTheSameUntil: '2023-03-31',
    });
  });

  test('a file with mistakes is refused with each of them', async () => {
    const wrong = file('advise-wrong.yaml', 'request: 2025-02-30\napplicant: zoe\npersons: { anna: {} }\n');
    const { code, err, out } = await pleindroit(['advise', wrong]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('2 problèmes à corriger');
  });
});
