import { assess, explained, type Explained } from '@pleindroit/assessment';
import { day, lawInForce, situationsOfAPerson } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { describe, expect, test } from 'vitest';
import { storyText } from './cases.ts';

/** What a step of an explanation tells. That its figure follows from those beneath it is tested beside this. */

const TODAY = day('2026-03-02');

type Told = Omit<Explained, 'parts'> & { readonly parts: readonly string[] };

/** Every step of the right and of the income road, in reading order; of its parts, what they do. */
function stepsOf(name: string): readonly Told[] {
  const { situation } = readSituation(storyText(name), TODAY);
  if (situation === undefined) throw new Error(`${name} is not readable`);
  const { right, roads } = assess(situation, lawInForce, TODAY).steps;
  const flat = ({ parts, ...step }: Explained): readonly Told[] => [
    { ...step, parts: parts.map(({ op }) => op) },
    ...parts.flatMap(flat),
  ];
  return [right, roads.income].flatMap((step) => flat(explained(step, situation, lawInForce)));
}

function find(steps: readonly Told[], is: (step: Told) => boolean): Told {
  const step = steps.find(is);
  if (step === undefined) throw new Error('no such step');
  return step;
}

const widow = () => stepsOf('widow-scheme-not-stated');
const before = () => stepsOf('before-the-reform');
const orphan = () => stepsOf('automatic-orphan-cousin');

test('the first step is the right, by its card', () => {
  expect(before()[0]).toEqual({
    id: 1,
    op: 'card',
    unit: 'yes-no',
    card: 'right',
    articles: ['3'],
    interpretations: [],
    about: {},
    low: 1,
    high: 1,
    settled: true,
    of: { id: 'right' },
    parts: ['any-of'],
    notNeeded: [],
  });
});

describe('a step', () => {
  test('is told once, and named by its number where it is needed again', () => {
    const steps = before();
    const story = steps.slice(
      0,
      steps.findIndex(({ id }, place) => place > 0 && id === 1),
    );
    const told = story.filter(({ repeated }) => repeated === undefined);
    expect(told.map(({ id }) => id)).toEqual(told.map((_, place) => place + 1));
    const again = story.filter(({ repeated }) => repeated !== undefined);
    expect(again.length).toBeGreaterThan(3);
    for (const { id, repeated, parts, notNeeded, card } of again) {
      expect({ repeated, parts, notNeeded }).toEqual({ repeated: true, parts: [], notNeeded: [] });
      expect(told[id - 1]?.card).toBe(card);
    }
  });

  test('names the line it is about', () => {
    const amount = find(before(), ({ of }) => of['fact'] === 'amount');
    expect(amount).toEqual({
      id: amount.id,
      op: 'fact',
      unit: 'cents',
      about: { person: 'yvonne', period: '2022-04', line: 0 },
      low: 150_000,
      high: 150_000,
      settled: true,
      of: { fact: 'amount' },
      parts: [],
      notNeeded: [],
    });
  });

  test('of a list names the choice', () => {
    const kind = find(before(), ({ of }) => of['fact'] === 'insured-as');
    expect(kind).toMatchObject({ unit: 'choice', choice: 'holder', about: { person: 'yvonne' } });
  });

  test('on a situation names the stated periods that make it', () => {
    const holds = find(orphan(), ({ op, periods }) => op === 'began-lasting' && periods !== undefined);
    expect(holds.periods).toEqual([{ path: 'persons.jonas.situations[0]', from: '2024-11-03' }]);
    expect(holds.low).toBe(day('2024-11-03'));
    const ended = find(stepsOf('unemployed-then-ill'), ({ periods }) => periods?.[0]?.until !== undefined);
    expect(ended.periods).toEqual([
      { path: 'persons.marc.situations[0]', from: '2022-07-01', until: '2022-08-20' },
      { path: 'persons.marc.situations[1]', from: '2022-08-21' },
    ]);
    const none = orphan().filter(({ op, never }) => op === 'began-lasting' && never === true);
    expect(none.length).toBeGreaterThan(5);
    for (const step of none) expect(step).not.toHaveProperty('periods');
  });

  test('on a day that never comes has no bounds', () => {
    const never = find(orphan(), ({ card }) => card === 'integration-income-opens-the-right');
    expect(never).toMatchObject({ never: true, settled: true });
    expect(never).not.toHaveProperty('low');
    expect(never).not.toHaveProperty('high');
  });

  test('reads an amount on a day, with its source', () => {
    const first = find(before(), ({ of }) => of['series'] === 'ceiling.month.first');
    expect(first.amount).toEqual({
      series: 'ceiling.month.first',
      day: '2022-04-01',
      value: 2_276_217,
      scale: 1,
      source: 'arts 21-23, computed by the index chain',
      trust: 'derived',
    });
  });
});

