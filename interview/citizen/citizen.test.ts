import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlookOf } from '@pleindroit/assessment/outlook';
import { day, lawInForce } from '@pleindroit/law';
import { wholeLawInForce } from '@pleindroit/law/keeping';
import { describe, expect, test } from 'vitest';
import { asked, assessedBy, questionAt, type Answers } from '../asking/asking.ts';
import { everyQuestion } from '../asking/questions.ts';
import written from '../words/citizen.json' with { type: 'json' };
import {
  CITIZEN_LANGUAGES,
  OUTCOMES,
  answerIn,
  citizenOutcome,
  citizenWords,
  paperFor,
  papersIn,
  questionIn,
  resultIn,
  slipOf,
  type CitizenLanguage,
  type CitizenOutcome,
} from './citizen.ts';

const TODAY = day('2026-02-10');
const MYSELF = { isHelping: false, isEasy: false };
const HELPING = { isHelping: true, isEasy: false };
const EASY = { isHelping: false, isEasy: true };
const assess = assessedBy(lawInForce);

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function questionOf(path: string) {
  const question = questionAt(path);
  if (question === undefined) throw new Error(path);
  return question;
}

describe('figures, as each language writes them', () => {
  test.each([
    ['fr', '1 450,50 €', '1er mars 2026'],
    ['nl', '€ 1.450,50', '1 maart 2026'],
    ['de', '1.450,50 €', '1. März 2026'],
    ['en', '€1,450.50', '1 March 2026'],
  ] as const)('%s', (language, money, first) => {
    const words = citizenWords(language);
    expect(plain(words.money(145_050))).toBe(money);
    expect(words.day('2026-03-01')).toBe(first);
  });
});

describe('a question', () => {
  const born = questionOf('persons.you.born');

  test('speaks to whoever answers, or of whoever is helped, with what can be said aloud', () => {
    const words = citizenWords('fr');
    expect(questionIn(words, MYSELF, born)).toMatchObject({
      title: expect.stringMatching(/^Quelle est votre/) as string,
    });
    expect(questionIn(words, MYSELF, born).about).toBeUndefined();
    const helped = questionIn(words, HELPING, born);
    expect(helped.about).toBe('La personne que vous aidez');
    expect(helped.title).toContain('de cette personne');
    expect(helped.aloud).toContain('votre date de naissance');
  });

  test('of somebody else names them, and is never said aloud to whoever is helped', () => {
    const words = citizenWords('de');
    const partner = questionIn(words, MYSELF, questionOf('persons.partner.born'));
    expect(partner).toMatchObject({ about: 'Ihr Partner oder Ihre Partnerin' });
    expect(questionIn(words, HELPING, questionOf('persons.dependant-2.born'))).toMatchObject({
      about: 'Person auf der Akte, Nr. 2',
    });
  });

  test('names the month or the year, and the kind of income', () => {
    const amount = questionOf('persons.you.incomes.2026-01.wage.amount');
    expect(plain(questionIn(citizenWords('fr'), MYSELF, amount).title)).toBe(
      'Salaire : combien en janvier 2026 ?',
    );
    expect(questionIn(citizenWords('en'), MYSELF, amount).title).toBe('Wage: how much in January 2026?');
    expect(questionIn(citizenWords('nl'), MYSELF, questionOf('persons.you.incomes.2025')).title).toBe(
      'Welke inkomsten had u in 2025?',
    );
  });

  test('keeps the kind of income or situation out of the history of the browser', () => {
    for (const [language, discreet] of [
      ['fr', 'Combien en janvier 2026 ?'],
      ['nl', 'Hoeveel in januari 2026?'],
      ['de', 'Wie viel im Januar 2026?'],
      ['en', 'How much in January 2026?'],
    ] as const) {
      const amount = questionOf('persons.you.incomes.2026-01.incapacity-benefit.amount');
      expect(plain(questionIn(citizenWords(language), MYSELF, amount).discreet)).toBe(discreet);
    }
    const since = questionOf('persons.you.situations.invalidity.since');
    expect(plain(questionIn(citizenWords('fr'), MYSELF, since).discreet)).toBe('Depuis quel jour ?');
    expect(questionIn(citizenWords('fr'), MYSELF, born).discreet).toBe(
      questionIn(citizenWords('fr'), MYSELF, born).title,
    );
  });

  test('has easy words when they are wanted and there are some', () => {
    const words = citizenWords('nl');
    expect(questionIn(words, EASY, questionOf('persons.you.insured-as')).title).toBe(
      'Hebt u bij het ziekenfonds een dossier op uw naam?',
    );
    expect(questionIn(words, EASY, born)).toEqual(questionIn(words, MYSELF, born));
  });

  test('of a fact tells who knows and on which paper it stands; ten have easy words in every language', () => {
    for (const language of CITIZEN_LANGUAGES) {
      const easy = Object.keys(written[language]).filter((key) => key.startsWith('easy.question.'));
      expect(easy).toHaveLength(10);
      for (const key of easy)
        expect(written[language]).toHaveProperty([key.replace('easy.question', 'question') + '.you']);
    }
    const without = everyQuestion()
      .filter(({ about, topic }) => paperFor({ ...questionFor(about, topic), about }) === undefined)
      .map(({ about, topic }) => `${about}.${topic}`);
    expect(without.sort()).toEqual(KNOWN_WITHOUT_PAPER);
  });
});

