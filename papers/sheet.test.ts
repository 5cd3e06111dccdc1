import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { outlookOf } from '@pleindroit/assessment/outlook';
import { asked, assessedBy, type Answers } from '@pleindroit/interview/asking';
import {
  CITIZEN_LANGUAGES,
  citizenWords,
  resultIn,
  type CitizenLanguage,
} from '@pleindroit/interview/citizen';
import { day, lawInForce } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { printer, sheetOf, type Sheet } from './papers.ts';

const { resolve } = createRequire(import.meta.url);
const font = (name: string) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`));
const print = printer([font('400Regular/SourceSans3_400Regular'), font('700Bold/SourceSans3_700Bold')]);
const template = readFileSync(join(import.meta.dirname, 'sheet.typ'), 'utf8');

const TODAY = day('2026-02-10');
const VOICE = { isHelping: false, isEasy: false };

/** Somebody with a partner and a house: 21 000 euro of wage in 2025. */
const COUPLE: Answers = {
  already: 'no',
  'persons.you.situations': [],
  'persons.you.partner': 'marriage',
  'persons.you.insured-as': 'holder',
  dependants: '1',
  'persons.partner.situations': [],
  'persons.partner.insured-as': 'holder',
  'dependants.situations': 'no',
  'proactive-flow': 'no',
  'persons.you.incomes.2025': ['wage', 'own-dwelling'],
  'persons.you.incomes.2025.wage.amount': '21000.00',
  'persons.you.incomes.2025.own-dwelling.cadastral-income': '700.00',
  'persons.you.born': '1980-05-05',
  'persons.partner.incomes.2025': [],
  'dependants.incomes': 'no',
  'declaration.income-risen': 'no',
};

const PEOPLE: Readonly<Record<string, Answers>> = {
  'on request': COUPLE,
  'not now': { ...COUPLE, 'persons.you.incomes.2025.wage.amount': '90000.00', 'shared-children': '0' },
  'close to the limit': { ...COUPLE, 'persons.you.incomes.2025.wage.amount': 'net 30000.00' },
  automatic: {
    already: 'no',
    'persons.you.situations': ['integration-income'],
    'persons.you.situations.integration-income.since': '2025-06-01',
  },
  'nobody knows': {
    already: 'unknown',
    'persons.you.situations': 'unknown',
    'persons.you.partner': 'unknown',
  },
  'there already': { already: 'yes', 'already.since': '2024-01-01' },
};

function sheet(language: CitizenLanguage, answers: Answers, more: Partial<Sheet> = {}, isLarge = false) {
  const words = citizenWords(language);
  const step = asked(answers, TODAY, assessedBy(lawInForce));
  if ('problems' in step) throw new Error(JSON.stringify(step.problems));
  const outlook = outlookOf(step.situation, step.assessment, wholeLawInForce, TODAY);
  const result = resultIn(words, VOICE, step, outlook, answers, TODAY);
  const said: Sheet['said'] = Array.from({ length: 12 }, (_, place) => [`Question ${place}`, 'Answer']);
  const whole = { result, said, today: '2026-02-10', site: 'Pleindroit', accent: '#0b5c5c', ...more };
  return { result, printed: sheetOf(print, template, words, whole, { isLarge }) };
}

interface Tree {
  readonly role?: string;
  readonly children?: readonly Tree[];
}

async function read(bytes: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const roles: string[] = [];
  const texts: string[] = [];
  const visit = ({ role, children = [] }: Tree): void => {
    if (role !== undefined) roles.push(role);
    for (const child of children) visit(child);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    visit((await page.getStructTree()) as Tree);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const { info } = await document.getMetadata();
  return { roles, text: texts.join(' ').replace(/\s+/g, ' '), info: info as Record<string, unknown> };
}

describe('a sheet', () => {
  for (const language of CITIZEN_LANGUAGES) {
    for (const [who, answers] of Object.entries(PEOPLE)) {
      test.each([false, true])(`${language}, ${who}, large: %s, has two pages at the most`, (isLarge) => {
        expect(sheet(language, answers, {}, isLarge).printed.pages).toBeLessThanOrEqual(2);
      });
    }
  }

  test('has a structure that a screen reader can follow', async () => {
    const { result, printed } = sheet('fr', COUPLE);
    const { roles, text, info } = await read(printed.bytes);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2').length).toBeGreaterThanOrEqual(7);
    for (const role of ['L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'P']) expect(roles).toContain(role);
    expect(info).toMatchObject({ Title: 'Statut BIM, estimation du 10 février 2026', Language: 'fr-BE' });
    expect(text).toContain(result.title);
    expect(text).toContain('21 000,00 €');
  });

  test('is the same file for the same answers', () => {
    expect(sheet('nl', COUPLE).printed.bytes).toEqual(sheet('nl', COUPLE).printed.bytes);
  });

  test('prints what looks like code as it is', async () => {
    const site = '#panic("x") *a* _b_ `c` $d$ <e> @f \\ [g] {number} </h1>';
    const said: Sheet['said'] = [
      ['#read("/etc/passwd")', '= no heading'],
      ['“Łódź”', 'Ñandú ß œ'],
    ];
    const { text } = await read(sheet('en', COUPLE, { site, said }).printed.bytes);
    expect(text).toContain('#panic("x") *a* _b_ `c` $d$ <e> @f \\ [g] {number}');
    expect(text).toContain('#read("/etc/passwd")');
    expect(text).toContain('= no heading');
    expect(text).toContain('“Łódź”');
  });

  test('is not printed with a letter that it could not show', () => {
    expect(() => sheet('en', COUPLE, { site: '💥' })).toThrow('could not be displayed');
  });
});
