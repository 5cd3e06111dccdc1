import type { Explained, Open, Situation } from '@pleindroit/assessment';
import { periodName } from '@pleindroit/assessment';
import { NONE, type Facts } from '@pleindroit/law';
import type { Figures } from './figures.ts';
import type { Text, Values } from './text.ts';

/** A fact by its place in a situation, in words: who is meant first, then what is to be known. */
export interface FactWords {
  readonly person: (id: string) => string;
  /** As it is asked: with the answer *none*, where that is one. */
  readonly fact: (path: string, situation?: Situation) => string;
  /** As a place where something stands: of a name that does not exist only the person, if there is one. */
  readonly place: (path: string) => string;
  /** The same without the person. */
  readonly factAt: (path: string) => string;
  readonly open: (open: Open, situation?: Situation) => string;
  /** A fact of the household or of a person, by the name the law gives it. */
  readonly factName: (name: string) => string;
  /** A fact of one line: `montant du salaire de janvier 2025`. */
  readonly lineFact: (name: string, line: LinePlace, situation?: Situation) => string;
  readonly incomeKind: (kind: string) => string;
  readonly situationKind: (kind: string) => string;
  /** One stated period of a situation: `chômage : depuis le 10 janvier 2025`. */
  readonly stated: (period: StatedPeriod, situation?: Situation) => string;
}

export type StatedPeriod = NonNullable<Explained['periods']>[number];

export interface LinePlace {
  readonly person: string;
  readonly period: string;
  readonly line: number;
}

// Some facts stand in the situation under a name that is not the law's.
const NAMES: Readonly<Record<string, string>> = {
  'proactive-flow': 'flow-notified',
  'shared-custody.declared': 'shared-custody-declared',
  'partner.declared': 'partner-declared',
  'partner.since': 'partner-since',
};