function questionFor(about: string, topic: string) {
  const at = {
    household: topic,
    person: `persons.you.${topic}`,
    situation: `persons.you.situations.unemployment.${topic}`,
    income: topic === 'incomes' ? 'persons.you.incomes.2026-01' : `persons.you.incomes.2026-01.wage.${topic}`,
  }[about];
  return questionOf(at ?? '');
}

/** What everybody knows of themselves; and lists, whose entries have their papers. */
const KNOWN_WITHOUT_PAPER = [
  'household.declaration.income-risen',
  'household.declaration.signed',
  'household.dependants.are-children',
  'household.dependants.incomes',
  'household.dependants.situations',
  'income.incomes',
  'person.ex-officio.renounced',
  'person.ex-officio.renounced.on',
  'person.ex-officio.renounced.opened',
  'person.ex-officio.renounced.revoked',
  'person.lives-with-parents',
  'person.partner',
  'person.partner.one-household',
  'person.partner.relative',
  'person.situations',
];

describe('an answer is told back', () => {
  const wage = 'persons.you.incomes.2026-01.wage.amount';
  test.each([
    [{ [wage]: '1450.50' }, '1 450,50 € par mois, avant impôt', '€1,450.50 a month, before tax'],
    [
      { [wage]: 'net 350.00', 'persons.you.incomes.2026-01.wage.per': 'week' },
      '350,00 € par semaine après impôt',
      '€350.00 a week after tax',
    ],
    [{ [wage]: 'unknown' }, 'je ne sais pas', 'I don’t know'],
  ] as const)('%j', (answers, fr, en) => {
    expect(plain(answerIn(citizenWords('fr'), questionOf(wage), answers))).toBe(fr);
    expect(answerIn(citizenWords('en'), questionOf(wage), answers)).toBe(en);
  });

  test('choices by their words, none of them, and no such day', () => {
    const words = citizenWords('fr');
    const situations = 'persons.you.situations';
    expect(answerIn(words, questionOf(situations), { [situations]: ['unemployment', 'widowhood'] })).toBe(
      'Chômage complet, avec des allocations et Veuvage',
    );
    expect(answerIn(words, questionOf(situations), { [situations]: [] })).toBe('Rien de tout cela');
    const until = 'persons.you.situations.unemployment.until';
    expect(answerIn(words, questionOf(until), { [until]: 'none' })).toBe('Il n’y en a pas');
  });

  test.each([
    ['2026-01', '8000.00', 'month', undefined],
    ['2026-01', '8000.01', 'month', 'looks-like-a-year'],
    ['2026-01', '8000.01', 'year', undefined],
    ['2025', '4000.00', undefined, undefined],
    ['2025', '3999.99', undefined, 'looks-like-a-month'],
    ['2025', '0.00', undefined, undefined],
  ])('what may be a slip of the pen: %s, %s a %s', (period, amount, per, slip) => {
    const path = `persons.you.incomes.${period}.wage`;
    const answers: Answers = {
      [`${path}.amount`]: amount,
      ...(per === undefined ? {} : { [`${path}.per`]: per }),
    };
    expect(slipOf(questionOf(`${path}.amount`), answers)).toBe(slip);
  });
});

