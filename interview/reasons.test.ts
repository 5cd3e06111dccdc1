import { assess, explained } from '@pleindroit/assessment';
import { lawInForce, parseDay } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { formulaOf, keyOf, reasonsOf, words, type Reason } from './interview.ts';

const TODAY = parseDay('2025-06-01') ?? 0;
const { step: titleOf, stepValue } = words('fr');

function reasons(text: string): readonly Reason[] {
  const { situation } = readSituation(text, TODAY);
  if (situation === undefined) throw new Error('not a situation');
  const { right, opening } = assess(situation, lawInForce, TODAY).steps;
  return reasonsOf([right, opening].map((root) => explained(root, situation, lawInForce)));
}

function all(told: readonly Reason[]): readonly Reason[] {
  return told.flatMap((one) => [one, ...all(one.parts)]);
}

const pensioner = (facts: string) => `
request: 2025-02-10
applicant: anna
declaration: { income-risen: no }
persons:
  anna:
    insured-as: holder
    partner: none
    born: 1950-01-01
    situations: [{ kind: retirement-pension, since: 2020-04-01 }]
    incomes: ${facts}
others: none
`;
const KNOWN = pensioner(
  '{ 2025-01: [{ kind: retirement-pension, amount: 1500.00, per: month }, { others: none }] }',
);
const OPEN = pensioner('{ 2025-01: [{ kind: retirement-pension, amount: 1500.00, per: month }] }');

test('a card is told in full once, in whichever tree it comes first', () => {
  const inFull = all(reasons(KNOWN))
    .filter(({ isRepeated }) => !isRepeated)
    .map(({ step }) => keyOf(step));
  const cards = inFull.filter((key) => key !== undefined);
  expect(cards).toHaveLength(new Set(cards).size);
  expect(all(reasons(KNOWN)).some(({ isRepeated }) => isRepeated)).toBe(true);
});

test('of alternatives the one that is met; the others are named as not needed', () => {
  const told = all(reasons(KNOWN));
  const arose = told.find(({ step }) => step.card === 'situation-arose-before-the-month');
  expect(arose?.parts.map(({ step }) => step.card)).toEqual(['retirement-pension-arose']);
  expect(arose?.notNeeded).toContain('invalidity-arose');
});

test('every figure of a card that is computed shows how', () => {
  const told = all(reasons(KNOWN));
  const formula = (card: string) => {
    const step = told.find((one) => one.step.card === card)?.step;
    return step === undefined ? undefined : formulaOf(step, stepValue)?.replace(/[\u00a0\u202f]/g, ' ');
  };
  expect(formula('year-of-the-amount')).toBe('1 500,00 € × 12');
  expect(formula('income-below-ceiling-of-month-before')).toBe('18 000,00 € < 27 550,86 €');
  expect(formula('ceiling-of-month-before')).toBe('27 550,86 € + 5 100,42 € × 0');
});

test('what is missing is said where it matters, and not below what is settled', () => {
  const lacks = all(reasons(OPEN)).flatMap((one) => one.lacks.map((open) => [one.step.card, open]));
  expect(lacks).toContainEqual([
    'income-of-a-person-in-month-before',
    { kind: 'fact', path: 'persons.anna.incomes.2025-01' },
  ]);
  // The list of situations is not closed either, but a pension is enough.
  expect(all(reasons(OPEN)).filter(({ step, lacks: missing }) => step.settled && missing.length > 0)).toEqual(
    [],
  );
});

test('every line has a title', () => {
  for (const { step } of all(reasons(OPEN))) expect(titleOf(step)).not.toBe('');
});
