import { expect, test } from 'vitest';
import { groupedAsks } from './grouped-asks.ts';

test('what matters only after an answer stands below it', () => {
  expect(
    groupedAsks([
      'others',
      'persons.ann.dependant-of',
      'persons.ann.insured-as',
      'declaration.income-risen',
      'declaration.signed',
    ]),
  ).toEqual([
    { paths: ['others'], below: [], onlyIf: undefined },
    { paths: ['persons.ann.insured-as'], below: ['persons.ann.dependant-of'], onlyIf: 'insured-as' },
    { paths: ['declaration.income-risen'], below: ['declaration.signed'], onlyIf: 'income-risen' },
  ]);
});

test('without that answer it stands by itself', () => {
  expect(groupedAsks(['declaration.signed'])).toEqual([
    { paths: ['declaration.signed'], below: [], onlyIf: undefined },
  ]);
});

test('what is written between the same braces is asked together', () => {
  const flow = ['proactive-flow.flow-year', 'proactive-flow.notified'];
  expect(groupedAsks(['proactive-flow', ...flow])).toEqual([
    { paths: ['proactive-flow'], below: flow, onlyIf: 'other' },
  ]);
  expect(groupedAsks(['others', ...flow])[1]).toEqual({ paths: flow, below: [], onlyIf: undefined });
});
