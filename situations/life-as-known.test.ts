import { lifeOf } from '@pleindroit/assessment/life';
import { day } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { readHistory } from '@pleindroit/reading';
import { expect, test } from 'vitest';

/** A history is looked at as it was known on each of its days: what was the same on two of them is read and answered once. */

const TEXT = `
applicant: anna
persons:
  anna:
    born: 1950-03-02
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2015-04-01 }, { others: none }]
    incomes:
      2024-12: [{ kind: retirement-pension, amount: 1500.00, per: month }, { others: none }]
others: none
happened:
  - { kind: request, on: 2025-01-10, declaration: { income-risen: no, signed: 2025-01-10 } }
  - { kind: change, on: 2025-06-01, persons: { anna: { lives-with: others } } }
  - { kind: change, on: 2024-06-01, known: 2025-09-01, persons: { anna: { lives-with: nobody } } }
`;

function known(on: string) {
  const { asKnownOn } = readHistory(TEXT, day('2026-11-25'));
  if (asKnownOn === undefined) throw new Error('not read');
  return { asKnownOn, history: asKnownOn(day(on)) };
}

test('a state that was the same is the same one, and its request is assessed once', () => {
  const { asKnownOn } = known('2025-01-10');
  const [first, later, last] = ['2025-01-10', '2025-06-01', '2025-09-01'].map((on) => asKnownOn(day(on)));
  if (first === undefined || later === undefined || last === undefined) throw new Error('no history');
  expect(later.states[0]?.situation).toBe(first.states[0]?.situation);
  const answers = [first, later, last].map(
    (history) => lifeOf(history, wholeLawInForce, day('2025-09-01')).requests[0]?.assessment,
  );
  expect(answers[0]).toBeDefined();
  expect(answers[1]).toBe(answers[0]);
  // The household of that day was another one, as was learnt later.
  expect(answers[2]).not.toBe(answers[0]);
});

test('under another law it is assessed anew', () => {
  const { history } = known('2025-01-10');
  const today = day('2025-09-01');
  const other = { ...wholeLawInForce };
  const [one] = lifeOf(history, wholeLawInForce, today).requests;
  expect(lifeOf(history, other, today).requests[0]?.assessment).not.toBe(one?.assessment);
});
