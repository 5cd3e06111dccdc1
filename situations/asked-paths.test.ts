import { words } from '@pleindroit/interview';
import { INCOME_KINDS, day } from '@pleindroit/law';
import { readSituation, valuesAt, type Problem } from '@pleindroit/reading';
import { describe, expect, test } from 'vitest';
import { askedPaths } from './asked-paths.ts';

const TODAY = day('2026-11-27');
const asked = askedPaths();

/** A name in free words. */
const WITHOUT_VALUES = /\.mutuality$/;

describe.each(asked)('%s', (path) => {
  test('what can be written there is told, and is read', () => {
    const values = (valuesAt(path) ?? []).filter((value) => value !== '…');
    expect(values.length > 0).toBe(!WITHOUT_VALUES.test(path));
    const refused = values.flatMap((value) =>
      problemsWith(path, value).map(({ code }) => `${value}: ${code}`),
    );
    expect(refused).toEqual([]);
  });

  test.each(['fr', 'nl'] as const)('it has a name of its own in %s', (language) => {
    const { fact, factAt, say } = words(language);
    const raw = say('fact.unknown', { name: path.split('.').at(-1) ?? '' });
    expect(fact(path)).not.toContain(raw);
    expect(factAt(path)).not.toContain(raw);
  });
});

test('there is much to ask', () => {
  expect(asked.length).toBeGreaterThan(60);
});

/** What is wrong with a situation in which this value stands there, with no more around it than it needs. */
function problemsWith(path: string, value: string): readonly Problem[] {
  const found = personsWith(path.replace(/^persons\.[^.]+/, 'persons.zoe'), value).map(
    (zoe) => readSituation(situationWith(path, value, zoe), TODAY).problems ?? [],
  );
  return found.reduce((least, problems) => (problems.length < least.length ? problems : least));
}

/** Of a line of income the kind is not known: one of the kinds must take the value. */
function personsWith(path: string, value: string): readonly string[] {
  const [, period, fact] = /\.incomes\.([\d-]+)\[\d+\]\.(.+)$/.exec(path) ?? [];
  if (period !== undefined && fact !== undefined) {
    const around = fact === 'rate' ? 'currency: CHF, ' : '';
    return INCOME_KINDS.map(
      (kind) => `incomes: { ${period}: [{ kind: ${kind}, ${around}${fact}: ${value} }] }`,
    );
  }
  const [, kind, status] = /\.situations\.([^.]+)\.(.+)$/.exec(path) ?? [];
  if (kind !== undefined && status !== undefined) {
    const begins = status === 'until' ? 'from' : 'since';
    return [`situations: [{ kind: ${kind}, ${begins}: 2024-01-01, ${status}: ${value} }]`];
  }
  const [, ofPerson] = /^persons\.zoe\.(.+)$/.exec(path) ?? [];
  return [ofPerson === undefined ? '' : nested(ofPerson, value)];
}

const BESIDE: Readonly<Record<string, string>> = { partner: 'who: bob, ', 'shared-custody': 'with: carl, ' };

function nested(path: string, value: string): string {
  const [first = '', ...rest] = path.split('.');
  return rest.length === 0
    ? `${first}: ${value}`
    : `${first}: { ${BESIDE[first] ?? ''}${nested(rest.join('.'), value)} }`;
}

function situationWith(path: string, value: string, zoe: string): string {
  const ofTheHousehold = path.startsWith('persons.') ? '' : `${nested(path, value)}\n`;
  return `request: 2026-01-20
applicant: zoe
${ofTheHousehold}persons: { zoe: { ${zoe} }, anna: {}, bob: {}, carl: {} }
`;
}