describe('the papers', () => {
  const answers: Answers = {
    already: 'no',
    'persons.you.situations': ['retirement-pension'],
    'persons.you.situations.retirement-pension.since': '2023-03-01',
    'persons.you.partner': 'none',
    'persons.you.incomes.2026-01': ['retirement-pension', 'own-dwelling', 'incapacity-benefit'],
    'persons.you.incomes.2026-01.retirement-pension.amount': '1800.00',
    'persons.you.incomes.2026-01.own-dwelling.cadastral-income': 'unknown',
    'persons.you.incomes.2026-01.incapacity-benefit.amount': '100.00',
    'persons.you.lives-with': 'nobody',
  };

  test('each once, with everything it proves; what the mutuality has comes last', () => {
    const papers = papersIn(citizenWords('en'), answers, 'a-request');
    expect(papers.map(({ paper }) => paper)).toEqual([
      'declaration',
      'pension-statement',
      'property-tax',
      'sickness-statement',
      'household-composition',
    ]);
    expect(papers[1]?.proves).toBe('Retirement pension and Retirement pension in January 2026');
    expect(papers.map(({ mutualityHasIt }) => mutualityHasIt)).toEqual([false, false, false, true, true]);
  });

  test('of a right that comes by itself are those of the situation', () => {
    const papers = papersIn(citizenWords('en'), answers, 'a-situation');
    expect(papers.map(({ paper, proves }) => [paper, proves])).toEqual([
      ['pension-statement', 'Retirement pension'],
    ]);
  });

  test('of a year are those of the tax office', () => {
    const ofAYear: Answers = {
      'persons.you.incomes.2025': ['wage', 'holiday-pay', 'own-dwelling'],
      'persons.you.incomes.2025.wage.amount': '20000.00',
      'persons.you.incomes.2025.holiday-pay.amount': '1000.00',
      'persons.you.incomes.2025.own-dwelling.cadastral-income': '700.00',
    };
    expect(papersIn(citizenWords('nl'), ofAYear, 'a-talk').map(({ paper }) => paper)).toEqual([
      'tax-notice',
      'property-tax',
    ]);
  });

  test('nothing is proved of what there is not', () => {
    expect(
      papersIn(citizenWords('fr'), { 'shared-children': '0', 'proactive-flow': 'no' }, 'a-talk'),
    ).toEqual([]);
  });
});

/** Somebody alone, whose income of 2025 is compared with 28 054,93 euro. */
const alone: Answers = {
  already: 'no',
  'persons.you.situations': [],
  'persons.you.partner': 'none',
  'persons.you.insured-as': 'holder',
  dependants: '0',
  'proactive-flow': 'no',
  'persons.you.incomes.2025': ['wage'],
  'persons.you.born': '1980-05-05',
  'declaration.income-risen': 'no',
  'shared-children': '0',
};
const wage = (amount: string): Answers => ({ ...alone, 'persons.you.incomes.2025.wage.amount': amount });
const child = 'persons.dependant-1.situations.child-disability';

const PEOPLE: Readonly<Record<CitizenOutcome, Answers>> = {
  already: { already: 'yes', 'already.since': '2024-01-01' },
  automatic: {
    already: 'no',
    'persons.you.situations': ['integration-income'],
    'persons.you.situations.integration-income.since': '2025-06-01',
  },
  'ex-officio': {
    ...alone,
    'persons.you.situations': ['invalidity'],
    'persons.you.situations.invalidity.since': '2023-03-01',
    'persons.you.situations.invalidity.all-activity-ceased': 'yes',
    'persons.you.incomes.2026-01': ['incapacity-benefit'],
    'persons.you.incomes.2026-01.incapacity-benefit.amount': '1400.00',
    'declaration.income-risen': 'unknown',
    'persons.you.incomes.2026-02': ['incapacity-benefit', 'movable-income'],
    'persons.you.incomes.2026-02.incapacity-benefit.amount': '1400.00',
    'persons.you.incomes.2026-02.movable-income.amount': 'unknown',
    'persons.you.lives-with': 'nobody',
    'persons.you.ex-officio.other-property': 'no',
    'persons.you.ex-officio.cadastral-income-not-fixed': 'no',
    'persons.you.ex-officio.pension-register': 'no',
    'persons.you.ex-officio.severance-pay': 'no',
    'persons.you.ex-officio.accident-above-20': 'no',
    'persons.you.ex-officio.ended-by-control': 'none',
    'persons.you.ex-officio.renounced': 'no',
  },
  'for-some': {
    ...wage('90000.00'),
    dependants: '1',
    'dependants.situations': 'yes',
    'dependants.incomes': 'no',
    'persons.dependant-1.situations': ['child-disability'],
    'persons.dependant-1.born': '2015-06-01',
    [`${child}.since`]: '2023-03-01',
    [`${child}.found-by`]: 'federal-doctor',
    [`${child}.percent`]: '66',
  },
  'on-request': wage('28054.92'),
  depends: { ...wage('unknown') },
  close: wage('net 20000.00'),
  'not-now': wage('28054.93'),
  worker: Object.fromEntries(
    [
      'already',
      'persons.you.situations',
      'persons.you.partner',
      'persons.you.insured-as',
      'proactive-flow',
    ].map((path) => [path, 'unknown']),
  ),
};

