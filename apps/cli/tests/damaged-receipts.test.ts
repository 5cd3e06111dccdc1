import { assess, receiptOf } from '@pleindroit/assessment';
import { words } from '@pleindroit/interview';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation, verifyReceipt } from '@pleindroit/reading';
import { expect, test } from 'vitest';
import { EXIT } from '../exit-codes.ts';
import { verifiedJson, verifiedLines } from '../receipts.ts';
import { terminalOf } from '../terminal.ts';
import { BELOW } from './program.ts';

/** A receipt is a file that somebody kept: any one value of it may be damaged, and it is then refused, or told as it is. */

type Place = readonly (string | number)[];

const TODAY = day('2025-03-01');
const DAMAGE: readonly unknown[] = [null, {}, [], 0, ''];

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  // The hundredth card of a list is damaged as the first is.
  const inside = Array.isArray(value)
    ? value.slice(0, 3).map((one, place) => [place, one] as const)
    : Object.entries(value);
  return [at, ...inside.flatMap(([name, one]) => placesIn(one, [...at, name]))];
}

function damaged(value: unknown, [first, ...rest]: Place, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((one: unknown, place) => (place === first ? damaged(one, rest, by) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [
      name,
      name === first ? damaged(one, rest, by) : one,
    ]),
  );
}

test.each(['fr', 'nl'] as const)('no damaged value makes the program fail (%s)', async (language) => {
  const { situation } = readSituation(BELOW, TODAY);
  if (situation === undefined) throw new Error('the situation can be read');
  const receipt = await receiptOf(BELOW, assess(situation, lawInForce, TODAY), lawInForce);
  const said = words(language);
  const terminal = terminalOf(process.stdout);
  const tellings: string[] = [];
  for (const place of placesIn(receipt).filter(({ length }) => length > 0)) {
    for (const by of DAMAGE) {
      const text = JSON.stringify(damaged(receipt, place, by));
      const told = {
        file: 'receipt.json',
        verified: await verifyReceipt(text, lawInForce),
        exit: EXIT.input,
      };
      const lines = verifiedLines(told, said, terminal).join('\n');
      tellings.push(lines + JSON.stringify(verifiedJson(told)));
    }
  }
  expect(tellings.length).toBeGreaterThan(500);
  expect(tellings.filter((one) => /undefined|NaN|\[object/.test(one))).toEqual([]);
});
