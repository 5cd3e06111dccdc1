import { day } from '@pleindroit/law';
import { expect, test } from 'vitest';
import type { WorkersCheck } from '#lib/check/view.ts';
import { checkOf } from './check.ts';

const TODAY = day('2026-11-25');
const WAGE = 'persons.you.incomes.2026-10.wage';

function checked(fields: Readonly<Record<string, string | readonly string[]>>): WorkersCheck {
  const check = checkOf(formOf(fields), 'fr', TODAY);
  if (check === undefined) throw new Error('too much');
  return check;
}

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [path, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) form.append(`a.${path}`, one);
  return form;
}

const fieldsOf = ({ groups }: WorkersCheck) => groups.flatMap(({ fields }) => fields);
const valueOf = (check: WorkersCheck, path: string) =>
  fieldsOf(check).find(({ name }) => name === `a.${path}`)?.value;
const told = ({ mistakes }: WorkersCheck) =>
  mistakes.map(({ id, text }) => `${id} | ${text.replace(/[\u00a0\u202f]/g, ' ')}`);

test('a large household keeps what was said of its last dependant', () => {
  const kinds = ['retirement-pension', 'invalidity'];
  const incomes = ['wage', 'retirement-pension', 'movable-income', 'maintenance-received'];
  const ofOne = (person: string) => ({
    [`${person}.born`]: '1/3/1960',
    [`${person}.situations`]: kinds,
    ...Object.fromEntries(kinds.map((kind) => [`${person}.situations.${kind}.since`, '1/3/2020'])),
    ...Object.fromEntries(
      ['2026-11', '2026-10', '2025'].flatMap((period): readonly [string, string | readonly string[]][] => [
        [`${person}.incomes.${period}`, incomes],
        ...incomes.map((kind): [string, string] => [`${person}.incomes.${period}.${kind}.amount`, '100']),
      ]),
    ),
    // Fields that stand there and say nothing are no fields of anybody.
    ...Object.fromEntries(incomes.map((kind) => [`${person}.incomes.2024.${kind}.amount`, ''])),
  });
  const people = Array.from({ length: 20 }, (_, place) =>
    place < 10 ? `persons.dependant-${place + 1}` : `persons.shared-child-${place - 9}`,
  );
  const check = checked({
    'persons.you.partner': 'none',
    'persons.you.insured-as': 'holder',
    dependants: '10',
    'shared-children': '10',
    'dependants.are-children': 'no',
    'dependants.situations': 'yes',
    'dependants.incomes': 'yes',
    ...Object.fromEntries(people.flatMap((person) => Object.entries(ofOne(person)))),
  });
  expect(valueOf(check, 'persons.dependant-10.incomes.2025.maintenance-received.amount')).toEqual(['100.00']);
  expect(valueOf(check, 'persons.shared-child-10.born')).toEqual(['1960-03-01']);
});

test('more than any household has is refused, and nothing of it is left out', () => {
  const many = Object.fromEntries(
    Array.from({ length: 2001 }, (_, place) => [`persons.somebody-${place}.born`, '1/3/1960']),
  );
  expect(checkOf(formOf(many), 'fr', TODAY)).toBeUndefined();
});

test('what hangs on a list that contradicts itself stays', () => {
  const check = checked({
    'persons.you.incomes.2026-10': ['wage', 'none'],
    [`${WAGE}.amount`]: '1450',
    'persons.you.situations': ['invalidity', 'none'],
    'persons.you.situations.invalidity.since': '1/3/2023',
    'persons.you.situations.widowhood.since': '1/3/2024',
    dependants: 'two',
    'persons.dependant-2.born': '1/3/2020',
  });
  expect(valueOf(check, `${WAGE}.amount`)).toEqual(['1450.00']);
  expect(valueOf(check, 'persons.you.situations.invalidity.since')).toEqual(['2023-03-01']);
  expect(valueOf(check, 'persons.you.situations.widowhood.since')).toEqual(['2024-03-01']);
  expect(valueOf(check, 'persons.dependant-2.born')).toEqual(['2020-03-01']);
  expect(check.mistakes).toHaveLength(3);
});

test('a mistake names its field and leads to it, beside what contradicts itself', () => {
  const check = checked({
    'persons.you.born': '1/3/2000',
    'persons.you.situations': ['unemployment', 'retirement-pension', 'invalidity'],
    'persons.you.situations.unemployment.since': '31/2/2020',
    'persons.you.situations.retirement-pension.since': '1/3/1990',
    'persons.you.situations.invalidity.since': ['1/3/2023', 'unknown'],
    'persons.you.incomes.2026-10': 'wage',
    [`${WAGE}.amount`]: '12.345',
  });
  expect(told(check).map((one) => one.replace(/ : .*/, ''))).toEqual([
    'persons-you-situations-invalidity-since | La personne, Jour où la situation a commencé (invalidité)',
    'persons-you-situations-unemployment-since | La personne, Jour où la situation a commencé (chômage)',
    'persons-you-incomes-2026-10-wage-amount | La personne, Salaire, en octobre 2026 – montant',
    'persons-you-situations-retirement-pension-since | La personne, Jour où la situation a commencé (pension de retraite)',
  ]);
  expect(told(check).join('\n')).toMatch(/une seule réponse, ou bien « Je ne sais pas »/);
  expect(told(check).join('\n')).toMatch(/12345 ou 12,34/);
});

test.each([
  ['fr', 'la personne'],
  ['nl', 'de persoon'],
] as const)('what contradicts itself is told of persons as the page names them, in %s', (language, named) => {
  const check = checkOf(
    formOf({
      'persons.you.situations': 'retirement-pension',
      'persons.you.born': '5/5/1950',
      'persons.you.situations.retirement-pension.since': '1/3/1940',
    }),
    language,
    TODAY,
  );
  const [mistake] = check?.mistakes ?? [];
  expect(mistake?.text.toLowerCase()).toContain(named);
  expect(mistake?.text).not.toMatch(/you/i);
});

test('a mark on every field marks nothing', () => {
  const first = fieldsOf(checked({}));
  expect(first.length).toBeGreaterThan(2);
  expect(first.filter(({ isOpen }) => isOpen)).toEqual([]);
});

test('a day tells its form, a holder is called one, and nobody is small among capitals', () => {
  const fields = fieldsOf(checked({ 'persons.you.situations': 'retirement-pension' }));
  const since = fields.find(({ name }) => name.endsWith('.since'));
  expect(since?.hint).toBe('Jour/mois/année, par exemple 1/3/2023.');
  const insured = fields.find(({ name }) => name.endsWith('.insured-as'));
  expect(insured?.options.map(({ label }) => label)).toEqual([
    'Titulaire',
    'À charge de quelqu’un',
    'Je ne sais pas',
  ]);
});
