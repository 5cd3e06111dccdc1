import { readFileSync, readdirSync } from 'node:fs';
import { INCOME_KINDS } from '@pleindroit/law';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { historySchema, mafSchema, situationSchema } from './reading.ts';
import { incomeLine } from './schema.ts';

const folder = new URL('../situations/', import.meta.url);
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(situationSchema());

/** As an editor reads it: numbers are numbers there. */
function isValid(situation: unknown): boolean {
  return validate(situation);
}

test.each(readdirSync(new URL('stories/', folder)))(
  'the situation of %s fits the published schema',
  (name) => {
    const story = parse(readFileSync(new URL(`stories/${name}`, folder), 'utf8')) as { situation: unknown };
    expect(isValid(story.situation), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
  },
);

const example = parse(readFileSync(new URL('example.yaml', folder), 'utf8')) as Record<string, unknown>;

test.each([
  ['the example', {}, true],
  ['unknown in the place of a day', { request: 'unknown' }, true],
  ['a day as a number', { request: 20250210 }, false],
  ['no applicant', { applicant: undefined }, false],
  ['a key of its own', { colour: 'red' }, false],
  ['a list that is closed with something else', { others: 'some' }, false],
  [
    'a negative amount',
    { persons: { anna: { incomes: { '2025-01': [{ kind: 'wage', amount: -1 }] } } } },
    false,
  ],
  [
    'an amount as a number',
    { persons: { anna: { incomes: { '2025-01': [{ kind: 'wage', amount: 10.5 }] } } } },
    true,
  ],
  ['a person called none', { applicant: 'none' }, false],
])('%s', (_, change, fits) => {
  expect(isValid(JSON.parse(JSON.stringify({ ...example, ...change })))).toBe(fits);
});

test('a line can be of every kind the law counts, and of no other', () => {
  const kinds = incomeLine.options.flatMap(({ shape }): readonly string[] => shape.kind.options);
  expect(kinds.toSorted()).toEqual([...INCOME_KINDS].sort());
});

const validateHistory = new Ajv2020({ strict: false, validateFormats: false }).compile(historySchema());
const exampleHistory = parse(readFileSync(new URL('example-history.yaml', folder), 'utf8')) as Record<
  string,
  unknown
>;

test.each([
  ['the example', {}, true],
  ['nothing that happened', { happened: [] }, true],
  ['no list of what happened', { happened: undefined }, false],
  ['a request of its own', { request: '2024-01-01' }, false],
  ['a declaration', { happened: [{ kind: 'declaration', on: '2024-01-01' }] }, true],
  ['a declaration of no day', { happened: [{ kind: 'declaration' }] }, false],
  ['a happening of its own', { happened: [{ kind: 'holiday', on: '2024-01-01' }] }, false],
])('a history: %s', (_, changes, isGood) => {
  const written = JSON.parse(JSON.stringify({ ...exampleHistory, ...changes })) as unknown;
  expect(validateHistory(written), JSON.stringify(validateHistory.errors?.slice(0, 2))).toBe(isGood);
});

const validateMaf = new Ajv2020({ strict: false, validateFormats: false }).compile(mafSchema());
const exampleMaf = parse(readFileSync(new URL('example-maf.yaml', folder), 'utf8')) as Record<
  string,
  unknown
>;

test.each([
  ['the example', {}, true],
  ['a year before 2014', { year: 2013 }, false],
  ['no year', { year: undefined }, false],
  ['a home of its own', { home: 'boat' }, false],
  [
    'a co-payment',
    { 'co-payments': [{ person: 'anna', day: '2024-01-01', care: 'medicine', amount: 4.5 }] },
    true,
  ],
  [
    'a co-payment of nothing',
    { 'co-payments': [{ person: 'anna', day: '2024-01-01', care: 'medicine' }] },
    false,
  ],
  [
    'care of its own',
    { 'co-payments': [{ person: 'anna', day: '2024-01-01', care: 'spa', amount: 4 }] },
    false,
  ],
])('maximum billing: %s', (_, changes, isGood) => {
  const written = JSON.parse(JSON.stringify({ ...exampleMaf, ...changes })) as unknown;
  expect(validateMaf(written), JSON.stringify(validateMaf.errors?.slice(0, 2))).toBe(isGood);
});
