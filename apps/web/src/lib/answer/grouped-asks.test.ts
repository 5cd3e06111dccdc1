import { words } from '@pleindroit/interview';
import { expect, test } from 'vitest';
import { groupedAsks } from './grouped-asks.ts';

const { asks } = words('fr');

test('what matters only after an answer stands below it', () => {
  const paths = ['others', 'persons.ann.dependant-of', 'persons.ann.insured-as', 'declaration.signed'];
  expect(groupedAsks(asks(paths))).toEqual([
    { paths: ['others'], below: [], onlyIf: undefined },
    {
      paths: ['persons.ann.insured-as'],
      below: ['persons.ann.dependant-of'],
      onlyIf: expect.stringContaining('seulement si') as string,
    },
    { paths: ['declaration.signed'], below: [], onlyIf: undefined },
  ]);
});

test('what is written between the same braces is asked together', () => {
  const flow = ['proactive-flow.flow-year', 'proactive-flow.notified'];
  expect(groupedAsks(asks(['proactive-flow', ...flow]))).toMatchObject([
    { paths: ['proactive-flow'], below: flow },
  ]);
  expect(groupedAsks(asks(['others', ...flow]))[1]).toEqual({ paths: flow, below: [], onlyIf: undefined });
});
