import type { Problem } from '@pleindroit/reading';
import type { FactWords } from './facts.ts';
import ENGLISH from './words/english-names.json' with { type: 'json' };
import { keysUnder, type Key, type Text } from './text.ts';

export interface ProblemInWords {
  /** The place as it is written in a file: `persons.anna.incomes.2025-01[0].amount`. */
  readonly path: string;
  /** The same place in words; empty for the whole text. */
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What is wrong, and what to do about it. */
export function problemInWords(text: Text, { place, factAt }: FactWords, problem: Problem): ProblemInWords {
  const { say } = text;
  const { path, values } = problem;
  const found = { path, place: path === '' ? '' : place(path) };
  if (isNothing(values['written'])) {
    const remedy = remedyForNothing(path);
    return {
      ...found,
      problem: say('problem-of.nothing-written'),
      remedy: remedy === undefined ? remedyOf(text, problem) : say(remedy),
    };
  }
  return { ...found, problem: problemOf(text, factAt, problem), remedy: remedyOf(text, problem) };
}

function problemOf(
  { must, say }: Text,
  factAt: FactWords['factAt'],
  { path, code, values }: Problem,
): string {
  const key = path.split('.').at(-1) ?? '';
  if (code === 'missing' && key !== '') return say('problem-of.missing', { fact: factAt(path), key });
  // A day of the calendar that is written in another way exists all the same.
  if (code === 'not-a-day' && !/^\d{4}-\d{2}-\d{2}$/.test(values['written'] ?? '')) {
    return say('problem-of.day-badly-written', values);
  }
  return must(`problem.${code}`, values);
}

/** `demande`, `Aanvraag` → `request`: the names of a situation are English in every language. */
function englishName(key: string): string | undefined {
  const plain = key.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return Object.entries(ENGLISH).find(([, names]) => names.includes(plain))?.[0];
}

function remedyOf({ must, say }: Text, { path, code, values }: Problem): string {
  switch (code) {
    case 'none-or-map':
      return details(say, path, values['written'] ?? '');
    case 'none-or-list':
      return say(listAt(path));
    case 'not-an-amount': {
      const amount = amountMeant(values['written'] ?? '');
      return amount === undefined ? must(`remedy.${code}`, values) : say('remedy-of.amount', { amount });
    }
    case 'unknown-key': {
      const name = englishName(values['key'] ?? '');
      return name === undefined ? must(`remedy.${code}`, values) : say('remedy-of.english', { name });
    }
    case 'missing':
    case 'not-one-of': {
      const expected = expectedAt(path, values['expected'] ?? '');
      return expected === '' ? must(`remedy.${code}`, values) : say('remedy-of.these', { expected });
    }
    default:
      return must(`remedy.${code}`, values);
  }
}

/** `1.900,50`, `1 900,50 €` → `1900.50`: as amounts are written in letters, with points or spaces at the thousands. */
function amountMeant(written: string): string | undefined {
  const bare = written.replace(/\s*(€|EUR)\s*/i, '').trim();
  const [, whole, cents = ''] = /^(\d{1,3}(?:[.\s]\d{3})+|\d{1,8})(?:,(\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === undefined) return undefined;
  return `${whole.replace(/[.\s]/g, '')}${cents === '' ? '' : `.${cents.padEnd(2, '0')}`}`;
}

/** The three ways in which YAML says nothing at all. */
function isNothing(written: string | undefined): boolean {
  return written !== undefined && /^(~|null|)$/i.test(written.trim());
}

/** To leave it out helps only where it may be left out. */
function remedyForNothing(path: string): Key | undefined {
  if (/^persons\.[^.[]+$/.test(path)) return 'remedy-of.empty-person';
  return /^(request|applicant|persons|)$|\.(who|with|kind)$|\]$/.test(path)
    ? undefined
    : 'remedy-of.nothing-written';
}

/** How the details of such a thing are written, with the name that stands there already. */
function details(say: Text['say'], path: string, written: string): string {
  const name = /^[a-z][a-z0-9-]{0,39}$/.test(written) && !/^(yes|no|true|false|none)$/.test(written);
  const who = name ? written : 'bob';
  switch (path.split('.').at(-1)) {
    case 'partner':
      return say('remedy-of.partner', {
        example: `partner: { who: ${who}, bond: marriage, separated: no }`,
      });
    case 'shared-custody':
      return say('remedy-of.shared-custody', {
        example: `shared-custody: { with: ${who}, days-per-fortnight: 7, declared: yes }`,
      });
    case 'proactive-flow':
      return say('remedy-of.proactive-flow', {
        example:
          'proactive-flow: { notified: 2024-10-20, flow-year: 2024, current-flow-completed: no, income-not-risen: yes }',
      });
    default:
      return say('remedy-of.details');
  }
}

function listAt(path: string): Key {
  if (path.includes('.incomes')) return 'remedy-of.incomes';
  if (path.endsWith('.lives-with-parents')) return 'remedy-of.parents';
  return path.endsWith('.situations') ? 'remedy-of.situations' : 'remedy-of.list';
}

/** What can be written there, as it is written; the kinds of a list depend on the list. */
function expectedAt(path: string, expected: string): string {
  if (expected !== '') {
    return expected
      .split(', ')
      .filter((one) => one !== 'true' && one !== 'false')
      .join(', ');
  }
  if (!path.endsWith('.kind')) return '';
  return keysUnder(path.includes('.incomes.') ? 'income' : 'situation').join(', ');
}