function resultOf(language: CitizenLanguage, answers: Answers) {
  const step = asked(answers, TODAY, assess);
  if ('problems' in step) throw new Error(JSON.stringify(step.problems));
  const outlook = outlookOf(step.situation, step.assessment, wholeLawInForce, TODAY);
  return resultIn(citizenWords(language), MYSELF, step, outlook, answers, TODAY);
}

describe('a result', () => {
  for (const outcome of OUTCOMES) {
    test(outcome, () => {
      const step = asked(PEOPLE[outcome], TODAY, assess);
      expect('problems' in step ? step.problems : citizenOutcome(step, PEOPLE[outcome])).toBe(outcome);
    });

    test(`${outcome}: every sentence is there, in every language`, () => {
      for (const language of CITIZEN_LANGUAGES) {
        const result = resultOf(language, PEOPLE[outcome]);
        expect(JSON.stringify(result)).not.toMatch(/\{[a-z-]+\}|undefined|NaN/);
        expect(result.next.length).toBeGreaterThanOrEqual(2);
        expect(result.roads).toHaveLength(outcome === 'already' ? 0 : 3);
      }
    });
  }

  test('one cent below the ceiling, and at it', () => {
    const below = resultOf('fr', PEOPLE['on-request']);
    expect(below.sum?.totals.map(([, figure]) => plain(figure))).toEqual([
      '28 054,92 €',
      '28 054,93 €',
      '0,01 €',
    ]);
    expect(below.change.map(plain)).toEqual(['Avec 0,01 € de plus par an, la réponse changerait.']);
    const at = resultOf('fr', PEOPLE['not-now']);
    expect(at.sum?.notes.map(plain)).toContain(
      'Les revenus sont juste à la limite. Il faut être en dessous.',
    );
    expect(at.change.map(plain)).toContain(
      'Avec un peu plus de 0,00 € de moins par an, la réponse changerait.',
    );
  });

  test('whoever has no right now is told when to try again, and carries no papers', () => {
    const { filing, papers } = resultOf('fr', PEOPLE['not-now']);
    expect(filing.join()).toContain('au début de chaque année');
    expect(papers).toEqual([]);
  });

  test('an amount after tax is counted between two bounds, told as such', () => {
    const close = resultOf('en', PEOPLE.close);
    expect(close.sum?.totals[0]).toEqual(['Income counted, a year', 'between €20,000.00 and €32,000.00']);
    expect(close.about.join()).toContain('after tax');
    expect(close.depends.map(({ what }) => what)).toEqual(['Wage: how much in 2025?']);
    expect(close.depends[0]?.where).toContain('tax assessment');
    // Below in every case: and nobody knows by how much.
    const below = resultOf('en', wage('net 10000.00'));
    expect(below).toMatchObject({ outcome: 'on-request', change: [] });
  });

  test('near the ceiling no road says yes or no', () => {
    const road = resultOf('en', PEOPLE.close).roads.find((one) => one.road === 'income');
    expect(road).toMatchObject({ verdict: 'open', told: 'not known yet' });
  });

  test('an income that has risen since is told as such, and nothing is said of a distance that does not decide', () => {
    const risen: Answers = {
      ...wage('20000.00'),
      'declaration.income-risen': 'yes',
      'persons.you.incomes.2026-02': ['wage'],
      'persons.you.incomes.2026-02.wage.amount': '5000.00',
    };
    const above = resultOf('fr', risen);
    expect(above.outcome).toBe('not-now');
    expect(above.roads.at(-1)?.reason).toContain('mois de la signature');
    expect(above.sum?.notes.join()).toContain('mois de la signature');
    expect(above.change.join()).not.toContain('de moins par an');
    const below = resultOf('fr', { ...risen, 'persons.you.incomes.2026-02.wage.amount': '2000.00' });
    expect(below).toMatchObject({ outcome: 'on-request', change: [] });
  });

  test('what cannot decide any more is not told as missing', () => {
    // The tax office’s letter opens the month; the year is below the ceiling without it.
    const harmless: Answers = {
      ...PEOPLE.depends,
      'proactive-flow': 'no',
      'persons.you.lives-with': 'unknown',
      'shared-children': 'unknown',
    };
    expect(resultOf('fr', harmless).depends).toHaveLength(1);
  });

  test('a right through the partner names no benefit of the applicant', () => {
    const throughPartner: Answers = {
      already: 'no',
      'persons.you.situations': 'unknown',
      'persons.you.partner': 'marriage',
      'persons.you.insured-as': 'holder',
      dependants: '0',
      'persons.partner.situations': ['income-guarantee-for-elderly'],
      'persons.partner.situations.income-guarantee-for-elderly.since': '2024-03-01',
      'persons.partner.insured-as': 'holder',
      'persons.you.partner.since': '2012-06-10',
    };
    const result = resultOf('fr', throughPartner);
    expect(result.outcome).toBe('automatic');
    expect(result.roads[0]?.reason).toBe('Le droit vient du ou de la partenaire.');
  });

  test('what is missing is named with its paper', () => {
    expect(resultOf('en', PEOPLE.depends).depends).toEqual([
      {
        what: 'Wage: how much in 2025?',
        where:
          'It is on the tax assessment (avertissement-extrait de rôle, aanslagbiljet), or on myminfin.be.',
      },
    ]);
  });

  test('what was not asked yet is missing too, for whoever stops before the end', () => {
    const { 'declaration.income-risen': _, ...unfinished } = wage('20000.00');
    expect(resultOf('fr', unfinished)).toMatchObject({ outcome: 'depends' });
    expect(resultOf('fr', unfinished).depends.map(({ what }) => plain(what))).toEqual([
      'Les revenus de votre ménage ont-ils augmenté depuis le mois ou l’année que vous avez indiqué ?',
    ]);
  });

  test('somebody else of the household is named', () => {
    expect(resultOf('nl', PEOPLE['for-some']).title).toBe(
      'Waarschijnlijk ja, zonder iets te vragen, voor: persoon op het dossier, nr. 1.',
    );
    expect(resultOf('nl', PEOPLE['for-some']).roads[0]).toMatchObject({
      verdict: 'not met',
      reason: 'Ja voor: persoon op het dossier, nr. 1. Nee voor wie het vraagt.',
    });
  });
});

