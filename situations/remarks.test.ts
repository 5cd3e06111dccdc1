import { assess } from '@pleindroit/assessment';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { describe, expect, test } from 'vitest';

/** What somebody who reads an answer must know beside it: the whole list, each time. */

const TODAY = day('2030-12-31');

function remarksOn(text: string) {
  const { situation, problems } = readSituation(text, TODAY);
  if (situation === undefined) throw new Error(JSON.stringify(problems));
  return assess(situation, lawInForce, TODAY).remarks;
}

describe('the declaration', () => {
  const pensioner = (declaration: string) => `
request: 2025-02-10
applicant: anna
declaration: { ${declaration} }
proactive-flow: none
persons:
  anna:
    insured-as: holder
    partner: none
    situations: [{ kind: retirement-pension, since: 2020-01-01 }, { others: none }]
    incomes: { 2025-01: [{ kind: retirement-pension, amount: 1000, per: month }, { others: none }] }
others: none
`;

  test.each([
    ['income-risen: no', []],
    [
      'income-risen: no, signed: 2025-02-09',
      [{ remark: 'declaration-before-request', articles: ['29', '32'] }],
    ],
    ['income-risen: no, signed: 2025-02-10', []],
    ['income-risen: no, signed: 2025-04-10', []],
    ['income-risen: no, signed: 2025-04-11', [{ remark: 'declaration-after-two-months', articles: ['29'] }]],
  ])('%s', (declaration, remarks) => {
    expect(remarksOn(pensioner(declaration))).toEqual(remarks);
  });
});

describe('somebody of the household', () => {
  const couple = (anna: string, bob: string) => `
request: 2025-02-10
applicant: anna
declaration: { income-risen: no }
proactive-flow: none
persons:
  anna: { born: 1980-05-05, insured-as: holder, lives-with: others, lives-with-parents: none, ${anna} }
  bob: { born: 1980-05-05, insured-as: holder, lives-with: others, lives-with-parents: none, ${bob} }
others: none
`;
  const nothing = 'situations: none, incomes: { 2024: none, 2025-01: none, 2025-02: none }';
  const withGrapa =
    'situations: [{ kind: income-guarantee-for-elderly, since: 2024-01-01 }, { others: none }], incomes: { 2024: none, 2025-01: none, 2025-02: none }';
  const together = (facts: string) => `partner: { who: bob, ${facts} }`;
  const declared =
    'bond: cohabitation, since: 2024-06-01, same-address: yes, relative: no, one-household: yes, declared: none';
  const undeclared = [{ remark: 'cohabitation-not-declared', person: 'anna', articles: ['14'] }];

  test.each<[string, string, string, unknown]>([
    ['cohabits with somebody with an advantage, not declared', together(declared), withGrapa, undeclared],
    ['cohabits with somebody without one', together(declared), nothing, []],
    [
      'cohabits with somebody with an advantage, declared',
      together(declared.replace('declared: none', 'declared: 2024-07-01')),
      withGrapa,
      [],
    ],
    [
      'is married to somebody with an advantage',
      together('bond: marriage, since: 2024-06-01, separated: no'),
      withGrapa,
      [],
    ],
    ['has no partner', 'partner: none', withGrapa, []],
  ])('%s', (_, bond, bob, remarks) => {
    expect(remarksOn(couple(`${bond}, ${nothing}`, bob))).toEqual(remarks);
  });

  test.each([
    ['2025-02-10', false],
    ['2025-02-11', true],
  ])('has a situation that begins on %s', (since, isLater) => {
    const begins = `situations: [{ kind: retirement-pension, since: ${since} }, { others: none }]`;
    const remark = { remark: 'situation-begins-later', person: 'bob', articles: ['18'] };
    expect(remarksOn(couple(`partner: none, ${nothing}`, begins))).toEqual(isLater ? [remark] : []);
  });

  const sinceDay = (kind: string, since: string) => `{ kind: ${kind}, since: ${since}, self-employed: no }`;

  test.each([
    ['2024-11-10', '', true],
    ['2024-11-09', '', false],
    ['2025-02-10', '', true],
    ['2025-01-05', '{ kind: incapacity, from: 2024-01-05, until: 2025-01-04 }, ', false],
    ['2025-01-05', '{ kind: incapacity, from: 2010-01-05, until: 2011-01-04 }, ', true],
  ])('invalid since %s, before it: %s', (since, before, isTold) => {
    const bob = `partner: none, situations: [${before}${sinceDay('invalidity', since)}, { others: none }]`;
    const remark = { remark: 'invalidity-without-incapacity', person: 'bob', articles: ['18', '28', '34'] };
    expect(remarksOn(couple(`partner: none, ${nothing}`, bob))).toEqual(isTold ? [remark] : []);
  });

  test.each([
    ['with-own-children', 'same-address: yes', true],
    ['alone', 'same-address: yes', true],
    ['with-others', 'same-address: yes', false],
    ['with-own-children', 'same-address: no', false],
  ])('a lone parent who lives %s, %s', (lives, address, isTold) => {
    const family = `situations: [{ kind: single-parent, since: 2024-11-01, lives: ${lives} }, { others: none }]`;
    const anna = `${together(`bond: cohabitation, ${address}`)}, ${family}`;
    const remark = { remark: 'single-parent-with-partner', person: 'anna', articles: ['18'] };
    expect(remarksOn(couple(anna, nothing))).toEqual(isTold ? [remark] : []);
  });

  test.each([
    ['integration-income', true],
    ['disability-allowance', true],
    ['elderly-guaranteed-income', true],
    ['family-allowances', false],
    ['wage', false],
  ])('has %s among the incomes', (kind, isTold) => {
    const paid = `partner: none, situations: none, incomes: { 2024: [{ kind: ${kind}, amount: 900 }, { others: none }] }`;
    const remark = { remark: 'automatic-right-possible', person: 'bob', articles: ['3', '8'] };
    expect(remarksOn(couple(`partner: none, ${nothing}`, paid))).toEqual(isTold ? [remark] : []);
  });

  test('has the automatic right already, and nothing is told of it', () => {
    const paid = withGrapa.replace('2024: none', '2024: [{ kind: elderly-guaranteed-income, amount: 900 }]');
    expect(remarksOn(couple(`partner: none, ${nothing}`, `partner: none, ${paid}`))).toEqual([]);
  });
});

