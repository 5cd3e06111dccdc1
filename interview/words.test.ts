import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, explained, type AmountRead } from '@pleindroit/assessment';
import { advantages, allSeries, amountsInForce, lawInForce, parseDay, type Series } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, words } from './interview.ts';
import written from './words/words.json' with { type: 'json' };

const fr = words('fr');
const nl = words('nl');

/** Typed spaces are easier to read in a test than the ones that do not break. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const ANNA = `
request: 2025-02-10
applicant: anna
persons:
  anna:
    incomes:
      2025-01:
        - { kind: wage, per: month }
        - { kind: own-dwelling }
        - others: none
`;
const TODAY = parseDay('2025-06-01') ?? 0;
const anna = readSituation(ANNA, TODAY).situation;

describe('figures', () => {
  test('money, with the spaces that do not break', () => {
    expect(fr.money(2755086)).toBe('27\u202f550,86\u00a0€');
    expect(nl.money(2755086)).toBe('€\u00a027.550,86');
    expect([0, 5, 123456789, -5].map(fr.money).map(plain)).toEqual([
      '0,00 €',
      '0,05 €',
      '1 234 567,89 €',
      '−0,05 €',
    ]);
    expect([0, 5, 123456789, -5].map(nl.money).map(plain)).toEqual([
      '€ 0,00',
      '€ 0,05',
      '€ 1.234.567,89',
      '− € 0,05',
    ]);
  });

  test('days and months', () => {
    expect(fr.day('2025-03-01')).toBe('1er mars 2025');
    expect(fr.day('2024-08-15')).toBe('15 août 2024');
    expect(nl.day('2025-03-01')).toBe('1 maart 2025');
    expect(fr.month('2025-01')).toBe('janvier 2025');
    expect(nl.period('2025-01')).toBe('januari 2025');
    expect(nl.period('2024')).toBe('2024');
  });

  test('what is known between two bounds', () => {
    expect(plain(fr.bounds({ low: 1920000 }))).toBe('au moins 19 200,00 €');
    expect(plain(nl.bounds({ low: 1920000 }))).toBe('minstens € 19.200,00');
    expect(plain(fr.bounds({ low: 100, high: 200 }))).toBe('entre 1,00 € et 2,00 €');
    expect(fr.bounds({ low: 0 })).toBe('pas encore connu');
    expect(plain(nl.bounds({ high: 200 }))).toBe('hoogstens € 2,00');
    expect(fr.days({ earliest: '2025-01-01', latest: '2025-01-01' })).toBe('1er janvier 2025');
    expect(nl.days({ latest: '2025-01-01' })).toBe('ten laatste op 1 januari 2025');
    expect(fr.days({})).toBe('pas encore connu');
  });

  test('amounts in their own unit', () => {
    expect(plain(fr.amount('ceiling.month.first', 2755086, 1))).toBe('27 550,86 € par an');
    expect(nl.amount('income.cadastral-coefficient', 22446, 10000)).toBe('2,2446');
    expect(fr.amount('income.capital-conversion.from-age-0', 15, 1000)).toBe('1,5 % par an');
  });
});

describe('facts by their place', () => {
  test('a line, with the kind that somebody stated', () => {
    const path = 'persons.anna.incomes.2025-01[0].amount';
    expect(plain(fr.fact(path, anna))).toBe('pour Anna : montant du salaire de janvier 2025');
    expect(nl.fact(path, anna)).toBe('voor Anna: bedrag van het loon van januari 2025');
    expect(plain(fr.fact(path))).toBe('pour Anna : montant de la ligne 1 des revenus de janvier 2025');
    expect(plain(fr.fact('persons.anna.incomes.2025-04[0].per'))).toContain('d’avril 2025');
  });

  test('a list that is not closed', () => {
    expect(plain(fr.fact('persons.anna.incomes.2025-08'))).toBe(
      'pour Anna : liste complète des revenus d’août 2025, ou « aucun »',
    );
    expect(nl.fact('persons.anna.partner')).toBe('voor Anna: partner, of ‘geen’');
    expect(plain(fr.fact('persons.anna.partner.bond'))).toBe('pour Anna : lien avec le partenaire');
    expect(nl.fact('persons.anna.situations.survival-pension.scheme')).toBe(
      'voor Anna: stelsel (overlevingspensioen)',
    );
    expect(fr.fact('declaration.signed')).toBe('jour de la signature de la déclaration sur l’honneur');
    expect(nl.fact('persons.marie-claire.born')).toBe('voor Marie-Claire: geboortedatum');
  });

  test('somebody else says how a person is called', () => {
    expect(words('nl', () => 'uw partner').fact('persons.b.born')).toBe('voor uw partner: geboortedatum');
  });

  test('a law that is not known here', () => {
    expect(plain(fr.open({ kind: 'law', what: 'ceiling.month.first', day: '2013-12-01' }))).toBe(
      'le montant « Plafond annuel, examen sur un mois, première personne » n’est pas connu pour le 1er décembre 2013',
    );
    expect(nl.open({ kind: 'law', what: 'decree', day: '2022-05-10' })).toBe(
      'dit programma kent de wettekst niet die op 10 mei 2022 geldt',
    );
  });
});

describe('amounts that are not certain', () => {
  const read = (series: Series, day: string): AmountRead => ({
    series,
    day,
    value: 1,
    scale: 1,
    source: '',
    trust: 'derived',
    carriedForwardSince: '2026-04-01',
  });

  test('stand beside the ceiling, the others by their names', () => {
    const amounts = [
      read('ceiling.month.first', '2026-06-01'),
      read('ceiling.month.additional', '2026-06-01'),
      read('income.cadastral-coefficient', '2026-06-01'),
      read('ceiling.month.first', '2026-05-01'),
    ];
    const { ceiling, income } = fr.cautions(amounts, '2026-06');
    expect(ceiling).toEqual([
      'montant confirmé jusqu’au 31 mars 2026, repris depuis, à confirmer',
      'calculé par nous, pas publié',
    ]);
    expect(income[0]).toMatch(/^Coefficient d’indexation du revenu cadastral/);
    expect(fr.cautions(amounts, '2025-01')).toEqual({ ceiling: [], income: [] });
  });

  test('of a capital too, which is dated by its payment', () => {
    const paid = read('income.capital-conversion.from-age-65', '2026-05-20');
    expect(fr.cautions([paid], '2026-06').income).toHaveLength(2);
  });

  test.each(LANGUAGES)('no English is left in their sources in %s', (language) => {
    const sources = allSeries(amountsInForce).flatMap((series) =>
      amountsInForce[series].values.map(({ source }) => words(language).source(source)),
    );
    const english =
      /\b(the|by|for|law|decree|mean|computed|published|there|months?|ceilings?|person|step)\b/i;
    expect(sources.filter((source) => english.test(source))).toEqual([]);
    expect(words(language).source('artsenkrant 2022 (CM)')).toBe('artsenkrant 2022 (CM)');
  });
});

describe('sources', () => {
  test('figures and marks are written as the language does, addresses and days as they are', () => {
    const source = 'Royal Decree 3-7-1996 art. 124 § 1: 1762.82 x 1.7758; mc.be 30-1-2026';
    expect(plain(fr.source(source))).toBe(
      'arrêté royal 3-7-1996 art. 124 § 1 : 1 762,82 × 1,7758 ; mc.be 30-1-2026',
    );
    expect(nl.source(source)).toBe(
      'koninklijk besluit 3-7-1996 art. 124 § 1: 1.762,82 × 1,7758; mc.be 30-1-2026',
    );
  });
});

describe('situations of article 18', () => {
  test('say since when, or when their term was full', () => {
    expect(plain(fr.indicator({ card: 'retirement-pension', person: 'anna', arose: '2023-04-01' }))).toBe(
      'pour Anna : pension de retraite, depuis le 1er avril 2023',
    );
    expect(nl.indicator({ card: 'three-months-without-work', person: 'marc', arose: '2024-09-01' })).toBe(
      'voor Marc: arbeidsongeschikt of volledig en gecontroleerd werkloos, drie volle maanden op 1 september 2024',
    );
  });
});

describe('what is asked', () => {
  test('a follow-up stands under its question, and by itself when that is answered', () => {
    const paths = [
      'persons.ann.dependant-of',
      'persons.ann.insured-as',
      'declaration.income-risen',
      'declaration.signed',
    ];
    expect(fr.asks(paths)).toEqual([
      {
        path: 'persons.ann.insured-as',
        follow: [
          { path: 'persons.ann.dependant-of', onlyIf: 'seulement si la personne est à charge', follow: [] },
        ],
      },
      {
        path: 'declaration.income-risen',
        follow: [{ path: 'declaration.signed', onlyIf: 'seulement si les revenus ont augmenté', follow: [] }],
      },
    ]);
    expect(nl.asks(['declaration.signed'])).toEqual([{ path: 'declaration.signed', follow: [] }]);
  });
});

describe('remarks', () => {
  test('name the person and the articles', () => {
    const remark = { remark: 'automatic-right-possible', articles: ['3', '8'] } as const;
    expect(fr.remark({ ...remark, person: 'anna' })).toMatch(/^Anna reçoit .*\(articles 3 et 8\)$/);
    expect(nl.remark(remark)).toMatch(/^Iemand van het gezin krijgt /);
  });
});

describe('one and several', () => {
  test('articles and interpretations', () => {
    expect(fr.articles(['32/1'])).toBe('article 32/1');
    expect(fr.articles(['3', '17', '18'])).toBe('articles 3, 17 et 18');
    expect(nl.articles(['3', '17'])).toBe('artikelen 3 en 17');
    expect(fr.articles(['18', '32/4', '3', '32', '32/1'])).toBe('articles 3, 18, 32, 32/1 et 32/4');
    const ofTheAct = ['38', '37undecies', '37', '37vicies/1', '37vicies', '37octies', '37bis', '37sexies'];
    expect(fr.articles(ofTheAct.map((one) => `insurance-act:${one}`))).toBe(
      'articles 37, 37bis, 37sexies, 37octies, 37undecies, 37vicies, 37vicies/1 et 38 de la loi du 14 juillet 1994',
    );
    expect(fr.interpretations([])).toBe('');
    expect(nl.interpretations([5])).toContain(
      'een interpretatie van de tekst die nog niet vaststaat (nummer 5)',
    );
    expect(nl.interpretations([5, 27])).toContain(
      'interpretaties van de tekst die nog niet vaststaan (nummers 5 en 27)',
    );
  });

  test('every interpretation has a title of its own', () => {
    const entries = readFileSync(join(import.meta.dirname, '..', 'docs', 'interpretations.md'), 'utf8');
    const numbers = [...entries.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
    for (const said of [fr, nl]) {
      const titles = numbers.map((number) => said.interpretation(number).title);
      expect(new Set(titles).size).toBe(numbers.length);
    }
  });

  test('nothing is singular in French, plural in Dutch', () => {
    expect(plain(fr.count('cli.problems', 0, { file: 'a.yaml' }))).toBe('a.yaml : un problème à corriger');
    expect(nl.count('cli.problems', 0, { file: 'a.yaml' })).toBe('a.yaml: 0 problemen om te verbeteren');
    expect(nl.count('cli.problems', 1, { file: 'a.yaml' })).toBe('a.yaml: één probleem om te verbeteren');
  });
});

describe('both languages', () => {
  /** The words of one wording, without what is filled in and without what is typed as it stands. */
  const prose = (text: string): string =>
    plain(text)
      .replace(/\{[^}]+\}/g, '')
      .replace(/pleindroit.*|--?\w+|[\w/-]+\.(md|yaml)|‘[a-z: -]+’|« ?[a-z: -]+ ?»/g, '');

  test('have the same words, and say different things with them', () => {
    const same = Object.entries(written.fr).filter(
      ([key, text]) => written.nl[key as keyof typeof written.nl] === text && /[a-z]{3}/i.test(prose(text)),
    );
    expect(same).toEqual([]);
  });

  test('nobody is called as an interview calls its persons', () => {
    const ids = [
      'you',
      'partner',
      'holder',
      'dependant-1',
      'shared-child-2',
      'dependant-1-parent-1',
      'anna-lena',
    ];
    const called = (language: 'fr' | 'nl') =>
      ids.map((id) =>
        words(language)
          .person(id)
          .replace(/\u00a0/g, ' '),
      );
    expect(called('fr')).toEqual([
      'la personne',
      'son ou sa partenaire',
      'la personne titulaire',
      'la personne à charge n° 1',
      'l’enfant en hébergement partagé n° 2',
      'son parent n° 1',
      'Anna-Lena',
    ]);
    expect(called('nl').slice(0, 4)).toEqual([
      'de persoon',
      'zijn of haar partner',
      'de gerechtigde',
      'persoon ten laste nr. 1',
    ]);
  });

  test.each(LANGUAGES)('no English is left in %s', (language) => {
    const english =
      /\b(the|of the|income|household|person|with|without|ceiling|amount|month|year|missing)\b/i;
    expect(Object.entries(written[language]).filter(([, text]) => english.test(prose(text)))).toEqual([]);
  });

  test.each(LANGUAGES)('every card, series and step of a real answer has words in %s', (language) => {
    const said = words(language);
    for (const id of lawInForce.rules.keys()) expect(said.cardTitle(id)).not.toMatch(/[{}*]/);
    for (const { id } of advantages) expect(said.proof(id)).toMatch(/\.$/);
    for (const series of allSeries(amountsInForce)) expect(said.series(series)).not.toBe('');
    if (anna === undefined) throw new Error('the situation of this test is not one');
    const { right } = assess(anna, lawInForce, TODAY).steps;
    const visit = (step: ReturnType<typeof explained>): void => {
      expect(`${said.step(step, anna)} ${said.stepValue(step)}`).not.toMatch(/[{}]|undefined|NaN/);
      step.parts.forEach(visit);
    };
    visit(explained(right, anna, lawInForce));
  });
});
