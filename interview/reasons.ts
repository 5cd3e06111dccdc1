import type { Explained, Open, Situation } from '@pleindroit/assessment';
import {
  decidingFirst,
  decisive,
  isComparison,
  isEmptySum,
  isMet,
  isNotMet,
  isWithNever,
} from './decisive.ts';
import type { Assumed, Reason } from './reason.ts';
import { summedUp } from './situations-summed-up.ts';

/**
 * Steps that say something to a person by themselves. The others are how a result was made, and give way to
 * their parts.
 */
const TOLD: ReadonlySet<Explained['op']> = new Set([
  'card',
  'fact',
  'amount',
  'is-none',
  'names',
  'named-by',
  'names-nobody',
  'holds-on',
  'began-on',
  'began-lasting',
  'began-completing',
  'earliest-named',
  'is-applicant',
  'period-start',
  'period-end',
  'months-on',
  'after-full-months',
]);

/**
 * The trees of one answer as a person would argue: of alternatives the one that is met, of conditions the
 * one that fails. A card is told where it is first needed, in whichever tree, and named after that.
 */
export function reasonsOf(trees: readonly Explained[], situation?: Situation): readonly Reason[] {
  const tell = teller('', situation);
  return trees.map((tree) => {
    const root = whole(tree, new Map());
    return isDependent(root) ? dependent(root, undefined, '', situation) : tell(root, !root.settled);
  });
}

/** Steps that were told before hold no parts: each is given those of its first telling. */
function whole(step: Explained, before: Map<number, Explained>): Explained {
  const first = before.get(step.id);
  if (step.repeated === true && first !== undefined) return { ...first, about: step.about };
  const full = { ...step, parts: step.parts.map((part) => whole(part, before)) };
  before.set(step.id, full);
  return full;
}

/** A fact that is missing was tried with each answer it can have: the whole answer is told once for each. */
function isDependent({ op, card, parts }: Explained): boolean {
  return (op === 'when' || op === 'choose') && card === undefined && parts.length > 2;
}

function dependent(
  step: Explained,
  assumed: Assumed | undefined,
  scope: string,
  situation: Situation | undefined,
): Reason {
  const [asked, ...branches] = step.parts;
  const values = Array.isArray(step.of['values']) ? step.of['values'].map(String) : ['yes', 'no'];
  const parts = branches.map((branch, place) => {
    const answer = values[place] ?? '';
    const side = /^\d+$/.test(answer) ? ({ side: place === 0 ? 'at-most' : 'at-least' } as const) : {};
    const under = asked === undefined ? undefined : { asked, answer, ...side };
    const inner = `${scope}${answer} `;
    if (isDependent(branch)) return dependent(branch, under, inner, situation);
    return { ...teller(inner, situation)(branch, !branch.settled), assumed: under };
  });
  return { ...bare(step, undefined), assumed, parts };
}

function bare(step: Explained, key: string | undefined): Reason {
  return {
    step,
    key,
    isRepeated: false,
    assumed: undefined,
    parts: [],
    lacks: [],
    also: [],
    noneOf: [],
    notNeeded: [],
  };
}

/** Tells steps and remembers which cards it has told. What holds under one assumption is not told for another. */
function teller(
  scope: string,
  situation: Situation | undefined,
): (step: Explained, isOpen: boolean) => Reason {
  // Whether it was told with what is missing: below a settled step nothing is.
  const told = new Map<string, boolean>();

  const tell = (step: Explained, isOpen: boolean): readonly Reason[] => {
    if (isNoise(step)) return [];
    if (isTold(step)) return [reason(step, isOpen && !step.settled)];
    return decidingFirst(step).flatMap((part) => tell(part, isOpen && !step.settled));
  };

  const reason = (step: Explained, isOpen: boolean): Reason => {
    const key = step.card === undefined ? undefined : scope + sameness(step);
    const before = key === undefined ? undefined : told.get(key);
    if (key !== undefined && (before === true || before === isOpen)) {
      return { ...bare(step, key), isRepeated: true };
    }
    if (key !== undefined) told.set(key, isOpen);
    const inside = [step, ...untold(step)];
    const all = once(decidingFirst(step).flatMap((part) => tell(part, isOpen)));
    const { told: parts, summed } = summedUp(step, all, situation);
    // What is only summed up was not told: whoever needs it later tells it.
    for (const one of summed.flatMap(everything)) if (!one.isRepeated) told.delete(one.key ?? '');
    const shown = new Set(
      all.flatMap(({ step: { card } }) => (card === undefined ? [] : [situationOf(card)])),
    );
    return {
      ...bare(step, key),
      parts: step.card === undefined ? parts : withoutKnownFacts(parts, new Set()),
      lacks: isOpen ? different([step, ...untoldAndOpen(step)].flatMap(({ open = [] }) => open)) : [],
      also: inside.flatMap(aside),
      noneOf: summed.flatMap(({ step: { card } }) => card ?? []),
      notNeeded: [...new Set(inside.flatMap((one) => one.notNeeded))].filter(
        (card) => !shown.has(situationOf(card)),
      ),
    };
  };
  return reason;
}

