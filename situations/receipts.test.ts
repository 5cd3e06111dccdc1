import {
  ENGINE,
  MOST_RECEIPT_CHARACTERS,
  answerOf,
  assess,
  readReceipt,
  receiptOf,
  verified,
  type Receipt,
  type Situation,
} from '@pleindroit/assessment';
import { amountsInForce, day, lawInForce, otherReadings, type Law, type LawAmounts } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TODAY = day('2026-03-02');
const text = readFileSync(new URL('example.yaml', import.meta.url), 'utf8');
const situation = read(text);
const assessment = assess(situation, lawInForce, TODAY);
const receipt = await receiptOf(text, assessment, lawInForce);

function read(written: string): Situation {
  const { situation: one, problems } = readSituation(written, TODAY);
  if (one === undefined) throw new Error(JSON.stringify(problems));
  return one;
}

/** Ceilings of one cent: nobody is below them. */
const hardLaw: Law = { ...lawInForce, amounts: withValue(amountsInForce, 'ceiling.month.first', 1) };

function withValue(amounts: LawAmounts, series: keyof LawAmounts, value: number): LawAmounts {
  const { values, ...rest } = amounts[series];
  return { ...amounts, [series]: { ...rest, values: values.map((one) => ({ ...one, value })) } };
}

describe('a receipt', () => {
  test('holds the text, the answer, what was read, the law and the engine', () => {
    expect(receipt).toMatchObject({
      'pleindroit-receipt': 1,
      made: '2026-03-02',
      engine: ENGINE,
      situation: text,
      answer: answerOf(assessment),
      amounts: assessment.amounts,
    });
    expect(receipt.cards).toEqual(receipt.cards.toSorted());
    expect(receipt.cards).toEqual([...new Set(receipt.cards)]);
    expect(receipt.cards).toContain('right');
    expect(receipt.cards).toContain('income-in-month-before');
    expect(receipt.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(receipt).length).toBeLessThan(60_000);
  });

  test('is the same for the same answer, whatever the order of its fields', async () => {
    expect(await receiptOf(text, assessment, lawInForce)).toEqual(receipt);
    const turned = Object.fromEntries(Object.entries(receipt).toReversed()) as unknown as Receipt;
    expect((await verified(turned, situation, lawInForce)).isIntact).toBe(true);
  });

  test('keeps what was answered on each road', () => {
    expect(receipt.answer.roads.map(({ road, verdict }) => [road, verdict])).toEqual(
      assessment.roads.map(({ road, verdict }) => [road, verdict]),
    );
    expect(receipt.answer.ways).toEqual(assessment.income.ways);
  });
});

describe('verified', () => {
  test('intact, replayed, and the same today', async () => {
    expect(await verified(receipt, situation, lawInForce)).toEqual({
      isIntact: true,
      isReplayed: true,
      now: receipt.answer,
      isSameAnswer: true,
      law: { isSame: true, cards: [], otherCards: 0, amounts: [] },
    });
  });

  test('under another law: what changed in the cards it asked, in others, and in its amounts', async () => {
    const reading = otherReadings.find(({ says }) => says.startsWith('the better of'));
    const law = reading?.under(lawInForce) ?? lawInForce;
    const told = await verified(receipt, situation, law);
    expect(told).toMatchObject({ isIntact: true, isReplayed: true });
    expect(told.law).toEqual({
      isSame: false,
      cards: ['income-below-ceiling', 'opening'],
      otherCards: 0,
      amounts: [],
    });
    const maintenance = otherReadings.find(({ interpretation }) => interpretation === 14);
    const unused = await verified(receipt, situation, maintenance?.under(lawInForce) ?? lawInForce);
    expect(unused).toMatchObject({ isSameAnswer: true, law: { isSame: false, cards: [], otherCards: 1 } });
  });

  test('another amount: its value then and now, and another answer', async () => {
    const told = await verified(receipt, situation, hardLaw);
    const [then] = receipt.amounts.filter(({ series }) => series === 'ceiling.month.first');
    expect(told).toMatchObject({ isIntact: true, isReplayed: true, isSameAnswer: false });
    expect(told.now.verdict).toBe('not met');
    expect(told.law).toMatchObject({
      isSame: false,
      cards: [],
      otherCards: 0,
      amounts: [{ then, now: { value: 1 } }],
    });
  });

  test.each([
    ['scale', { scale: 100 }],
    ['source', { source: 'another page' }],
    ['trust', { trust: 'press' as const }],
  ])('the same amount with another %s', async (_, other) => {
    const { values, ...rest } = amountsInForce['ceiling.month.first'];
    const law: Law = {
      ...lawInForce,
      amounts: {
        ...amountsInForce,
        'ceiling.month.first': { ...rest, values: values.map((one) => ({ ...one, ...other })) },
      },
    };
    const { law: changes } = await verified(receipt, situation, law);
    expect(changes.amounts).toMatchObject([{ then: { series: 'ceiling.month.first' }, now: other }]);
  });

  test('an amount that is gone', async () => {
    const { values, ...rest } = amountsInForce['ceiling.month.first'];
    const law: Law = {
      ...lawInForce,
      amounts: { ...amountsInForce, 'ceiling.month.first': { ...rest, values: values.slice(0, 3) } },
    };
    const ended = law.amounts['ceiling.month.first'].values.map((one) => ({ ...one, to: day('2015-12-31') }));
    const without = {
      ...law,
      amounts: { ...law.amounts, 'ceiling.month.first': { ...rest, values: ended } },
    };
    const { law: changes } = await verified(receipt, situation, without);
    expect(changes.amounts.map(({ then, now }) => [then.series, now])).toContainEqual([
      'ceiling.month.first',
      undefined,
    ]);
  });

  test('a change of any field breaks the seal', async () => {
    const changed: readonly Receipt[] = [
      { ...receipt, made: '2026-03-01' },
      { ...receipt, engine: '9' },
      { ...receipt, situation: `${text}\n` },
      { ...receipt, cards: receipt.cards.slice(1) },
      { ...receipt, amounts: receipt.amounts.slice(1) },
      { ...receipt, answer: { ...receipt.answer, covered: [] } },
    ];
    for (const one of changed) expect((await verified(one, situation, lawInForce)).isIntact).toBe(false);
  });

  test('another answer than its law gives is not replayed', async () => {
    const lie = { ...receipt, answer: { ...receipt.answer, verdict: 'not met' as const } };
    expect(await verified(lie, situation, lawInForce)).toMatchObject({
      isReplayed: false,
      isSameAnswer: false,
    });
  });

  test.each([
    ['not base64', '§'],
    ['not compressed', btoa('nothing of the kind')],
    ['empty', ''],
    ['another law than its digest says', 'other'],
  ])('a law that is %s cannot be replayed', async (_, packed) => {
    const other = packed === 'other' ? (await receiptOf(text, assessment, hardLaw)).law.packed : packed;
    const told = await verified(
      { ...receipt, law: { ...receipt.law, packed: other } },
      situation,
      lawInForce,
    );
    expect(told).toMatchObject({ isIntact: false, isReplayed: undefined, isSameAnswer: true });
    expect(told.law).toMatchObject({ isSame: true, cards: [], otherCards: 0 });
  });
});

