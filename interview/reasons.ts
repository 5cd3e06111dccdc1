import type { Explained, Open } from '@pleindroit/assessment';

/** One line of the reasons: a card, a fact or an amount, and only what its result rests on. */
export interface Reason {
  readonly step: Explained;
  /** The place where this same step is told in full; the line then has nothing under it. */
  readonly isRepeated: boolean;
  readonly parts: readonly Reason[];
  /** What is missing for this very step. */
  readonly lacks: readonly Open[];
  /** Looked at too, without deciding: the alternatives that are not met, beside the one that is. */
  readonly also: readonly Explained[];
  /** Cards that nobody had to look at. */
  readonly notNeeded: readonly string[];
}

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
  'is-applicant',
]);

/**
 * The trees of one answer as a person would argue: of alternatives the one that is met, of conditions the
 * one that fails. A card is told where it is first needed, in whichever tree, and named after that.
 */
export function reasonsOf(trees: readonly Explained[]): readonly Reason[] {
  const whole = new Map<string, Explained>();
  for (const tree of trees) gather(tree, whole);
  // Whether it was told with what is missing: below a settled step nothing is.
  const told = new Map<string, boolean>();
  const inFull = (step: Explained): Explained => whole.get(keyOf(step) ?? '') ?? step;

  const tell = (step: Explained, isOpen: boolean): readonly Reason[] => {
    const full = inFull(step);
    if (isNoise(full)) return [];
    if (TOLD.has(full.op)) return [reason(full, isOpen && !full.settled)];
    return decisive(full).flatMap((part) => tell(part, isOpen && !full.settled));
  };

  const reason = (step: Explained, isOpen: boolean): Reason => {
    const key = keyOf(step);
    const before = key === undefined ? undefined : told.get(key);
    const isRepeated = before === true || before === isOpen;
    if (key !== undefined && !isRepeated) told.set(key, isOpen);
    if (isRepeated) return { step, isRepeated, parts: [], lacks: [], also: [], notNeeded: [] };
    const inside = [step, ...untold(step)];
    return {
      step,
      isRepeated,
      parts: decisive(step).flatMap((part) => tell(part, isOpen)),
      lacks: isOpen ? different([step, ...untoldAndOpen(step)].flatMap(({ open = [] }) => open)) : [],
      also: inside.flatMap(aside),
      notNeeded: [...new Set(inside.flatMap((one) => one.notNeeded))],
    };
  };

  /** The untold steps between a line and the lines under it. */
  const untold = (step: Explained): readonly Explained[] =>
    decisive(step).flatMap((part) => (isUntold(part) ? [part, ...untold(part)] : []));

  const untoldAndOpen = (step: Explained): readonly Explained[] =>
    decisive(step).flatMap((part) => (isUntold(part) && !part.settled ? [part, ...untoldAndOpen(part)] : []));

  const aside = (step: Explained): readonly Explained[] =>
    step.op === 'any-of' && isMet(step) ? step.parts.filter(isNotMet).flatMap(nearestCards) : [];

  const nearestCards = (step: Explained): readonly Explained[] => {
    const full = inFull(step);
    return full.op === 'card' ? [full] : full.parts.flatMap(nearestCards);
  };

  return trees.map((tree) => reason(tree, !tree.settled));
}

/** A card of one subject, the same in every tree. */
export function keyOf({ card, about: { person, period, line } }: Explained): string | undefined {
  return card === undefined ? undefined : [card, person, period, line].join(' ');
}

function gather(step: Explained, whole: Map<string, Explained>): void {
  const key = keyOf(step);
  if (key !== undefined && step.repeated !== true) whole.set(key, step);
  for (const part of step.parts) gather(part, whole);
}

/**
 * Days that never come, figures the text itself writes, and the day of the request, which stands above the
 * answer.
 */
function isNoise(step: Explained): boolean {
  if (step.op === 'never' || step.op === 'given' || step.op === 'period-start') return true;
  if (step.op === 'fact' && step.of['fact'] === 'request') return true;
  return isPlainLack(step) || (step.never === true && step.unit === 'day');
}

/** A part that only names what is missing of the situations of a person: the line above says the rest. */
function isPlainLack({ op, parts, open, settled }: Explained): boolean {
  return (op === 'holds-on' || op === 'began-on') && parts.length === 0 && open !== undefined && !settled;
}

function isUntold(step: Explained): boolean {
  return !TOLD.has(step.op) || isPlainLack(step);
}

function isMet(step: Explained): boolean {
  return step.low === 1;
}

function isNotMet(step: Explained): boolean {
  return step.high === 0;
}

/** The parts on which the result rests. */
function decisive({ op, low, high, settled, parts }: Explained): readonly Explained[] {
  switch (op) {
    case 'any-of':
    case 'any-person':
      if (low === 1) return parts.filter(isMet).slice(0, 1);
      return settled ? parts : parts.filter((part) => !isNotMet(part));
    case 'all-of':
      if (high === 0) return parts.filter(isNotMet).slice(0, 1);
      return settled ? parts : parts.filter((part) => !isMet(part));
    case 'amount':
    case 'as-of':
    case 'holds-on':
    case 'began-on':
    case 'sum-lines':
      // The day on which a step looks is in its words.
      return (parts[0]?.settled === true && parts[0].unit === 'day' ? parts.slice(1) : parts).filter(
        (part) => !isOfAnotherKind(part),
      );
    default:
      return parts;
  }
}

/** A rule that does not apply to this kind of line at all: the own dwelling, on the line of a wage. */
function isOfAnotherKind({ card, high, parts }: Explained): boolean {
  const condition = parts[0]?.op === 'when' ? parts[0].parts[0] : undefined;
  const isAboutTheKind = condition?.op === 'is' && condition.parts[0]?.of['fact'] === 'kind';
  return card !== undefined && high === 0 && isAboutTheKind && isNotMet(condition);
}

function different(lacks: readonly Open[]): readonly Open[] {
  return [...new Map(lacks.map((open) => [JSON.stringify(open), open])).values()];
}
