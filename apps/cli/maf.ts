import { mafOf, type Counted, type MafAnswer, type MafQuestion } from '@pleindroit/assessment/maf';
import {
  ceilingIn,
  circlesIn,
  differencesIn,
  filledIn,
  refundIn,
  type NamedRow,
  type Words,
} from '@pleindroit/interview';
import { isoDay } from '@pleindroit/law';
import { mafLawInForce } from '@pleindroit/law/maf';
import { MOST_CHARACTERS_OF_CSV, readCoPayments, readMaf, type Problem } from '@pleindroit/reading';
import { amountLines } from './amount-lines.ts';
import { EXIT } from './exit-codes.ts';
import { readText } from './read-text.ts';
import { interpretationLines } from './result.ts';
import { correction, refusedFile, type Refused } from './situations.ts';
import type { Terminal } from './terminal.ts';

/** Maximum billing of one household and one year, with the co-payments of the file and those of a spreadsheet. */

export interface MafTold {
  readonly file: string;
  readonly question: MafQuestion;
  readonly answer: MafAnswer;
  readonly exit: typeof EXIT.answered;
}

export async function mafOfFile(
  file: string,
  csv: string | undefined,
  today: number,
  words: Words,
): Promise<MafTold | Refused> {
  const read = await readText(file);
  if (!('text' in read)) return refusedFile(file, read, words);
  const reading = readMaf(read.text, today);
  if (reading.problems !== undefined) return refused(file, reading.problems, words);
  const { question: stated, of } = reading;
  const question = csv === undefined ? stated : await withSpreadsheet(stated, csv);
  if ('corrections' in question) return question;
  return { file, question, answer: mafOf(question, mafLawInForce), exit: EXIT.answered };

  async function withSpreadsheet(asked: MafQuestion, spreadsheet: string): Promise<MafQuestion | Refused> {
    const table = await readText(spreadsheet, MOST_CHARACTERS_OF_CSV);
    if (!('text' in table)) return refusedFile(spreadsheet, table, words);
    const { coPayments, problems: wrong } = readCoPayments(table.text, of);
    if (coPayments === undefined) return refused(spreadsheet, wrong, words);
    return { ...asked, coPayments: [...(asked.coPayments ?? []), ...coPayments] };
  }
}

function refused(file: string, problems: readonly Problem[], words: Words): Refused {
  return { file, corrections: problems.map((one) => correction(one, words)), exit: EXIT.input };
}

export function mafLines({ question, answer }: MafTold, words: Words, terminal: Terminal): readonly string[] {
  const { say } = words;
  const { paint, wrapped } = terminal;
  const { asks, counter, amounts, articles } = answer;
  const differences = differencesIn(words, answer);
  const sections: readonly (readonly string[])[] = [
    [
      paint('strong', say('maf.title', { year: answer.year })),
      ...wrapped(paint('faint', say('maf.indication')), 0, 0),
    ],
    [paint('strong', say('maf.heading.circles')), ...terminal.table(circlesIn(words, answer), 2)],
    section(
      say('maf.heading.differences'),
      differences.flatMap((one) => wrapped(`• ${one}`, 2)),
    ),
    [
      paint('strong', say('maf.heading.ceilings')),
      ...terminal.table(
        [
          ...answer.ceilings.map((one) => ceilingIn(words, one)),
          [say('maf.ceiling.income-of-the-household'), words.bounds(answer.income)],
        ],
        2,
      ),
    ],
    counter === undefined ? wrapped(say('maf.no-co-payments'), 0, 0) : counterLines(counter),
    section(
      say('heading.asks'),
      asks.flatMap((path) => [
        ...wrapped(`• ${words.fact(path, question.situation)}`, 2),
        ...wrapped(paint('faint', path), 4),
      ]),
    ),
    section(
      say('heading.laws-not-known'),
      answer.open
        .filter(({ kind }) => kind === 'law')
        .flatMap((one) => wrapped(`• ${words.open(one, question.situation)}`, 2)),
    ),
    section(
      say('heading.amounts'),
      amounts.flatMap((amount) => amountLines(amount, words, terminal)),
    ),
    wrapped(words.articles(articles), 0, 0),
    interpretationLines(answer, words, terminal),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]));

  function section(heading: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [paint('strong', heading), ...lines];
  }

  function counterLines({ certain, possible }: NonNullable<MafAnswer['counter']>): readonly string[] {
    const rows: readonly NamedRow[] = [
      [say('maf.counted'), words.bounds({ low: sumOf(certain, 'low'), high: sumOf(possible, 'high') })],
      [say('maf.refunded'), words.bounds({ low: certain.refunded, high: possible.refunded })],
      [say('maf.borne'), words.bounds({ low: possible.borne, high: certain.borne })],
      ...certain.groups.map((group) => filledIn(words, group)),
    ];
    const refunds = certain.coPayments.flatMap((one) => refundIn(words, one) ?? []);
    return [
      paint('strong', say('maf.heading.counter')),
      ...terminal.table(rows, 2),
      ...refunds.flatMap((one) => wrapped(`• ${one}`, 2)),
    ];
  }
}

/** What counts of all co-payments, at least or at most. */
function sumOf({ coPayments }: Counted, bound: 'low' | 'high'): number {
  return coPayments.reduce((sum, { counted }) => sum + (counted[bound] ?? counted.low), 0);
}

/** Days as civil dates, amounts in cents; the steps are for those who ask the library. */
export function mafJson({ file, answer }: MafTold): object {
  const { ceilings, counter, ...rest } = answer;
  const told = (one: Counted) => ({
    ...one,
    coPayments: one.coPayments.map(({ person, day, care, amount, counted, borne, refunded, by }) => ({
      ...{ person, day: isoDay(day), care, amount, counted, borne, refunded },
      ...(by === undefined ? {} : { by }),
    })),
    groups: one.groups.map(({ group, borne, reachedOn }) => ({
      ...{ kind: group.kind, persons: group.persons, borne },
      ...(Number.isFinite(group.ceiling) ? { ceiling: group.ceiling } : {}),
      ...(reachedOn === undefined ? {} : { reachedOn: isoDay(reachedOn) }),
    })),
  });
  return {
    file,
    ...rest,
    ceilings: ceilings.map(({ step: _step, ...ceiling }) => ceiling),
    ...(counter === undefined
      ? {}
      : { counter: { certain: told(counter.certain), possible: told(counter.possible) } }),
  };
}