describe('the mutuality', () => {
  const invalid = (facts: string, amount: string) => `
request: 2025-02-10
applicant: marc
declaration: { income-risen: no }
proactive-flow: none
persons:
  marc:
    born: 1970-05-05
    insured-as: holder
    partner: none
    lives-with-parents: none
    ${facts}
    incomes:
      2025-01: [{ kind: incapacity-benefit, amount: ${amount}, per: month }, { others: none }]
      2025-02: [{ kind: incapacity-benefit, amount: ${amount}, per: month }, { others: none }]
others: none
`;
  const facts = (other: { property?: string; livesWith?: string; more?: string } = {}) =>
    [
      `lives-with: ${other.livesWith ?? 'nobody'}`,
      `situations: [{ kind: invalidity, all-activity-ceased: yes, self-employed: no, since: 2020-01-15 }, ${other.more ?? ''} { others: none }]`,
      `ex-officio: { other-property: ${other.property ?? 'no'}, cadastral-income-not-fixed: no, pension-register: no, severance-pay: no, accident-above-20: no, ended-by-control: none, renounced: none }`,
    ].join('\n    ');
  const invites = [{ remark: 'mutuality-must-invite', person: 'marc', articles: ['32/5'] }];
  const earlier = [{ remark: 'ex-officio-earlier', person: 'marc', articles: ['32/2', '34'] }];

  test.each<[string, string, string, unknown]>([
    ['grants, perhaps from an earlier month', facts(), '1500', earlier],
    ['must invite whoever is excluded', facts({ property: 'yes' }), '1500', invites],
    ['must invite whoever is not isolated', facts({ livesWith: 'others' }), '1500', invites],
    ['need not invite when only the income is too high', facts(), '2500', []],
    ['must invite when another reason stands beside the income', facts({ property: 'yes' }), '2500', invites],
    ['says nothing yet while something is open', facts({ property: 'unknown' }), '1500', []],
    [
      'says nothing when the right is there automatically',
      facts({ more: '{ kind: disability-allowance, since: 2022-01-01 },' }),
      '1500',
      [],
    ],
  ])('%s', (_, stated, amount, remarks) => {
    expect(remarksOn(invalid(stated, amount))).toEqual(remarks);
  });

  test('is not spoken of when no situation is one of those', () => {
    const none = facts().replace(/situations: .*/, 'situations: none');
    expect(remarksOn(invalid(none, '1500'))).toEqual([]);
  });
});
