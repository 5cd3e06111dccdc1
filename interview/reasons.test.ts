import { assess, explained } from '@pleindroit/assessment';
import { lawInForce, parseDay } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { formulaOf, reasonsOf, words, type Reason } from './interview.ts';

const TODAY = parseDay('2025-06-01') ?? 0;
const { step: titleOf, stepValue } = words('fr');

function reasons(text: string): readonly Reason[] {
  const { situation } = readSituation(text, TODAY);
  if (situation === undefined) throw new Error('not a situation');
  const { right, opening } = assess(situation, lawInForce, TODAY).steps;
  return reasonsOf(
    [right, opening].map((root) => explained(root, situation, lawInForce)),
    situation,
  );
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
    .map(({ key }) => key);
  const cards = inFull.filter((key) => key !== undefined);
  expect(cards).toHaveLength(new Set(cards).size);
  expect(all(reasons(KNOWN)).some(({ isRepeated }) => isRepeated)).toBe(true);
});

test('of alternatives the one that is met; the others are named as not needed', () => {
  const told = all(reasons(KNOWN));
  const arose = told.find(({ step }) => step.card === 'situation-arose-before-the-month');
  expect(arose?.parts.flatMap(({ parts }) => parts).map(({ step }) => step.card)).toContain(
    'retirement-pension-arose',
  );
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

/** As they are read, without the person: there is only one. */
const lines = (text: string): readonly string[] =>
  all(reasons(text)).map(({ step }) => {
    const [value, title] = [stepValue(step), titleOf(step).replace(/ — .*/, '')];
    return (value === '' ? title : `${title}: ${value}`).replace(/[\u00a0\u202f]/g, ' ');
  });

test('days are compared with both days, and lead back to what was stated', () => {
  const told = lines(KNOWN.replace('2020-04-01 }]', '2020-04-01 }, { others: none }]'));
  expect(told).toContain('le 1er avril 2020 est avant le 1er février 2025');
  expect(told).toContain('premier jour du mois d’avant: 1er janvier 2025');
  expect(told).toContain('jour de la demande signée à la mutualité: 10 février 2025');
  expect(lines(KNOWN)).toContain('au plus tard le 1er avril 2020, donc avant le 1er février 2025');
});

test('a situation shows its stated periods', () => {
  const began = all(reasons(KNOWN)).find(({ step }) => step.op === 'began-on');
  expect(began?.step.periods).toEqual([{ path: 'persons.anna.situations[0]', from: '2020-04-01' }]);
});

test('a capital tells the band of its age and its ten years, each fact once', () => {
  const capital = pensioner(
    '{ 2025-01: [{ kind: capital, amount: 50000.00, paid: 2010-05-05 }, { others: none }] }',
  ).replace('1950-01-01', '1949-03-02');
  const told = lines(capital.replace('2010-05-05', '2016-05-05'));
  expect(told).toContain('2016 + 9 n’est pas plus petit que 2025');
  expect(told.filter((line) => line.startsWith('le 5 mai 2016'))).toHaveLength(1);
  expect(told.filter((line) => line.startsWith('jour du paiement'))).toHaveLength(1);
});

test('an own dwelling that nobody has is not told', () => {
  expect(lines(KNOWN).filter((line) => line.includes('abitation propre'))).toEqual([]);
});

test('whatever the answer to one question: each case is told by itself', () => {
  const married = pensioner(
    '{ 2025-01: [{ kind: retirement-pension, amount: 1500.00, per: month }, { others: none }] }',
  )
    .replace('partner: none', 'partner: { who: bob, bond: marriage }')
    .replace(
      'others: none\n',
      '  bob: { born: 1950-01-01, insured-as: holder, situations: none, incomes: { 2025-01: [{ kind: wage, ' +
        'amount: 800.00, per: month }, { others: none }] } }\nothers: none\n',
    );
  const [root] = reasons(married);
  if (root === undefined) throw new Error('no reasons');
  expect(titleOf(root.step)).toContain('La réponse est la même');
  expect(root.parts.flatMap(({ assumed }) => (assumed ? [words('fr').assumed(assumed)] : []))[0]).toMatch(
    /^Si/,
  );
  expect(root.parts.every(({ step, isRepeated }) => step.card !== undefined && !isRepeated)).toBe(true);
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

const REFUSED = `
request: 2025-05-08
applicant: yves
declaration: { income-risen: yes, signed: 2025-05-20 }
proactive-flow: none
persons:
  yves:
    born: 1991-11-21
    insured-as: holder
    partner: { who: noor, bond: legal-cohabitation }
    situations: [{ kind: unemployment, since: 2025-04-01, controlled: yes, complete: yes }, { others: none }]
    incomes: { 2024: [{ kind: wage, amount: 20000.00 }, { others: none }], 2025-05: [{ kind: wage, amount: 3000.00, per: month }, { others: none }] }
  noor: { born: 1993-11-21, insured-as: holder, situations: none, incomes: { 2024: none, 2025-05: none } }
others: none
`;

test('what decides comes before the period on which it was looked at', () => {
  const income = all(reasons(REFUSED)).find(({ step }) => step.card === 'income-below-ceiling');
  expect(income?.parts.map(({ step }) => step.card)).toEqual([
    'test-of-reference-year',
    'older-situation',
    'situation-of-the-month',
  ]);
});

test('situations of which nothing is stated are told together, and one that falls short by itself', () => {
  const arose = (person: string) =>
    all(reasons(REFUSED)).find(
      ({ step }) => step.card === 'situation-arose-before-the-month' && step.about.person === person,
    );
  expect(arose('noor')?.parts).toEqual([]);
  expect(arose('noor')?.noneOf).toHaveLength(11);
  expect(arose('noor')?.notNeeded).toEqual([]);
  expect(arose('yves')?.noneOf).toHaveLength(10);
  expect(all(arose('yves')?.parts ?? []).map(({ step }) => step.card)).toContain('three-months-without-work');
});

test('the second test of article 32 shows its two figures, counts what they count, and persons their names', () => {
  const told = all(reasons(REFUSED));
  const formula = (card: string) => {
    const step = told.find((one) => one.step.card === card && !one.isRepeated)?.step;
    return step === undefined ? undefined : formulaOf(step, stepValue)?.replace(/[\u00a0\u202f]/g, ' ');
  };
  expect(formula('no-rise-above-the-ceiling')).toBe('36 000,00 € ≥ 33 302,97 €');
  expect(formula('additional-persons')).toBe('2 membres − 1');
  expect(lines(REFUSED)).toContain('partenaire de Yves: oui');
});

test('a yes or a no that is missing is said in a sentence', () => {
  const unknown = REFUSED.replace('since: 2025-04-01, controlled: yes', 'since: 2024-01-01')
    .replace('income-risen: yes, signed: 2025-05-20', 'income-risen: no')
    .replace('2024: [', '2025-04: [{ kind: wage, amount: 1000.00, per: month }, { others: none }], 2024: [')
    .replace('2024: none', '2025-04: none, 2024: none');
  const [root] = reasons(unknown);
  if (root === undefined) throw new Error('no reasons');
  expect(titleOf(root.step)).toBe(
    'Pour Yves, on ne sait pas si le chômage est contrôlé. La réponse est la même dans les deux cas',
  );
  expect(root.parts.flatMap(({ assumed }) => (assumed ? [words('nl').assumed(assumed)] : []))).toEqual([
    'Als de werkloosheid gecontroleerd is:',
    'Als de werkloosheid niet gecontroleerd is:',
  ]);
});
