import type { Assessment } from '@pleindroit/assessment';
import { describe, expect, test } from 'vitest';
import * as situations from './program.ts';
import { file, pensioner, pleindroit } from './program.ts';

const BELOW = file('below.yaml', situations.BELOW);
const ABOVE = file('above.yaml', situations.ABOVE);
const OPEN = file('open.yaml', situations.OPEN);
const BAD = file('bad.yaml', situations.BAD);

describe('assess', () => {
  test('one cent below the ceiling: the right, with all that it rests on', async () => {
    const { code, out, err } = await pleindroit(['assess', BELOW, '--today', '2025-03-01']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^D’après ces réponses, ce ménage a probablement droit au statut BIM/);
    expect(out).toMatch(/Période examinée +revenus du mois avant la demande \(janvier 2025\)/);
    expect(out).toMatch(/Revenus du ménage +27 550,80 €/);
    expect(out).toMatch(/Plafond +27 550,86 €/);
    expect(out).toMatch(/Marge sous le plafond +0,06 €/);
    expect(out).toMatch(/Début du droit +1er janvier 2025/);
    expect(out).toMatch(/Qui reçoit le statut +Anna/);
    expect(out).toMatch(/Mutualité qui gère le dossier +Fictive Mutuality 999/);
    expect(out).toMatch(/pension de retraite +27 550,80 €/);
    expect(out).toMatch(/allocations familiales\s+ne compte pas/);
    expect(out).toMatch(/droit automatique .*: non \(articles 3, 8 et 14\)/);
    expect(out).toMatch(/droit d’office .*: non \(articles 32\/1/);
    expect(out).toMatch(/enquête sur les revenus du ménage : oui, 1er janvier 2025/);
    expect(out).toContain('source : solidaris-assurances.be');
    expect(out).toContain('Articles de l’arrêté royal du 15 janvier 2014');
    expect(out).toContain('Interprétations du texte, encore discutées');
    expect(out).toMatch(/27 +Jour où une situation commence/);
    expect(out.split('\n').every((line) => line.length <= 110)).toBe(true);
  });

  test('the verdict does not change the exit code', async () => {
    expect(await pleindroit(['assess', ABOVE])).toMatchObject({ code: 0, err: '' });
    expect(await pleindroit(['assess', OPEN])).toMatchObject({ code: 0, err: '' });
  });

  test('above the ceiling, and what is missing, in Dutch', async () => {
    const above = await pleindroit(['assess', ABOVE, '--lang', 'nl']);
    expect(above.out).toMatch(/waarschijnlijk geen recht/);
    expect(above.out).toMatch(/Boven de inkomensgrens +€ 0,06/);
    const open = await pleindroit(['assess', OPEN], '', { LANG: 'nl_BE.UTF-8' });
    expect(open.out).toContain('Wat eerst ontbreekt om te antwoorden');
    expect(open.out).toContain('voor Anna: bedrag van het rustpensioen van januari 2025');
  });

  test('an amount after the last confirmed day is shown as carried forward', async () => {
    const later = pensioner('2000').replace('2025-02-10', '2026-09-10').replace('2025-01', '2026-08');
    const { out } = await pleindroit(['assess', file('later.yaml', later), '--today', '2026-10-01']);
    expect(out).toContain('montant confirmé jusqu’au 31 mars 2026, repris depuis, à confirmer');
  });

  test('a declaration that came too late: no right, and no day on which it opens', async () => {
    const late = situations.BELOW.replace('{ income-risen: no }', '{ income-risen: no, signed: 2025-06-30 }');
    const lapsed = file('lapsed.yaml', late);
    const { out } = await pleindroit(['assess', lapsed]);
    expect(out).toMatch(/^La demande a expiré : la déclaration est arrivée trop tard \(article 29\)/);
    expect(out).not.toMatch(/Début du droit|Qui reçoit le statut|probablement droit/);
    const { out: tree } = await pleindroit(['explain', lapsed]);
    expect(tree).not.toContain('Début du droit');
    expect(tree).toContain('Déclaration remise dans les deux mois de la demande : non');
    const json = (await pleindroit(['assess', lapsed, '--json'])).out;
    const answer = JSON.parse(json) as Partial<Assessment>;
    expect(answer).toMatchObject({ verdict: 'not met', covered: [], income: { hasLapsed: true } });
    expect(answer.opens).toBeUndefined();
    expect(answer.road).toBeUndefined();
  });

  test('an income that has risen is shown beside the ceiling of the month of the signature, first', async () => {
    const risen = situations.BELOW.replace(
      '{ income-risen: no }',
      '{ income-risen: yes, signed: 2025-03-03 }',
    ).replace(
      '      2025-01:',
      '      2025-03: [{ kind: wage, amount: 3000.00, per: month }, { others: none }]\n      2025-01:',
    );
    const { out } = await pleindroit(['assess', file('risen.yaml', risen)]);
    expect(out).toMatch(/Revenus du mois de la signature \(mars 2025\)[^]*36 000,00 €[^]*Jour de la demande/);
    expect(out).toMatch(/Dépassement du plafond +7 899,25 €/);
  });

  test('the text of that day was not read: its article, no ceiling, no margin, no day', async () => {
    const { code, out } = await pleindroit(['assess', file('unread.yaml', situations.UNREAD)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^On ne peut pas répondre/);
    expect(out).toContain('le texte de l’article 18, 5° en vigueur le 10 février 2021');
    expect(out).not.toMatch(/^ *(Plafond|Marge|Dépassement|Début du droit) /m);
  });

  test('an open answer has its opening day with a reserve, and says that more may be asked', async () => {
    const { out } = await pleindroit(['assess', OPEN]);
    expect(out).toMatch(/Début du droit +si le droit est reconnu : /);
    expect(out).toContain('D’autres questions peuvent suivre');
  });

  test('standard input', async () => {
    const { code, out } = await pleindroit(['assess', '-'], pensioner('2295.90'));
    expect({ code, isMet: out.includes('a probablement droit') }).toEqual({ code: 0, isMet: true });
  });

  test('--today refuses a request of tomorrow', async () => {
    const { code, err } = await pleindroit(['assess', BELOW, '--today', '2025-02-09']);
    expect(code).toBe(2);
    expect(err).toContain('La demande est datée après aujourd’hui.');
  });

  test('JSON: one object for one file', async () => {
    const { out } = await pleindroit(['assess', BELOW, '--json', '--today', '2025-03-01']);
    expect(JSON.parse(out)).toMatchObject({
      file: BELOW,
      today: '2025-03-01',
      outcome: 'met',
      verdict: 'met',
      road: 'income',
      certificate: { verdict: true },
      covered: ['anna'],
      roads: [
        { verdict: 'not met' },
        { verdict: 'not met' },
        { verdict: 'met', opens: { earliest: '2025-01-01' } },
      ],
      income: {
        way: 'month-before',
        lines: [{ counted: { low: 2755080, high: 2755080 } }, { leftOut: 'social-income' }],
      },
    });
  });

  test('several files: whoever waits at a terminal sees how far it is, a pipe and a single file say nothing', async () => {
    const several = ['assess', BELOW, ABOVE];
    // The screen of the program itself: only what asks whether it is a terminal is told so.
    const screen = 'data:text/javascript,process.stderr.isTTY=true;process.stderr.columns=80';
    const atTerminal = { NODE_OPTIONS: `--import ${screen}` };
    const shown = await pleindroit(several, '', atTerminal);
    expect(shown.err).toContain('\r\u001b[K1 sur 2');
    expect(shown.err.endsWith('\r\u001b[K')).toBe(true);
    expect(shown.out).not.toContain('1 sur 2');
    expect((await pleindroit(several)).err).toBe('');
    expect((await pleindroit(several.slice(0, 2), '', atTerminal)).err).toBe('');
  });

  test('several files: every one is answered, and the highest code is given', async () => {
    const { code, out, err } = await pleindroit(['assess', BELOW, 'nowhere.yaml', BAD, OPEN, '--json']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; verdict?: string });
    expect(lines.map(({ file: name, verdict }) => [name, verdict])).toEqual([
      [BELOW, 'met'],
      ['nowhere.yaml', undefined],
      [BAD, undefined],
      [OPEN, 'open'],
    ]);
    expect({ code, err }).toEqual({ code: 66, err: '' });
    const text = await pleindroit(['assess', BELOW, BAD]);
    expect(text.out).toContain(`— ${BELOW}`);
    expect(text.code).toBe(2);
  });
});
