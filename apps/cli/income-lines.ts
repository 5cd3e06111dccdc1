import {
  outcomeOf,
  type Assessment,
  type Comparison,
  type LineAnswer,
  type Situation,
} from '@pleindroit/assessment';
import { howCounted, type Words } from '@pleindroit/interview';
import { sumLines, type SumRow } from './sum.ts';
import type { Terminal } from './terminal.ts';

/** The lines of each period as a sum: what was stated, how it became a year, why it does not count, and what all of it comes to. */
export function incomeLines(
  answer: Assessment,
  situation: Situation,
  atSignature: Comparison | undefined,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const { lines, ways } = answer.income;
  if (lines.length === 0) return [];
  const { say } = words;
  // Under a law that is not known here nothing is compared.
  const comparisons =
    outcomeOf(answer) === 'law-not-known'
      ? []
      : [...ways.filter(({ applies }) => applies !== 'not met'), atSignature];
  return [
    ...terminal.wrapped(terminal.paint('faint', say('heading.lines-per-year')), 2),
    ...periodsOf(lines).flatMap((period) => [
      ...terminal.wrapped(words.period(period), 2),
      ...sumOfPeriod(
        lines.filter((line) => line.period === period),
        comparisons.find((one) => one?.examined === period),
      ),
    ]),
  ];

  function sumOfPeriod(ofPeriod: readonly LineAnswer[], comparison: Comparison | undefined) {
    const rows = [...Map.groupBy(ofPeriod, ({ person }) => person)].flatMap(([person, stated]) => [
      { name: words.person(person), notes: [], indent: 4 },
      ...stated.map((line) => ({ ...rowOf(line, comparison), indent: 6 })),
    ]);
    const dwelling = dwellingOf(comparison).map((row) => ({ ...row, indent: 4 }));
    const total =
      comparison === undefined
        ? undefined
        : ([say('heading.income'), words.bounds(comparison.income)] as const);
    return sumLines([...rows, ...dwelling], total, terminal, 4);
  }

  function rowOf(line: LineAnswer, comparison: Comparison | undefined): SumRow {
    const { kind, counted, leftOut, alsoCounts } = line;
    const name = words.incomeKind(kind);
    if (leftOut !== undefined) return { name, notes: [words.leftOut(leftOut)] };
    // The exemption is the household's, once: an own dwelling counts in the row below those of the persons.
    const isDwelling = kind === 'own-dwelling';
    const isBelow = isDwelling && comparison?.dwelling !== undefined;
    const notes = [
      ...howCounted(words, line, situation, { isWhole: isBelow }),
      ...(isDwelling ? [say('cli.before-exemption')] : []),
      ...(alsoCounts === undefined ? [] : [words.alsoCounts(alsoCounts)]),
    ];
    return { name, ...(isBelow ? {} : { amount: words.bounds(counted) }), notes };
  }

  /** What remains of the own dwellings after the exemption, which the household gets once. */
  function dwellingOf(comparison: Comparison | undefined): readonly SumRow[] {
    if (comparison?.dwelling === undefined) return [];
    const { indexed, exemption, counted } = comparison.dwelling;
    const formula = `${words.bounds(indexed)} − ${words.bounds(exemption)}`;
    return [
      {
        name: say('heading.dwelling-counted'),
        amount: words.bounds(counted),
        notes: [formula, say('heading.dwelling-exemption')],
      },
    ];
  }
}

/** What was stated of other periods comes last, and is said not to be examined. */
function periodsOf(lines: readonly LineAnswer[]): readonly string[] {
  const examined = lines.filter(({ leftOut }) => leftOut !== 'period-not-examined');
  return [...new Set([...examined, ...lines].map(({ period }) => period))];
}