/** The untold steps between a line and the lines under it. */
function untold(step: Explained): readonly Explained[] {
  return decisive(step).flatMap((part) => (isUntold(part) ? [part, ...untold(part)] : []));
}

function untoldAndOpen(step: Explained): readonly Explained[] {
  return decisive(step).flatMap((part) =>
    isUntold(part) && !part.settled ? [part, ...untoldAndOpen(part)] : [],
  );
}

function aside(step: Explained): readonly Explained[] {
  return step.op === 'any-of' && isMet(step) ? step.parts.filter(isNotMet).flatMap(nearestCards) : [];
}

function nearestCards(step: Explained): readonly Explained[] {
  return step.op === 'card' ? [step] : step.parts.flatMap(nearestCards);
}

/** A situation and the day it arose are one thing to a reader. */
function situationOf(card: string): string {
  return card.replace(/-arose$/, '');
}

/** Under one line nothing is said twice: not a line that stands there already, nor what one of those says itself. */
function once(reasons: readonly Reason[]): readonly Reason[] {
  const said = new Set<string>();
  return reasons.filter((one) => {
    const isNew = !said.has(sameness(one.step));
    for (const { step } of everything(one)) said.add(sameness(step));
    return isNew;
  });
}

/** In the reasons of one card a fact is told once: the days compared are in the comparison itself. */
function withoutKnownFacts(reasons: readonly Reason[], known: Set<string>): readonly Reason[] {
  return reasons.flatMap((one) => {
    if (one.key !== undefined) return [one];
    const same = sameness(one.step);
    if (one.step.parts.length === 0 && known.has(same)) return [];
    known.add(same);
    return [{ ...one, parts: withoutKnownFacts(one.parts, known) }];
  });
}

function everything(reason: Reason): readonly Reason[] {
  return [reason, ...reason.parts.flatMap(everything)];
}

/** Two steps with the same name say the same: a card about one subject, or the same question with the same answer. */
function sameness({ op, card, of, about, low, high, parts }: Explained): string {
  const { person, period, line } = about;
  if (card !== undefined) return [card, person, period, line].join(' ');
  return JSON.stringify([op, of, person, period, line, low, high, parts.map(sameness)]);
}

function isTold(step: Explained): boolean {
  const { op, unit, never, parts, card } = step;
  // An amount in euro is the amount.
  if (card === 'amount-in-euro' && decisive(parts[0] ?? step).length === 1) return false;
  // A day that never comes has no date to tell, only why it never comes.
  if (unit === 'day' && never === true) return op === 'began-on' || op === 'began-lasting';
  if (isWithNever(step)) return false;
  if (TOLD.has(op)) return true;
  if (op === 'calendar' || op === 'given') return unit === 'day';
  // Nobody had income: that is an answer, and not a sum.
  if (op === 'sum-lines') return isEmptySum(step);
  return isComparison(step) && parts[0]?.unit !== 'cents';
}

/** Figures the text itself writes, and days that are no days. */
function isNoise(step: Explained): boolean {
  const { op, unit, never } = step;
  if (op === 'never' || (op === 'given' && unit !== 'day')) return true;
  return isPlainLack(step) || (op === 'fact' && unit === 'day' && never === true);
}

/** A part that only names what is missing of the situations of a person: the line above says the rest. */
function isPlainLack({ op, parts, open, settled }: Explained): boolean {
  return (
    (op === 'holds-on' || op.startsWith('began-')) && parts.length === 0 && open !== undefined && !settled
  );
}

function isUntold(step: Explained): boolean {
  return !isTold(step) || isPlainLack(step);
}

function different(lacks: readonly Open[]): readonly Open[] {
  return [...new Map(lacks.map((open) => [JSON.stringify(open), open])).values()];
}
