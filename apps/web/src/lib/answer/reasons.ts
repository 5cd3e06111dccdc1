import type { Explained } from '@pleindroit/assessment';

/** One line of the reasons: a card, a fact or an amount, and only what it rests on. */
export interface Reason {
  readonly step: Explained;
  readonly isRepeated: boolean;
  readonly parts: readonly Reason[];
  /** Looked at too, without deciding: the other indicators once one is met. */
  readonly also: readonly Explained[];
  readonly notNeeded: readonly string[];
}

/** Steps that say something to a person by themselves. The others are how their result was made, and give way to their parts. */
const TOLD: ReadonlySet<Explained['op']> = new Set([
  'card',
  'fact',
  'amount',
  'is',
  'is-none',
  'names',
  'named-by',
  'names-nobody',
  'holds-on',
  'began-on',
  'is-applicant',
]);

/**
 * The steps of an answer as a person would argue: of alternatives the one that is met, of conditions the one that fails. The same
 * step is told where it is first needed, and named after that.
 */
export function reasonOf(root: Explained): Reason {
  const whole = new Map<number, Explained>();
  gather(root, whole);
  const told = new Set<number>();

  const tell = (step: Explained): readonly Reason[] => {
    const full = whole.get(step.id) ?? step;
    if (isNoise(full)) return [];
    if (!TOLD.has(full.op)) return decisive(full).flatMap(tell);
    return [reason(full)];
  };

  const reason = (step: Explained): Reason => {
    const isRepeated = told.has(step.id) && step.parts.length > 0;
    told.add(step.id);
    if (isRepeated) return { step, isRepeated, parts: [], also: [], notNeeded: [] };
    const inside = insideOf(step, whole);
    return {
      step,
      isRepeated,
      parts: decisive(step).flatMap(tell),
      also: inside.flatMap((one) => aside(one, whole)),
      notNeeded: [...new Set(inside.flatMap((one) => one.notNeeded))],
    };
  };

  return reason(root);
}

function gather(step: Explained, whole: Map<number, Explained>): void {
  if (step.repeated !== true) whole.set(step.id, step);
  for (const part of step.parts) gather(part, whole);
}

/** Days that never come, figures written in the text, and the day of the request, which stands above the answer. */
function isNoise(step: Explained): boolean {
  if (step.op === 'never' || step.op === 'given' || step.op === 'period-start') return true;
  if (step.op === 'fact' && step.of['fact'] === 'request') return true;
  return step.never === true && step.unit === 'day';
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
      return low === 1
        ? parts.filter(isMet).slice(0, 1)
        : settled
          ? parts
          : parts.filter((part) => !isNotMet(part));
    case 'all-of':
      return high === 0
        ? parts.filter(isNotMet).slice(0, 1)
        : settled
          ? parts
          : parts.filter((part) => !isMet(part));
    case 'as-of':
      return parts.slice(1);
    default:
      return parts;
  }
}

/** The alternatives that were not met, beside the one that was. */
function aside(step: Explained, whole: ReadonlyMap<number, Explained>): readonly Explained[] {
  if (step.op !== 'any-of' || !isMet(step)) return [];
  return step.parts.filter(isNotMet).flatMap((part) => nearestCards(part, whole));
}

function nearestCards(step: Explained, whole: ReadonlyMap<number, Explained>): readonly Explained[] {
  const full = whole.get(step.id) ?? step;
  return full.op === 'card' ? [full] : full.parts.flatMap((part) => nearestCards(part, whole));
}

/** The untold steps between a line and the lines under it. */
function insideOf(step: Explained, whole: ReadonlyMap<number, Explained>): readonly Explained[] {
  return decisive(step).flatMap((part) => {
    const full = whole.get(part.id) ?? part;
    return TOLD.has(full.op) ? [] : [full, ...insideOf(full, whole)];
  });
}
