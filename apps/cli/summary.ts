import { outcomeOf, type Assessment, type Comparison } from '@pleindroit/assessment';
import type { Words } from '@pleindroit/interview';
import { harmless } from './terminal.ts';

export type Row = readonly [name: string, what: string];

/** The few lines that a social worker copies: the request, the figures that decide, who, and from when. */
export function summary(answer: Assessment, words: Words): readonly Row[] {
  const { say } = words;
  const isKnown = outcomeOf(answer) !== 'law-not-known';
  const { income } = answer;
  const way = isKnown ? income.ways.find(({ id }) => id === income.way) : undefined;
  const people = (list: Assessment['income']['members']) =>
    words.list(
      list
        .filter(({ verdict }) => verdict !== 'not met')
        .map(({ person, verdict }) =>
          verdict === 'met' ? words.person(person) : say('heading.perhaps', { person: words.person(person) }),
        ),
    );
  return [
    row(say('heading.request'), words.day(answer.request)),
    ...(way === undefined
      ? []
      : [
          row(
            say('heading.way'),
            say('heading.examined', { way: words.way(way.id), period: words.period(way.examined) }),
          ),
          ...figures(way, answer, words),
        ]),
    ...opening(answer, words),
    row(
      say('heading.members'),
      // As long as the list of persons is not closed, there may be more.
      answer.open.some((open) => open.kind === 'fact' && open.path === 'others')
        ? say('bounds.at-least', { low: people(income.members) })
        : people(income.members),
    ),
    ...(answer.covered.length === 0
      ? []
      : [row(say('heading.covered'), words.list(answer.covered.map(words.person)))]),
    ...(income.sharedCustodyChildren.length === 0
      ? []
      : [row(say('heading.shared-custody'), people(income.sharedCustodyChildren))]),
    row(say('heading.mutuality'), mutuality(answer, words)),
  ];
}

/** Nothing is said of a day under a law that nobody knows here. */
function opening(answer: Assessment, words: Words): readonly Row[] {
  const { opens, verdict } = answer;
  if (opens === undefined || outcomeOf(answer) === 'law-not-known') return [];
  const day = words.days(opens);
  const isKnown = opens.earliest !== undefined || opens.latest !== undefined;
  const what = verdict === 'open' && isKnown ? words.say('heading.if-recognised', { day }) : day;
  return [row(words.say('heading.opens'), what)];
}

function mutuality({ managingMutuality: { mutuality: name, through } }: Assessment, words: Words): string {
  if (name === undefined) return words.say('heading.not-stated');
  return through === undefined
    ? harmless(name)
    : words.say('heading.mutuality-through', { mutuality: harmless(name), person: words.person(through) });
}

/** Income, ceiling, and how far one is from the other. */
export function figures(
  { examined, income, ceiling, margin }: Comparison,
  { amounts }: Assessment,
  words: Words,
): readonly Row[] {
  const { say, bounds } = words;
  const { low, high } = margin;
  const cautions = words.cautions(amounts, examined);
  const above =
    high === undefined || high >= 0
      ? undefined
      : { low: -high, ...(low === undefined ? {} : { high: -low }) };
  const distance: readonly Row[] =
    low === 0 && high === 0
      ? [row(say('heading.margin'), `${words.money(0)}. ${say('heading.at-the-ceiling')}`)]
      : above === undefined
        ? [row(say('heading.margin'), bounds(margin))]
        : [row(say('heading.margin-above'), bounds(above))];
  return [
    row(say('heading.income'), bounds(income)),
    row(say('heading.ceiling'), withCautions(bounds(ceiling), cautions.ceiling)),
    ...(low === undefined && high === undefined ? [] : distance),
    ...(cautions.income.length === 0 ? [] : [row(say('heading.cautions'), cautions.income.join(' · '))]),
  ];
}

/** That an amount is not confirmed, or not published, stands right beside it. */
function withCautions(figure: string, cautions: readonly string[]): string {
  return cautions.length === 0 ? figure : `${figure} (${cautions.join(' · ')})`;
}

function row(name: string, what: string): Row {
  return [name, what];
}
