import { assess, type LineAnswer, type Situation } from '@pleindroit/assessment';
import { howCounted, words } from '@pleindroit/interview';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { pageWords } from '#lib/words/words.ts';
import { writtenAmount } from './written-amount.ts';

const TODAY = day('2026-03-02');

/** A household of one person with one line of income, and that line as it is assessed. */
function only(line: string): { readonly situation: Situation; readonly first: LineAnswer } {
  const { situation, problems } = readSituation(
    `request: 2025-05-20
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna:
    born: 1980-05-05
    insured-as: holder
    partner: none
    situations: none
    incomes: { 2024: [{ ${line} }, { others: none }] }
others: none`,
    TODAY,
  );
  if (problems !== undefined) throw new Error(JSON.stringify(problems));
  const [first] = assess(situation, lawInForce, TODAY).income.lines;
  if (first === undefined) throw new Error('no line');
  return { situation, first };
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The amount of the line, as it is told in French and in Dutch. */
function told(line: string): readonly string[] {
  const { situation, first } = only(line);
  return (['fr', 'nl'] as const).map((language) =>
    plain(writtenAmount(first, situation, words(language), pageWords(language))),
  );
}

test.each([
  ['kind: wage, amount: 1500.00', '1 500,00 € par an', '€ 1.500,00 per jaar'],
  ['kind: wage, amount: 1500.00, currency: CHF, rate: 1.05', '1 500,00 CHF par an', 'CHF 1.500,00 per jaar'],
  [
    'kind: other-property, cadastral-income: 745.00, let: no, still-owned: yes',
    '745,00 € (revenu cadastral)',
    '€ 745,00 (kadastraal inkomen)',
  ],
  [
    'kind: other-property, cadastral-income: none, rental-value: 3000, let: no, still-owned: yes',
    '3 000,00 € (valeur locative de l’année)',
    '€ 3.000,00 (huurwaarde van het jaar)',
  ],
  [
    'kind: foreign-property, cadastral-income: none, rental-value: 3000, currency: CHF, let: no, still-owned: yes',
    '3 000,00 CHF (valeur locative de l’année)',
    'CHF 3.000,00 (huurwaarde van het jaar)',
  ],
  [
    'kind: other-property, cadastral-income: 745.00, let: professional, rent: 9000, still-owned: yes',
    '9 000,00 € (loyer brut de l’année)',
    '€ 9.000,00 (brutohuur van het jaar)',
  ],
  ['kind: other-property, cadastral-income: none, let: no', 'pas indiqué', 'niet vermeld'],
])('%s', (line, french, dutch) => {
  expect(told(line)).toEqual([french, dutch]);
});

test('how it was counted begins with the same currency', () => {
  const { situation, first } = only('kind: wage, amount: 1500.00, currency: CHF, rate: 1.05');
  expect(howCounted(words('fr'), first, situation, { isWhole: true }).map(plain)).toContain(
    '1 500,00 CHF × 1,05 = 1 575,00 €',
  );
});
