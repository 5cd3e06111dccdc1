import type { CitizenResult, CitizenWords } from '@pleindroit/interview/citizen';
import type { Printed, Printer } from './printer.ts';

/** The result on paper: what somebody shows at the counter, on two pages at most. */
export interface Sheet {
  readonly result: CitizenResult;
  /** Question and answer, as they were understood. */
  readonly said: readonly (readonly [question: string, answer: string])[];
  /** The day of the answers, as a civil day. */
  readonly today: string;
  /** Whoever offers the site. */
  readonly site: string;
  /** `#0b5c5c`. */
  readonly accent: string;
}

export interface SheetOptions {
  readonly isLarge: boolean;
}

const MOST_PAGES = 2;

/**
 * `template` is sheet.typ. When everything does not fit, what somebody needs least at the counter is left out: the page on the screen has it.
 */
export function sheetOf(
  print: Printer,
  template: string,
  words: CitizenWords,
  sheet: Sheet,
  { isLarge }: SheetOptions,
): Printed {
  const createdAt = Date.parse(`${sheet.today}T00:00:00Z`) / 1000;
  const sections = sectionsOf(words, sheet);
  for (let kept = sections.length; kept > 0; kept--) {
    const data = dataOf(words, sheet, isLarge, inReadingOrder(sections.slice(0, kept), sections));
    const printed = print.pdf(template, data, createdAt);
    if (printed.pages <= MOST_PAGES || kept === 1) return printed;
  }
  throw new RangeError('a sheet without a section');
}

type Section = { readonly title: string; readonly note?: string; readonly order: number } & (
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'papers'; readonly items: readonly Readonly<Record<string, string | null>>[] }
  | { readonly kind: 'roads'; readonly items: readonly Readonly<Record<string, string>>[] }
  | {
      readonly kind: 'figures';
      readonly head: readonly [string, string];
      readonly items: readonly (readonly [string, string])[];
    }
);

/** What is needed most comes first; `order` is the place on the sheet. */
function sectionsOf(words: CitizenWords, { result, said }: Sheet): readonly Section[] {
  const { say } = words;
  const { sum } = result;
  const all: readonly Section[] = [
    { order: 2, kind: 'steps', title: say('heading.next'), items: result.next },
    {
      order: 1,
      kind: 'list',
      title: say('heading.depends'),
      items: result.depends.map(({ what, where }) => (where === undefined ? what : `${what} ${where}`)),
    },
    { order: 3, kind: 'list', title: say('heading.filing'), items: result.filing },
    {
      order: 4,
      kind: 'papers',
      title: say('heading.papers'),
      items: result.papers.map(({ name, proves, issuer, mutualityHasIt }) => ({
        name,
        proves: say('papers.proves', { what: proves }),
        issuer: say('papers.from', { issuer }),
        'has-it': mutualityHasIt ? say('papers.has-it') : null,
      })),
    },
    {
      order: 5,
      kind: 'roads',
      title: say('heading.roads'),
      note: say('roads.note'),
      items: result.roads.map(({ told, name, reason }) => ({ told, name, reason })),
    },
    {
      order: 6,
      kind: 'figures',
      title: say('heading.sum'),
      head: [say('sheet.what'), say('sheet.figure')],
      ...(sum === undefined
        ? {}
        : { note: [sum.period, sum.members, sum.shared ?? '', ...sum.notes].join(' ').trim() }),
      items:
        sum === undefined
          ? []
          : [
              ...sum.rows.map(({ person, kind, counted }): [string, string] => [
                person === '' ? kind : `${person} – ${kind}`,
                counted,
              ]),
              ...sum.totals,
            ],
    },
    { order: 10, kind: 'list', title: say('heading.about'), items: result.about },
    {
      order: 9,
      kind: 'figures',
      title: say('result.said'),
      head: [say('sheet.question'), say('sheet.answer')],
      items: said,
    },
    { order: 7, kind: 'list', title: say('heading.change'), items: result.change },
    {
      order: 8,
      kind: 'figures',
      title: say('heading.calendar'),
      head: [say('sheet.day'), say('sheet.what')],
      items: result.calendar.map(({ day, what }): [string, string] => [day, what]),
    },
  ];
  return all.filter(({ items }) => items.length > 0);
}

function inReadingOrder(kept: readonly Section[], all: readonly Section[]): readonly Section[] {
  return all.filter((section) => kept.includes(section)).toSorted((a, b) => a.order - b.order);
}

function dataOf(
  words: CitizenWords,
  { result, today, site, accent }: Sheet,
  isLarge: boolean,
  sections: readonly Section[],
): Readonly<Record<string, unknown>> {
  const day = words.day(today);
  return {
    language: words.language,
    title: words.say('sheet.title', { today: day }),
    site,
    accent,
    large: isLarge,
    said: words.say('sheet.said', { today: day }),
    headline: result.title,
    lead: result.lead,
    decides: words.say('about.decides'),
    page: words.must('sheet.page'),
    sections,
  };
}