describe('the words', () => {
  const glossary = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');
  const rows = (glossary.split('## Plain words')[1] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Term') && !line.startsWith('|---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

  test('are those of the glossary', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const [term = '', ...cells] of rows) {
      for (const [place, language] of CITIZEN_LANGUAGES.entries()) {
        const all = Object.values(written[language]).join('\n').toLowerCase();
        const titles = Object.entries(written[language])
          .filter(([key]) => /^question\..*\.(you|they)$/.test(key))
          .map(([, text]) => text.toLowerCase());
        const cell = (cells[place] ?? '').toLowerCase();
        if (term === '*to avoid*') {
          const found = cell.split(', ').filter((word) => titles.some((title) => title.includes(word)));
          expect(found, language).toEqual([]);
        } else {
          expect(all, `${term}, ${language}`).toContain(cell);
        }
      }
    }
  });

  test('never refuse, and promise nothing', () => {
    const promises =
      /\brefus|\bgeweiger|\babgelehnt|\bvous avez droit|\bu hebt recht|\bSie haben Anspruch|\byou have a right/i;
    for (const language of CITIZEN_LANGUAGES) {
      const said = Object.entries(written[language]).filter(
        ([key, text]) => /^(outcome|roads|change|filing)\./.test(key) && promises.test(text),
      );
      expect(said, language).toEqual([]);
    }
  });

  test('stand in sentences that can be read: none longer than 25 words, most not longer than 15', () => {
    for (const language of CITIZEN_LANGUAGES) {
      const sentences = Object.entries(written[language])
        .filter(([key]) => !key.startsWith('option.'))
        .flatMap(([key, text]) =>
          text.split(/(?<=[.?!])\s+/).map((sentence) => [key, sentence.split(/\s+/).length] as const),
        );
      expect(
        sentences.filter(([, words]) => words > 25),
        language,
      ).toEqual([]);
      const short = sentences.filter(([, words]) => words <= 15).length / sentences.length;
      expect(short, language).toBeGreaterThan(0.85);
    }
  });
});

test('nobody is called a couple or a person without papers: that says something else of them', () => {
  const told =
    /sans (?:ses |leurs )?papiers|zonder (?:zijn |hun )?papieren|ohne (?:seine |ihre )?Papiere|without (?:his |their )?papers/i;
  const found = Object.values(written).flatMap((texts) =>
    Object.values(texts).filter((text) => told.test(text)),
  );
  expect(found).toEqual([]);
});
