import { day } from '@pleindroit/law';
import { expect, test } from 'vitest';
import { checkOf } from './check.ts';

const TODAY = day('2026-03-02');

function posted(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test.each([
  ['fr', 'pour la personne'],
  ['nl', 'voor de persoon'],
] as const)('what contradicts itself is told of persons as the page names them, in %s', (language, told) => {
  const form = posted({
    'a.persons.you.situations': 'retirement-pension',
    'a.persons.you.born': '5/5/1950',
    'a.persons.you.situations.retirement-pension.since': '1/3/1940',
  });
  const [mistake] = checkOf(form, language, TODAY).mistakes;
  expect(mistake?.text.toLowerCase()).toContain(told);
  expect(mistake?.text).not.toMatch(/you/i);
});

const fieldsOf = (fields: Readonly<Record<string, string>>) =>
  checkOf(posted(fields), 'fr', TODAY).groups.flatMap((group) => group.fields);

test('a mark on every field marks nothing', () => {
  const first = fieldsOf({});
  expect(first.length).toBeGreaterThan(2);
  expect(first.filter(({ isOpen }) => isOpen)).toEqual([]);
});

test('a day tells its form, a holder is called one, and nobody is small among capitals', () => {
  const fields = fieldsOf({ 'a.persons.you.situations': 'retirement-pension' });
  const since = fields.find(({ name }) => name.endsWith('.since'));
  expect(since?.hint).toBe('Jour/mois/année, par exemple 1/3/2023.');
  const insured = fields.find(({ name }) => name.endsWith('.insured-as'));
  expect(insured?.options.map(({ label }) => label)).toEqual([
    'Titulaire',
    'À charge de quelqu’un',
    'Je ne sais pas',
  ]);
});