describe('what is open', () => {
  test('is named where it is missing', () => {
    const scheme = find(widow(), ({ open }) => open?.kind === 'fact' && open.path.endsWith('.scheme'));
    expect(scheme).toMatchObject({
      settled: false,
      open: { kind: 'fact', path: 'persons.greta.situations.survival-pension.scheme' },
    });
    expect(
      widow()
        .filter(({ settled }) => settled)
        .every(({ low, high, never }) => never ?? low === high),
    ).toBe(true);
  });

  test('has the bound that is known', () => {
    const missing = stepsOf('pensioner-income-not-known-yet');
    const total = find(missing, ({ op, settled }) => op === 'sum-lines' && !settled);
    expect(total.low).toBeTypeOf('number');
    expect(total).not.toHaveProperty('high');
  });
});

test('what holds in every case is told case by case: the question, then its answers', () => {
  const text = (situation: string) => `
request: 2025-05-20
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna:
    born: 1970-01-01
    insured-as: holder
    partner: none
    lives-with: others
    lives-with-parents: none
    situations: [${situation}, { others: none }]
    incomes:
      2025-04: [{ kind: wage, amount: 1500, per: month }, { others: none }]
      2024: [{ kind: wage, amount: 20000 }, { others: none }]
others: none
`;
  const told = (situation: string) => {
    const { situation: read } = readSituation(text(situation), TODAY);
    if (read === undefined) throw new Error('not readable');
    return explained(assess(read, lawInForce, TODAY).steps.roads.income, read, lawInForce);
  };
  const controlled = told('{ kind: unemployment, since: 2024-01-01, complete: yes }');
  expect(controlled).toMatchObject({ op: 'choose', unit: 'yes-no', low: 1, high: 1 });
  expect(controlled.of).toEqual({ values: ['yes', 'no'] });
  expect(controlled.parts[0]?.open).toEqual({
    kind: 'fact',
    path: 'persons.anna.situations.unemployment.controlled',
  });
  expect(controlled.parts.slice(1).map(({ card }) => card)).toEqual([
    'right-after-income-enquiry',
    'right-after-income-enquiry',
  ]);
  const scheme = told('{ kind: survival-pension, since: 2020-01-01 }');
  expect(scheme.of).toEqual({ values: ['employee', 'self-employed', 'another'] });
  expect(scheme.parts).toHaveLength(4);
});

describe('what was not needed', () => {
  test('is named by the nearest cards, each once', () => {
    const roads = find(
      orphan(),
      ({ op, notNeeded }) => op === 'any-of' && notNeeded.includes('ex-officio-right'),
    );
    expect(roads.notNeeded).toEqual(['ex-officio-right', 'right-after-income-enquiry']);
    const situations = situationsOfAPerson.map(({ arose }) => arose.id);
    const indicators = find(before(), ({ notNeeded }) => situations.some((one) => notNeeded.includes(one)));
    expect(indicators.notNeeded).toContain('widowhood-arose');
    expect(new Set(indicators.notNeeded).size).toBe(indicators.notNeeded.length);
  });

  test('is nothing where all of it was looked at', () => {
    const others = orphan().filter(({ op }) => op !== 'any-of' && op !== 'all-of');
    expect(others.filter(({ notNeeded }) => notNeeded.length > 0)).toEqual([]);
  });
});
