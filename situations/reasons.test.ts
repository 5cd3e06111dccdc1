import { assess, explained, type Explained, type Situation } from '@pleindroit/assessment';
import { formulaOf, reasonsOf, words, type Reason } from '@pleindroit/interview';
import { day, lawInForce } from '@pleindroit/law';
import { readSituation } from '@pleindroit/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCases, storyText } from './cases.ts';
import { completeHousehold } from './generated-households.ts';
import { evaluated, halfUp, inCents } from './pencil.ts';
import { factPlaces, isNeeded, without } from './written-facts.ts';

/**
 * The reasons as a terminal and a page show them: folded, each line told once. Every figure must still follow from the lines under
 * it, whoever reads them has nothing else.
 */

const TODAY = day('2030-12-31');
const { stepValue } = words('fr');

interface Checked {
  readonly figures: number;
  readonly wrong: readonly string[];
}

function reasonsFor(situation: Situation): readonly Reason[] {
  const { verdict, steps } = assess(situation, lawInForce, TODAY);
  const roots = verdict === 'met' ? [steps.right, steps.opening] : [steps.right];
  return reasonsOf(
    roots.map((root) => explained(root, situation, lawInForce)),
    situation,
  );
}

function check(reasons: readonly Reason[]): Checked {
  const wrong: string[] = [];
  let figures = 0;
  const visit = (reason: Reason): void => {
    reason.parts.forEach(visit);
    const { step, isRepeated } = reason;
    // What is told elsewhere is checked there: its number leads to it.
    if (isRepeated || step.op !== 'card' || !step.settled) return;
    if (step.unit !== 'cents' && step.unit !== 'count' && step.unit !== 'yes-no') return;
    figures += 1;
    wrong.push(
      ...problemsOf(step, reason.parts.flatMap(everything)).map((one) => `${step.card ?? ''}: ${one}`),
    );
  };
  reasons.forEach(visit);
  return { figures, wrong };
}

function everything(reason: Reason): readonly Explained[] {
  return [reason.step, ...reason.parts.flatMap(everything)];
}

function problemsOf(step: Explained, beneath: readonly Explained[]): readonly string[] {
  const terms: Explained[] = [];
  const formula = formulaOf(step, (term) => {
    terms.push(term);
    return stepValue(term);
  });
  if (formula === undefined) return step.unit === 'yes-no' ? [] : withoutFormula(step, beneath);
  return [...missing(terms, beneath), ...comesTo(formula, step)];
}

/** Each term is the figure of a line of its own; a number the law itself writes has no line, a count of persons has one for each. */
function missing(terms: readonly Explained[], beneath: readonly Explained[]): readonly string[] {
  const lines = beneath.map((line) => stepValue(line));
  return terms.flatMap((term) => {
    // What the law writes, and what a subtraction comes to, stand in the formula itself.
    if (term.op === 'given' || term.op === 'minus') return [];
    if (term.op === 'count-persons')
      return counted(term, beneath) === term.low ? [] : [`${stepValue(term)} are not all beneath`];
    const place = lines.indexOf(stepValue(term));
    if (place >= 0) lines.splice(place, 1);
    return place >= 0 ? [] : [`no line says ${stepValue(term)}`];
  });
}

/** The persons who are told to be counted. */
function counted({ parts: [first] }: Explained, beneath: readonly Explained[]): number {
  const persons = beneath.filter(({ card, low }) => card === first?.card && low === 1);
  return new Set(persons.map(({ about }) => about.person)).size;
}

function comesTo(formula: string, step: Explained): readonly string[] {
  const [left = '', right] = inCents(formula).split(/[<≥]/);
  const figure = halfUp(evaluated(left));
  const isRight =
    right === undefined
      ? figure === halfUp(evaluated(inCents(stepValue(step))))
      : figure < halfUp(evaluated(right)) === (step.low === 1);
  return isRight ? [] : [`${formula} is not ${stepValue(step)}`];
}

/** The figure of one line beneath, nothing for a reason that stands there, or what was chosen there. */
function withoutFormula(step: Explained, beneath: readonly Explained[]): readonly string[] {
  const lines = beneath.map((line) => stepValue(line));
  if (lines.includes(stepValue(step))) return [];
  const shown = `${stepValue(step)} comes from nothing beneath`;
  if (step.card === 'additional-persons') {
    const counts = partsOf(step).filter(({ op }) => op === 'count-persons');
    // The first member has an amount of their own; whoever is left is the sum.
    const sum = counts.reduce((all, one) => all + counted(one, beneath), -1);
    return sum === step.low ? [] : [shown];
  }
  const isChosen = beneath.some(({ unit }) => unit === 'choice');
  return beneath.length > 0 && (step.low === 0 || isChosen) ? [] : [shown];
}

function partsOf(step: Explained): readonly Explained[] {
  return step.parts.flatMap((part) => (part.op === 'card' ? [part] : [part, ...partsOf(part)]));
}

test('every figure shown in the reasons of every case follows from the lines shown beneath it', () => {
  let figures = 0;
  for (const { situation: text, name } of allCases()) {
    const { situation } = readSituation(text, TODAY);
    if (situation === undefined) throw new Error(name);
    const checked = check(reasonsFor(situation));
    expect(checked.wrong, name).toEqual([]);
    figures += checked.figures;
  }
  expect(figures).toBeGreaterThan(14_000);
});

test('the same holds for generated households, complete and with holes', () => {
  fc.assert(
    fc.property(completeHousehold, fc.array(fc.nat(), { maxLength: 4 }), (complete, draws) => {
      const places = factPlaces(complete).filter((place) => !isNeeded(place));
      const gone = draws.flatMap((draw) => places.slice(draw % places.length, (draw % places.length) + 1));
      const { situation } = readSituation(JSON.stringify(without(complete, gone)), TODAY);
      if (situation === undefined) throw new Error('not readable');
      expect(check(reasonsFor(situation)).wrong).toEqual([]);
    }),
    { numRuns: 150, seed: 20140115 },
  );
});

test('a line that is hidden, and a figure that does not follow, are found', () => {
  const { situation } = readSituation(storyText('couple-one-self-employed'), TODAY);
  if (situation === undefined) throw new Error('no story');
  const reasons = reasonsFor(situation);
  const firstOnly = (reason: Reason): Reason => ({
    ...reason,
    parts: reason.parts.filter(({ step }, place) => step.unit !== 'cents' || place === 0).map(firstOnly),
  });
  const dearer = (reason: Reason): Reason => ({
    ...reason,
    step: reason.step.card === 'ceiling-of-reference-year' ? raised(reason.step) : reason.step,
    parts: reason.parts.map(dearer),
  });
  expect(check(reasons).wrong).toEqual([]);
  expect(check(reasons.map(firstOnly)).wrong).not.toEqual([]);
  expect(check(reasons.map(dearer)).wrong).not.toEqual([]);
});

function raised(step: Explained): Explained {
  return { ...step, low: (step.low ?? 0) + 1, high: (step.high ?? 0) + 1 };
}
