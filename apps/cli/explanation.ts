import {
  explained,
  openOf,
  periodName,
  type Assessment,
  type Explained,
  type Situation,
} from '@pleindroit/assessment';
import { formulaOf, reasonsOf, type Reason, type Words } from '@pleindroit/interview';
import { OF_THE_HOUSEHOLD, type Law } from '@pleindroit/law';
import { provenance } from './amount-lines.ts';
import type { Terminal } from './terminal.ts';

/** The trees of an answer: the right, and for a right that is met the day on which it opens. */
export function explainedTrees(answer: Assessment, situation: Situation, law: Law): readonly Explained[] {
  const { right, opening } = answer.steps;
  const roots = answer.verdict === 'met' ? [right, opening] : [right];
  return roots.map((root) => explained(root, situation, law));
}

/**
 * The reasoning: each step with its value and where that comes from, told once and named again where it is
 * needed.
 */
export function explanationLines(
  trees: readonly Explained[],
  situation: Situation,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const { say } = words;
  const { wrapped, paint } = terminal;
  const reasons = reasonsOf(trees, situation);
  const numbers = numbersOf(reasons);

  function tell(reason: Reason, depth: number, around: Explained['about']): readonly string[] {
    const { step, key, isRepeated, assumed, parts, lacks, also, noneOf, notNeeded } = reason;
    // A deep tree must not become a narrow column at the right edge.
    const indent = Math.min(2 * depth, Math.floor(terminal.width / 2));
    const number = numbers.get(key ?? '');
    const said = lineOf(step, around);
    const under = assumed === undefined ? [] : wrapped(paint('strong', words.assumed(assumed)), indent);
    if (isRepeated) {
      return [
        ...under,
        ...wrapped(`${said} (${say('heading.see-number', { number: number ?? 0 })})`, indent),
      ];
    }
    const faint = (text: string) => wrapped(paint('faint', text), indent + 2);
    const line = `${said}${placeOf(step)}`;
    const formula = formulaOf(step, (part) => words.stepValue(part, situation));
    const note = words.stepNote(step, situation);
    return [
      ...under,
      ...wrapped(number === undefined ? line : `${line} [${say('heading.number', { number })}]`, indent),
      // A comparison is no result: its line says yes or no.
      ...(formula === undefined
        ? []
        : wrapped(step.unit === 'yes-no' ? formula : `= ${formula}`, indent + 2)),
      ...(note === undefined ? [] : faint(note)),
      ...(step.periods ?? []).flatMap((period) =>
        wrapped(`${words.stated(period, situation)} ${paint('faint', `(${period.path})`)}`, indent + 2),
      ),
      ...(step.amount === undefined ? [] : provenance(step.amount, words, terminal, indent + 2)),
      // A fact that is missing is named by its own line.
      ...(step.op === 'fact' ? [] : lacks).flatMap((open) =>
        wrapped(paint('open', say('cli.lacks', { fact: words.open(open, situation) })), indent + 2),
      ),
      ...parts.flatMap((part) => tell(part, depth + 1, step.about)),
      ...(noneOf.length === 0
        ? []
        : wrapped(
            words.count(parts.length === 0 ? 'heading.none-of-all' : 'heading.none-of', noneOf.length),
            indent + 2,
          )),
      ...(also.length === 0
        ? []
        : faint(
            say('heading.also', {
              cards: also.map((one) => words.step(one, situation, step.about)).join(' · '),
            }),
          )),
      ...(notNeeded.length === 0
        ? []
        : faint(say('heading.not-needed', { cards: titles(notNeeded).join(' · ') }))),
    ];
  }

  /** Beside a situation, the day it began needs no name of its own. */
  function titles(cards: readonly string[]): readonly string[] {
    return [...new Set(cards.map((card) => words.cardTitle(card.replace(/-arose$/, ''))))];
  }

  function lineOf(step: Explained, around: Explained['about']): string {
    const title = words.step(step, situation, around);
    const value = words.stepValue(step, situation);
    const name = step.card === undefined ? title : paint('strong', title);
    // A comparison is a sentence of its own.
    if (value === '') return name;
    return say('named-value', { name, value: step.settled ? value : paint('open', value) });
  }

  /** The articles of a card, the place of a fact in the file. */
  function placeOf(step: Explained): string {
    const { articles = [], interpretations = [] } = step;
    const numbers = words.list(interpretations.map(String));
    const sources = [
      ...(articles.length === 0 ? [] : [words.articles(articles)]),
      ...(interpretations.length === 0
        ? []
        : [words.count('heading.interpretation-numbers', interpretations.length, { numbers })]),
    ];
    const path = pathOf(step, situation);
    if (path !== undefined) sources.push(path);
    return sources.length === 0 ? '' : ` ${paint('faint', `(${sources.join(' · ')})`)}`;
  }

  return reasons.flatMap((reason, place) => [...(place === 0 ? [] : ['']), ...tell(reason, 0, {})]);
}

/** A number for each card that is named again, in the order in which they are told. */
function numbersOf(reasons: readonly Reason[]): ReadonlyMap<string, number> {
  const again = new Set<string>();
  const order = new Set<string>();
  const visit = ({ key, isRepeated, parts }: Reason): void => {
    if (key !== undefined) {
      if (isRepeated) again.add(key);
      else order.add(key);
    }
    parts.forEach(visit);
  };
  reasons.forEach(visit);
  return new Map([...order].filter((key) => again.has(key)).map((key, place) => [key, place + 1]));
}

/** Where a fact was stated, as it is written in the file. */
function pathOf(step: Explained, situation: Situation): string | undefined {
  const fact = step.of['fact'];
  if (typeof fact !== 'string' || step.op === 'named-by' || step.leftOut === true) return undefined;
  const { person, period, line = -1 } = step.about;
  const place = situation.persons.findIndex(({ id }) => id === person);
  const income = (situation.household.persons[place]?.incomes ?? []).findIndex(
    ({ kind, begins }) => periodName(kind, begins) === period,
  );
  const subject = person === undefined ? OF_THE_HOUSEHOLD : { person: place, income, line };
  const open = openOf({ kind: 'fact', fact }, subject, situation);
  return open.kind === 'fact' ? open.path : undefined;
}
