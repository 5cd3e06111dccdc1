import type { Assessment, LineAnswer, WayAnswer } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import type { Terminal } from './terminal.ts';

/** Each line in its period: how much of it counts, or why it does not. */
export function incomeLines({ income }: Assessment, words: Words, terminal: Terminal): readonly string[] {
  if (income.lines.length === 0) return [];
  const { say } = words;
  const groups = Map.groupBy(
    income.lines,
    ({ person, period }) => `${words.person(person)}, ${words.period(period)}`,
  );
  const counted = ({ kind, counted, leftOut, alsoCounts }: LineAnswer): string => {
    if (leftOut !== undefined) return words.leftOut(leftOut);
    const amount = words.bounds(counted);
    const notes = [
      ...(kind === 'own-dwelling' ? [say('cli.before-exemption')] : []),
      ...(alsoCounts === undefined ? [] : [words.alsoCounts(alsoCounts)]),
    ];
    return [amount, ...notes].join(', ');
  };
  return [
    ...terminal.wrapped(terminal.paint('faint', say('heading.lines-per-year')), 2),
    ...[...groups].flatMap(([heading, lines]) => [
      ...terminal.wrapped(heading, 2),
      ...terminal.table(
        lines.map((line) => [words.incomeKind(line.kind), counted(line)]),
        4,
      ),
    ]),
    ...income.ways
      .filter(({ id, applies }) => id === income.way || (income.way === undefined && applies !== 'not met'))
      .flatMap((way) => dwelling(way, words, terminal)),
  ];
}

/** What remains of the own dwellings after the exemption, which the household gets once. */
function dwelling(
  { dwelling: found, examined }: WayAnswer,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  if (found === undefined) return [];
  const { say, bounds } = words;
  const named = say('named-value', {
    name: say('heading.dwelling-counted'),
    value: words.period(examined),
  });
  return [
    ...terminal.wrapped(named, 2),
    ...terminal.table(
      [
        [say('heading.dwelling-indexed'), bounds(found.indexed)],
        [say('heading.dwelling-exemption'), `−\u00a0${bounds(found.exemption)}`],
        [say('heading.dwelling-counted'), `=\u00a0${bounds(found.counted)}`],
      ],
      4,
    ),
  ];
}
