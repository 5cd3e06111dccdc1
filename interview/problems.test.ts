import { parseDay } from '@pleindroit/law';
import { PROBLEM_CODES, readSituation, type Problem } from '@pleindroit/reading';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, words } from './interview.ts';

const fr = words('fr');
const nl = words('nl');

/** Typed spaces are easier to read in a test than the ones that do not break. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const ANNA = `
request: 2025-02-10
applicant: anna
persons:
  anna:
    insured-as: holder
`;
const TODAY = parseDay('2025-06-01') ?? 0;

/** Places as people's mistakes make them. */
function oddPaths(): readonly string[] {
  const names = ['anna', 'constructor', '__proto__', 'none', '1', 'é', '', 'a b', '[0]'];
  const periods = [
    '2025-13',
    '2025-00',
    '2025-14',
    '0000-01',
    '9999',
    '2025-1',
    'x',
    '',
    '12345-01',
    '2025-01-01',
  ];
  const below = ['', '[0]', '[0].amount', '[999].kind', '[x].per', '.amount', '[0].amount.x', '[0][1]'];
  return [
    ...['', '.', 'persons', 'persons.', 'x', 'declaration.x', 'request.y', 'constructor', 'others.others'],
    ...names.flatMap((name) => [
      `persons.${name}`,
      `persons.${name}.situations[0].x`,
      `persons.${name}.situations.toString.valueOf`,
      `persons.${name}.partner.who.who`,
      `persons.${name}.shared-custody`,
      ...periods.flatMap((period) => below.map((rest) => `persons.${name}.incomes.${period}${rest}`)),
    ]),
  ];
}

const VALUES = {
  ...{
    written: 'x',
    name: 'bob',
    circle: 'anna → bob → anna',
    limit: '30',
    key: 'naam',
    expected: 'a, b',
    count: '3',
  },
  ...{ year: '2025', column: 'bedrag', known: 'person, day' },
};

describe('problems', () => {
  test('what is wrong, where, and what to do', () => {
    const { problems = [] } = readSituation(`${ANNA}    born: 1958-13-02\n`, TODAY);
    const [one] = problems.map(fr.problem);
    expect(one).toMatchObject({ path: 'persons.anna.born' });
    expect(plain(one?.place ?? '')).toBe('pour Anna : date de naissance');
    expect(plain(one?.problem ?? '')).toBe('« 1958-13-02 » n’est pas un jour qui existe.');
    expect(one?.remedy).toContain('par exemple 2025-02-10');
  });

  test('a day that is badly written may exist', () => {
    const { problem } = fr.problem({ path: 'request', code: 'not-a-day', values: { written: '10/02/2025' } });
    expect(plain(problem)).toBe('« 10/02/2025 » n’est pas un jour bien écrit (année-mois-jour).');
  });

  test('what is missing is named, and a name that is not English is helped', () => {
    const { problems = [] } = readSituation(
      'demande: 2025-02-10\napplicant: anna\npersons: { anna: {} }\n',
      TODAY,
    );
    const [unknown, missing] = ['unknown-key', 'missing'].map((code) =>
      problems.find((one) => one.code === code),
    );
    if (unknown === undefined || missing === undefined) throw new Error('two problems');
    expect(plain(fr.problem(unknown).remedy)).toBe('Les noms sont en anglais. Écrivez « request ».');
    expect(plain(fr.problem(missing).problem)).toBe(
      'Il manque : jour de la demande signée à la mutualité (request).',
    );
    expect(fr.problem(unknown).place).toBe('');
  });

  test.each([
    ['1.900,50', '1900.50'],
    ['1 900,5 €', '1900.50'],
    ['1900,50', '1900.50'],
    ['12.345', '12345'],
  ])('%s: how it is written here', (written, amount) => {
    const path = 'persons.anna.incomes.2025-01[0].amount';
    for (const language of LANGUAGES) {
      const { remedy } = words(language).problem({ path, code: 'not-an-amount', values: { written } });
      expect(remedy).toContain(` ${amount}`);
    }
  });

  test.each(PROBLEM_CODES)('%s says what is wrong and what to do, in both languages', (code) => {
    const values = VALUES;
    for (const language of LANGUAGES) {
      const { problem, remedy } = words(language).problem({ path: 'persons.bob.born', code, values });
      expect(problem).not.toMatch(/[{}]/);
      expect(remedy).not.toMatch(/[{}]/);
      expect(problem).not.toBe(remedy);
    }
  });

  test('the kinds that can be written are listed', () => {
    const path = 'persons.anna.situations[0].kind';
    const { remedy } = nl.problem({ path, code: 'not-one-of', values: { written: 'pension', expected: '' } });
    expect(remedy).toContain('retirement-pension, single-parent, survival-pension');
  });

  const said = (code: Problem['code'], path: string, values: Problem['values'] = {}) =>
    plain(fr.problem({ path, code, values }).remedy);

  test('where details or a list are meant, the remedy shows how to write them', () => {
    expect(said('none-or-map', 'persons.anna.partner', { written: 'carl' })).toContain(
      'partner: { who: carl, bond: marriage, separated: no }',
    );
    expect(said('none-or-map', 'persons.anna.shared-custody', { written: 'yes' })).toContain(
      'with: bob, days-',
    );
    expect(said('none-or-map', 'proactive-flow', { written: 'yes' })).toContain('flow-year: 2024');
    expect(said('none-or-list', 'persons.anna.incomes.2025-04', { written: '1' })).toContain('kind: wage');
    expect(said('none-or-list', 'persons.anna.situations', { written: 'x' })).toContain('others: none');
    expect(said('none-or-list', 'persons.anna.lives-with-parents', { written: 'x' })).toContain('[anna]');
  });

  test('nothing written: to leave it out, where that is possible', () => {
    for (const written of ['', '~', 'null']) {
      expect(said('not-a-day', 'persons.anna.born', { written })).toContain('« unknown »');
      expect(said('not-a-day', 'request', { written })).toContain('2025-02-10');
    }
    expect(said('not-a-map', 'persons.anna', { written: '' })).toContain('écrivez {}');
  });

  test('any place has words, however odd', () => {
    const values = VALUES;
    for (const path of oddPaths()) {
      for (const code of PROBLEM_CODES) {
        for (const one of [fr, nl]) {
          const { place, problem, remedy } = one.problem({ path, code, values });
          expect(`${place} ${problem} ${remedy}`).not.toMatch(/\{[a-z-]+\}|undefined|NaN/);
        }
      }
    }
  });
});
