import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Case } from './cases.ts';
import { expectation, type Expectation } from './outcome.ts';

/** A case in words, for somebody who knows the law and no code. */

const WORDING: Readonly<Record<Expectation, string>> = {
  right: 'right',
  outcome: 'answer in one word',
  road: 'right rests on',
  automatic: 'automatic right',
  'ex-officio': 'right granted by the mutuality itself',
  'income-road': 'right on income',
  'automatic-opens': 'automatic right from',
  'ex-officio-opens': 'granted by the mutuality from',
  'income-opens': 'right on income from',
  'automatic-covered': 'who has the automatic right',
  'first-end': 'end of the first period',
  'not-needed': 'need not be looked at',
  certificate: 'nothing missing can change the answer',
  'law-open': 'law that is not known here',
  way: 'decided on',
  examined: 'period examined',
  income: 'income of a year',
  ceiling: 'ceiling',
  margin: 'margin',
  opens: 'right opens on',
  covered: 'who gets it',
  members: 'household',
  asks: 'still to ask',
  'not-asked': 'need not be asked',
  because: 'because of',
  articles: 'articles shown',
  'month-before': 'on the month before the request',
  'month-of-request': 'on the month of the request',
  'reference-year': 'on the year before the request',
};

/** Expectations whose value is a code of the program; what other values say is what somebody wrote. */
const VALUES: Readonly<Partial<Record<Expectation, Readonly<Record<string, string>>>>> = {
  way: {
    'month-before': 'the month before the request',
    'month-of-request': 'the month of the request',
    'reference-year': 'the year before the request',
  },
  road: {
    automatic: 'the automatic road',
    'ex-officio': 'the mutuality itself',
    income: 'income, on request',
  },
};

/** `right: met`, `decided on: the month before the request`. */
export function inWords(key: string, value: string): string {
  const known = expectation(key);
  const isPlaces = known === 'asks' || known === 'not-asked' || known === 'law-open';
  const said = VALUES[known]?.[value] ?? (isPlaces ? value : plain(value));
  return `${WORDING[known]}: ${said}`;
}

/** What the row states, without the signs of YAML: `request 2025-04-14; situations: integration income, since 2025-01-15`. */
export function statedIn({ stated }: Case): string {
  return (
    Object.entries(stated)
      // The line of the household says it already.
      .filter(([name]) => name !== 'request')
      .map(([name, value]) => `${plain(name)}: ${plain(value)}`)
      .join('; ')
  );
}

/** The household on one line: everybody with the day of birth, how they are insured, and their situations. */
export function householdOf({ situation, stated }: Case): string {
  const written: unknown = parse(situation, { schema: 'failsafe' });
  const persons = Object.entries(objectOf(objectOf(written)['persons']));
  const request = objectOf(written)['request'];
  const people = persons.map(([name, of]) => {
    const {
      born,
      situations,
      incomes,
      partner,
      'insured-as': insured,
      'dependant-of': holder,
    } = objectOf(of);
    const known = [
      ...(typeof born === 'string' ? [`born ${born}`] : []),
      ...(typeof insured === 'string' ? [typeof holder === 'string' ? `depends on ${holder}` : insured] : []),
      ...bondIn(objectOf(partner)),
      ...kindsIn(situations),
      // Those of a table are in its cells.
      ...(Object.keys(stated).length === 0 ? incomesIn(objectOf(incomes)) : []),
    ];
    return known.length === 0 ? name : `${name} (${known.join(', ')})`;
  });
  return [...(typeof request === 'string' ? [`request ${request}`] : []), people.join(', ')].join(': ');
}

/** Numbers of docs/interpretations.md on which the case rests: those it names, and of which the page says that it turns. */
export function interpretationsOf({ name, articles, byHand }: Case): readonly number[] {
  const named = [...articles.matchAll(/Q(\d+)/g), ...byHand.matchAll(/interpretation (\d+)/g)];
  const numbers = [...named.map(([, number]) => Number(number)), ...turned(name)];
  return [...new Set(numbers)].sort((a, b) => a - b);
}

export function articlesOf({ articles }: Case): string {
  return articles
    .split(/,\s*/)
    .filter((one) => !one.startsWith('Q'))
    .join(', ');
}

let shown: readonly { readonly name: string; readonly number: number }[] | undefined;

/** The readings that docs/interpretations.md shows with a case of that name. */
function turned(name: string): readonly number[] {
  shown ??= examples();
  return shown.flatMap((one) => (one.name === name ? [one.number] : []));
}

function examples() {
  const page = readFileSync(new URL('../docs/interpretations.md', import.meta.url), 'utf8');
  return page.split(/^## /m).flatMap((entry) => {
    const number = Number.parseInt(entry, 10);
    return [...entry.matchAll(/For example \*(.+?)\*\./g)].map(([, name = '']) => ({ name, number }));
  });
}

function bondIn({ who, bond }: Readonly<Record<string, unknown>>): readonly string[] {
  return typeof who === 'string' && typeof bond === 'string' ? [`${plain(bond)} with ${who}`] : [];
}

function kindsIn(situations: unknown): readonly string[] {
  if (!Array.isArray(situations)) return [];
  return situations.flatMap((one) => {
    const { kind, since, from, until } = objectOf(one);
    if (typeof kind !== 'string') return [];
    const begun = [since, from].find((day) => typeof day === 'string');
    return [
      [
        plain(kind),
        begun === undefined ? '' : `since ${String(begun)}`,
        typeof until === 'string' ? `until ${until}` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ];
  });
}

/** `2025-05: wage 1900.00 a month`. */
function incomesIn(incomes: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(incomes).map(([period, lines]) => {
    const told = (Array.isArray(lines) ? lines : []).flatMap((one) => {
      const { kind, per, ...amounts } = objectOf(one);
      const figures = ['amount', 'charges', 'cadastral-income', 'rent'].flatMap((key) => {
        const figure = amounts[key];
        if (typeof figure !== 'string') return [];
        return [key === 'charges' ? `less ${figure}` : figure];
      });
      if (typeof kind !== 'string') return [];
      return [[plain(kind), ...figures, ...(typeof per === 'string' ? [`a ${plain(per)}`] : [])].join(' ')];
    });
    return `${period}: ${told.length === 0 ? (typeof lines === 'string' ? lines : 'nothing else') : told.join(' + ')}`;
  });
}

/** Words for a reader: no brackets, no quotes, and hyphens between words only where a date has them. */
function plain(text: string): string {
  return text
    .replace(/[{}[\]"']/g, ' ')
    .replace(/\bkind: /g, '')
    .replace(/, others: none|others: none/g, '')
    .replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
    .replace(/\s+([,;])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
