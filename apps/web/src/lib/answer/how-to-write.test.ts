import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { howToWrite, howToWriteTogether } from './how-to-write.ts';

test.each([
  ['others', 'others: none'],
  ['declaration.income-risen', 'declaration: { …, income-risen: … }   # yes | no'],
  ['proactive-flow', 'proactive-flow: …   # none | { notified: 2024-10-20, flow-year: 2024 }'],
  ['persons.anna.born', 'persons:\n  anna:\n    born: …   # 2025-02-10'],
  [
    'persons.anna.partner.bond',
    'persons:\n  anna:\n    partner: { …, bond: … }   # marriage | legal-cohabitation | cohabitation',
  ],
  [
    'persons.anna.partner.declared',
    'persons:\n  anna:\n    partner: { …, declared: … }   # none | 2025-02-10',
  ],
  ['persons.anna.lives-with', 'persons:\n  anna:\n    lives-with: …   # nobody | close-relatives | others'],
  [
    'persons.anna.ex-officio.renounced.opened',
    'persons:\n  anna:\n    ex-officio: { …, renounced: { …, opened: … } }   # 2025-02-10',
  ],
  [
    'persons.anna.situations.child-disability.percent',
    'persons:\n  anna:\n    situations:\n      - { kind: child-disability, …, percent: … }   # 0 | 1 | … | 100',
  ],
  [
    'persons.anna.incomes.2024[0].held-as',
    'persons:\n  anna:\n    incomes:\n      2024:\n        - { …, held-as: … }   # owner | usufructuary | possessor | bare-owner',
  ],
  [
    'persons.anna.situations',
    'persons:\n  anna:\n    situations:\n      - { kind: …, since: … }\n      - others: none',
  ],
  [
    'persons.anna.situations.bridging-right.scheme',
    'persons:\n  anna:\n    situations:\n      - { kind: bridging-right, …, scheme: … }   # classic | crisis',
  ],
  [
    'persons.anna.incomes.2025-01',
    'persons:\n  anna:\n    incomes:\n      2025-01:\n        - { kind: wage, amount: …, per: month }\n        - others: none',
  ],
  [
    'persons.anna.incomes.2024',
    'persons:\n  anna:\n    incomes:\n      2024:\n        - { kind: wage, amount: …, per: year }\n        - others: none',
  ],
  [
    'persons.anna.incomes.2025-01[2].still-owned',
    'persons:\n  anna:\n    incomes:\n      2025-01:\n        - { …, still-owned: … }   # yes | no',
  ],
])('%s is written so', (path, lines) => {
  expect(howToWrite(path)).toBe(lines);
  // Whoever copies the lines as they stand is told where a value lacks, not that the text cannot be read.
  expect(() => parse(lines) as unknown).not.toThrow();
});

test('details of one thing are written together', () => {
  expect(howToWriteTogether(['proactive-flow.flow-year', 'proactive-flow.income-not-risen'])).toBe(
    'proactive-flow: { flow-year: …, income-not-risen: … }\n# flow-year: 2024\n# income-not-risen: yes | no',
  );
  expect(
    howToWriteTogether(['persons.lies.shared-custody.declared', 'persons.lies.shared-custody.with']),
  ).toBe(
    'persons:\n  lies:\n    shared-custody: { declared: …, with: … }\n    # declared: yes | no\n    # with: anna',
  );
  expect(howToWriteTogether(['others'])).toBe('others: none');
  expect(howToWriteTogether(['persons.lies.dependant-of', 'persons.lies.insured-as'])).toBe(
    'persons:\n  lies:\n    dependant-of: …   # anna | someone-else\n    insured-as: …   # holder | dependant',
  );
});