test.each(['ceiling.welfare', 'ceiling.that-is-gone'])(
  'an amount that is called %s has no value of today to compare with',
  async (series) => {
    const [one] = receipt.amounts;
    const edited = readReceipt(JSON.stringify({ ...receipt, amounts: [{ ...one, series }] })).receipt;
    if (edited === undefined) throw new Error('the form is that of a receipt');
    const { law } = await verified(edited, situation, lawInForce);
    expect(law.amounts).toEqual([{ then: { ...one, series } }]);
  },
);

describe('read again', () => {
  test('as it was written', () => {
    expect(readReceipt(JSON.stringify(receipt))).toEqual({ receipt });
  });

  const without = (field: string) => JSON.stringify({ ...receipt, [field]: undefined });
  test.each<[string, string, string]>([
    ['text', 'request: 2025-01-01', 'not-json'],
    ['a list', '[]', 'not-a-receipt'],
    ['nothing', 'null', 'not-a-receipt'],
    ['a number', '1', 'not-a-receipt'],
    ['an answer', JSON.stringify(receipt.answer), 'not-a-receipt'],
    ['a receipt of a later form', JSON.stringify({ ...receipt, 'pleindroit-receipt': 2 }), 'newer-receipt'],
    ['too long', ' '.repeat(MOST_RECEIPT_CHARACTERS + 1), 'too-large'],
    ...['made', 'engine', 'situation', 'sha256', 'answer', 'amounts', 'cards', 'law'].map(
      (field): [string, string, string] => [`without ${field}`, without(field), 'incomplete-receipt'],
    ),
    [
      'a digest of another kind',
      JSON.stringify({ ...receipt, law: { digest: 1, packed: '' } }),
      'incomplete-receipt',
    ],
    [
      'a law of another kind',
      JSON.stringify({ ...receipt, law: { digest: '', packed: 1 } }),
      'incomplete-receipt',
    ],
    ['a list for an answer', JSON.stringify({ ...receipt, answer: [] }), 'incomplete-receipt'],
    ['an answer without anything', JSON.stringify({ ...receipt, answer: {} }), 'incomplete-receipt'],
    ['a day that is none', JSON.stringify({ ...receipt, made: '2026-02-30' }), 'incomplete-receipt'],
    ...[{ day: '2026-02-30' }, { value: '12' }, { scale: 0 }, { trust: 'me' }, { series: '' }].map(
      (part): [string, string, string] => [
        `an amount read with ${JSON.stringify(part)}`,
        JSON.stringify({ ...receipt, amounts: receipt.amounts.map((one) => ({ ...one, ...part })) }),
        'incomplete-receipt',
      ],
    ),
  ])('%s', (_, written, problem) => {
    expect(readReceipt(written)).toEqual({ problem });
  });

  test('as long as it may be', () => {
    expect(readReceipt(JSON.stringify(receipt).padEnd(MOST_RECEIPT_CHARACTERS)).problem).toBeUndefined();
  });
});