export function factWords(text: Text, figures: Figures, called: (id: string) => string): FactWords {
  const { say, must, find } = text;
  const unknown = (key: string) => say('fact.unknown', { name: key });
  const name = (key: string) => find(`fact.${key}`) ?? find(`status-fact.${key}`) ?? unknown(key);
  const ofPerson = (person: string, fact: string) => say('of-person', { person: called(person), fact });

  function placed({ person, period, line }: LinePlace, situation: Situation | undefined): Values {
    const kind = situation === undefined ? undefined : kindOfLine(situation, { person, period, line });
    const number = line + 1;
    return {
      line: number,
      'of-period': figures.ofPeriod(period),
      'of-kind':
        (kind === undefined ? undefined : find(`income-of.${kind}`)) ??
        say('income-of.not-stated', { line: number }),
    };
  }

  function lineFact(fact: string, place: LinePlace, situation?: Situation): string {
    return find(`line.${fact}`, placed(place, situation)) ?? unknown(fact);
  }

  const asked = (key: string, values?: Values) => find(`ask.${key}`, values);

  function incomes(person: string, rest: string, situation: Situation | undefined, isAsked: boolean): string {
    const parts = /^(\d{4}(?:-\d{2})?)(?:\[(\d+)\](?:\.(.+))?)?$/.exec(rest);
    if (parts === null) return name('incomes');
    const [, period = '', line, fact] = parts;
    if (line === undefined) {
      const values = { 'of-period': figures.ofPeriod(period) };
      return (isAsked ? asked('incomes-of', values) : undefined) ?? say('fact.incomes-of', values);
    }
    const place = { person, period, line: Number(line) };
    return fact === undefined ? say('fact.line', placed(place, situation)) : lineFact(fact, place, situation);
  }

  function situations(rest: string): string {
    const parts = /^(?:\[\d+\]|([^.]+))(?:\.(.+))?$/.exec(rest);
    const [, kind, fact] = parts ?? [];
    const named =
      fact === undefined ? say('fact.one-situation') : (find(`status-fact.${fact}`) ?? name(fact));
    const situation = kind === undefined ? undefined : find(`situation.${kind}`);
    return situation === undefined ? named : say('status-fact.of-situation', { fact: named, situation });
  }

  function ofOnePerson(
    person: string,
    rest: string,
    situation: Situation | undefined,
    isAsked: boolean,
  ): string {
    if (rest === '') return say('fact.person');
    const [top = '', ...below] = rest.split(/\.|(?=\[)/);
    const after = rest.slice(top.length).replace(/^\./, '');
    if (top === 'incomes' && after !== '') return incomes(person, after, situation, isAsked);
    if (top === 'situations' && after !== '') return situations(after);
    const key = NAMES[rest] ?? below.findLast((step) => !step.startsWith('[')) ?? top;
    return (isAsked && below.length === 0 ? asked(key) : undefined) ?? name(key);
  }

  function coPayment(place: number, cell: string): string {
    const line = { line: place + 1 };
    return find(`line.${cell === 'amount' ? 'co-payment' : cell}`, line) ?? say('line.of-co-payments', line);
  }

  /** Of whom, if of anybody, and what. */
  function told(path: string, situation: Situation | undefined, isAsked: boolean) {
    if (path === '') return { what: say('fact.situation-as-a-whole') };
    const [, person, rest] = /^persons\.([^.[]+)\.?(.*)$/.exec(path) ?? [];
    if (person !== undefined) return { person, what: ofOnePerson(person, rest ?? '', situation, isAsked) };
    const [, line, cell = ''] = /^co-payments\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    if (line !== undefined) return { what: coPayment(Number(line), cell) };
    const key = NAMES[path] ?? path.split('.').at(-1) ?? path;
    const [, ofAHappening = 'happened'] = /^happened(?:\[\d+\](?:\.([^.[]+))?)?$/.exec(path) ?? [];
    const happening = path.startsWith('happened') ? find(`happening.${ofAHappening}`) : undefined;
    if (happening !== undefined) return { what: happening };
    return { what: (isAsked ? asked(key) : undefined) ?? name(key) };
  }

  function fact(path: string, situation: Situation | undefined, isAsked: boolean): string {
    const { person, what } = told(path, situation, isAsked);
    return person === undefined ? what : ofPerson(person, what);
  }

  function place(path: string): string {
    const { person, what } = told(path, undefined, false);
    const key = path.split('.').at(-1) ?? '';
    if (what !== unknown(key)) return fact(path, undefined, false);
    return person === undefined ? '' : called(person);
  }

  function stated({ path, from, until }: StatedPeriod, situation: Situation | undefined): string {
    const day = figures.day(from);
    const duration =
      until === undefined
        ? say('stated.since', { day })
        : say('stated.from-until', { from: day, until: figures.day(until) });
    const kind = situation === undefined ? undefined : kindOfSituation(situation, path);
    const name = kind === undefined ? undefined : find(`situation.${kind}`);
    return name === undefined ? duration : say('named-value', { name, value: duration });
  }

  return {
    person: called,
    stated,
    fact: (path, situation) => fact(path, situation, true),
    place,
    factAt: (path) => told(path, undefined, false).what,
    open(open, situation) {
      if (open.kind === 'fact') return fact(open.path, situation, true);
      const day = figures.day(open.day);
      const series = find(`series.${open.what}`);
      if (series !== undefined) return say('open-law.series', { series, day });
      return open.what === 'decree'
        ? say('open-law.decree', { day })
        : say('open-law.article', { article: open.what, day });
    },
    factName: name,
    lineFact,
    incomeKind: (kind) => must(`income.${kind}`),
    situationKind: (kind) => must(`situation.${kind}`),
  };
}

/** The kind somebody stated for a line. */
export function kindOfLine(situation: Situation, place: LinePlace): string | undefined {
  const kind = factsOfLine(situation, place)['kind'];
  return typeof kind === 'string' ? kind : undefined;
}

/** The currency of its amounts, when they are not in euro. */
export function currencyOfLine(situation: Situation, place: LinePlace): string | undefined {
  const { currency } = factsOfLine(situation, place);
  return typeof currency === 'string' && currency !== NONE ? currency : undefined;
}

/** What somebody stated of a line. */
export function factsOfLine(situation: Situation, { person, period, line }: LinePlace): Facts {
  const place = situation.persons.findIndex(({ id }) => id === person);
  const income = situation.household.persons[place]?.incomes.find(
    ({ kind, begins }) => periodName(kind, begins) === period,
  );
  return income?.lines[line]?.facts ?? {};
}

/** The kind of the situation at a place: `persons.anna.situations[0]`. */
function kindOfSituation({ persons, household }: Situation, path: string): string | undefined {
  const [, person, place] = /^persons\.([^.[]+)\.situations\[(\d+)\]/.exec(path) ?? [];
  const { statuses } = household.persons[persons.findIndex(({ id }) => id === person)] ?? {};
  return statuses?.[Number(place)]?.status;
}

/** An id is a name written small, `marie-claire` → `Marie-Claire`; but nobody is called as an interview calls its persons. */
export function nameIn({ find }: Text): (id: string) => string {
  return (id) => {
    const [, kind = id, number = ''] = /(?:^|-)(dependant|shared-child|parent)-(\d+)$/.exec(id) ?? [];
    const isOfAnInterview = number !== '' || OF_AN_INTERVIEW.includes(id);
    return (isOfAnInterview ? find(`person.${kind}`, { number }) : undefined) ?? capitalised(id);
  };
}

const OF_AN_INTERVIEW: readonly string[] = ['you', 'partner', 'holder'];

function capitalised(id: string): string {
  return id.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
