import { expect, test } from 'vitest';
import { personsIn, withOneMore, withoutPerson, type Answers } from './asking.ts';

const family: Answers = {
  dependants: '3',
  'persons.dependant-1.born': '2010-01-01',
  'persons.dependant-2.born': '2012-02-02',
  'persons.dependant-2.situations': ['orphan'],
  'persons.dependant-3.born': '2014-03-03',
  'persons.you.born': '1980-05-05',
};

test('one more is counted, and is there', () => {
  expect(personsIn(withOneMore('dependants', {}))).toEqual(['you', 'dependant-1']);
  expect(personsIn(withOneMore('shared-children', family)).at(-1)).toBe('shared-child-1');
});

test('whoever comes after one who is taken away keeps what was said of them', () => {
  expect(withoutPerson('dependant-2', family)).toEqual({
    dependants: '2',
    'persons.dependant-1.born': '2010-01-01',
    'persons.dependant-2.born': '2014-03-03',
    'persons.you.born': '1980-05-05',
  });
});

test('nobody else can be taken away', () => {
  for (const person of ['you', 'partner', 'dependant-', '__proto__', '']) {
    expect(withoutPerson(person, family)).toEqual(family);
  }
});
