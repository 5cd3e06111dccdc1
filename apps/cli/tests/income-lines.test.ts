import { assess, comparisonAtSignature } from '@pleindroit/assessment';
import { words } from '@pleindroit/interview';
import { lawInForce, parseDay } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { incomeLines } from '../income-lines.ts';
import { terminalOf } from '../terminal.ts';

/** The sum is for whoever checks it with a pencil: each amount says how it was made, and all of them come to the income. */

const COUPLE = `
request: 2025-02-10
applicant: anna
declaration: { income-risen: no }
persons:
  anna:
    born: 1957-03-02
    insured-as: holder
    partner: { who: bart, bond: marriage, separated: no }
    situations: [{ kind: retirement-pension, since: 2020-04-01 }, { others: none }]
    incomes:
      2025-01:
        - { kind: retirement-pension, amount: 2200.00, per: month }
        - { kind: holiday-pay, amount: 1100.00, per: year }
        - { kind: own-dwelling, cadastral-income: 1500.00, still-owned: yes }
        - { kind: capital, amount: 40000.00, paid: 2020-05-05 }
        - { kind: family-allowances }
        - others: none
  bart:
    born: 1960-03-02
    insured-as: holder
    partner: { who: anna, bond: marriage, separated: no }
    incomes:
      2025-01: [{ kind: self-employed-profit, amount: 38000.00, charges: 18500.00, per: year }, { others: none }]
others: none
`;

const today = parseDay('2026-03-20') ?? 0;
const stories = join(import.meta.dirname, '../../../situations/stories');

function told(text: string, width: number): readonly string[] {
  vi.stubEnv('COLUMNS', String(width));
  const { situation, problems } = readSituation(text, today);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  const answer = assess(situation, lawInForce, today);
  const terminal = terminalOf(new PassThrough() as unknown as NodeJS.WriteStream);
  return incomeLines(answer, situation, comparisonAtSignature(answer, situation), words('fr'), terminal);
}

afterEach(() => vi.unstubAllEnvs());

const plain = (line: string): string => line.replace(/\u00a0|\u202f/g, ' ').trimEnd();

test('how each amount was made, and what they come to', () => {
  const lines = told(COUPLE, 80).map(plain);
  expect(lines).toEqual([
    '  Tous les montants sont bruts imposables et comptés sur un an.',
    '  janvier 2025',
    '    Anna',
    '      pension de retraite                            26 400,00 €',
    '        2 200,00 € × 12',
    '      pécule de vacances                              1 100,00 €',
    '      habitation propre',
    '        1 500,00 € × 2,2446 = 3 366,90 €',
    '        avant l’exonération',
    '      capital (pension, assurance, épargne-pension)   1 800,00 €',
    '        40 000,00 € × 4,5 % par an',
    '      allocations familiales',
    '        ne compte pas : aide sociale ou allocation',
    '    Bart',
    '      bénéfice d’indépendant                         24 375,00 €',
    '        (38 000,00 € − 18 500,00 €) × 100/80',
    '    Habitation propre comptée                         1 419,42 €',
    '      3 366,90 € − 1 947,48 €',
    '      moins l’exonération, une fois pour le ménage',
    '                                                     ───────────',
    '    Revenus du ménage                                55 094,42 €',
  ]);
});

const whole = readdirSync(stories).map((name): [string, string] => {
  const story = parse(readFileSync(join(stories, name), 'utf8'), { schema: 'failsafe' }) as {
    readonly situation: unknown;
  };
  return [name, stringify(story.situation, { schema: 'failsafe' })];
});

test.each([40, 60, 80, 110])('at a width of %i no line is wider, and amounts end in one column', (width) => {
  for (const [name, text] of [['a couple', COUPLE] as const, ...whole]) {
    const lines = told(text, width).map(plain);
    const period = /^ {2}\S/;
    expect(
      lines.filter((line) => [...line].length > width),
      name,
    ).toEqual([]);
    const starts = lines.flatMap((line, place) => (period.test(line) ? [place] : []));
    for (const [place, start] of starts.entries()) {
      const sum = lines.slice(start, starts[place + 1]);
      // Bounds that are wider than the screen are broken over lines.
      const ends = sum.filter((line) => /\S {2,}\S.*€$|─$/.test(line)).map((line) => line.length);
      expect(new Set(ends).size, `${name}\n${sum.join('\n')}`).toBeLessThanOrEqual(1);
    }
  }
});

test('the amounts of a settled period come to its income', () => {
  let checked = 0;
  for (const [name, text] of whole) {
    const lines = told(text, 110).map(plain);
    for (const [place, line] of lines.entries()) {
      if (!line.trim().startsWith('─')) continue;
      const first = lines.slice(0, place).findLastIndex((one) => /^ {2}\S/.test(one));
      const total = lines[place + 1] ?? '';
      if (/entre|au (moins|plus)|pas connu/.test(lines.slice(first, place + 2).join(' '))) continue;
      const amounts = lines.slice(first, place).flatMap((one) => centsAtTheEnd(one));
      expect(
        amounts.reduce((sum, one) => sum + one, 0),
        `${name}\n${lines.join('\n')}`,
      ).toBe(centsAtTheEnd(total)[0]);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(40);
});

/** Of a row, not of a note below it. */
function centsAtTheEnd(line: string): readonly number[] {
  const amount = /^.*\S {2,}([\d ]+,\d\d) €$/.exec(line)?.[1];
  return amount === undefined ? [] : [Number(amount.replace(/[ ,]/g, ''))];
}
