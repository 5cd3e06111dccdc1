import type { Explained } from '@pleindroit/assessment';
import { isEmptySum, isWhole } from './decisive.ts';

/**
 * How the figure of a card was made, `27 550,86 € + 5 100,42 € × 2`, or how two figures compare; undefined
 * when there is nothing to see in it. `value` writes the figure of one step.
 */
export function formulaOf(card: Explained, value: (step: Explained) => string): string | undefined {
  const body = chosen(card.parts[0]);
  if (card.op !== 'card' || body === undefined || !card.settled) return undefined;
  if (card.unit !== 'cents' && card.unit !== 'count' && !isComparison(body)) return undefined;
  const written = figures(body, value);
  return /[+−×<≥]/.test(written) ? written : undefined;
}

/** Of a condition and what follows from it, what follows. */
function chosen(step: Explained | undefined): Explained | undefined {
  return step?.op === 'when' && step.unit === 'yes-no' ? chosen(step.parts.at(-1)) : step;
}

function isComparison({ op, parts }: Explained): boolean {
  return op === 'is-below' && parts[0]?.unit === 'cents';
}

function isBelowNothing(left: Explained, right: Explained): boolean {
  return left.high !== undefined && right.low !== undefined && left.high < right.low;
}

/** The figure of a step, with the figures it was computed from. */
export function figures(step: Explained, value: (step: Explained) => string): string {
  const { op, parts, of } = step;
  const [left, right] = parts;
  const inside = (part: Explained): string =>
    part.op === 'plus' || part.op === 'minus' ? `(${figures(part, value)})` : figures(part, value);
  // What was settled by its first part alone has no more to show than its figure.
  if (left === undefined) return value(step);
  switch (op) {
    case 'plus': {
      const told = parts.filter((part) => !isEmptySum(part) && !(part.unit === 'count' && part.high === 0));
      return told.length === 0 ? value(step) : told.map((part) => figures(part, value)).join(' + ');
    }
    case 'minus': {
      if (right === undefined) return value(step);
      const told = `${figures(left, value)} − ${inside(right)}`;
      // Nothing goes below nothing; who reads the subtraction must see that.
      return isBelowNothing(left, right) ? `${told} → ${value(step)}` : told;
    }
    case 'times':
      if (right?.unit === 'count' && right.low === 1 && right.high === 1) return figures(left, value);
      return parts.map(inside).join(' × ');
    case 'times-coefficient':
      return parts.map(inside).join(' × ');
    case 'scaled':
      return `${inside(left)} × ${String(of['numerator'])}/${String(of['denominator'])}`;
    case 'proportion': {
      const [of, among] = [parts[1]?.low, parts[2]?.low];
      if (isWhole(step) || of === undefined || among === undefined) return figures(left, value);
      // A rate is written as one figure, and not as so many millionths.
      const times = parts[2]?.op === 'given' && right !== undefined ? value(right) : `${of}/${among}`;
      return `${inside(left)} × ${times}`;
    }
    case 'as-of':
    case 'choose':
    case 'when':
      return figures(parts.at(-1) ?? step, value);
    case 'sum-lines':
    case 'sum-persons': {
      const amounts = parts.filter(({ unit, high }) => unit === 'cents' && high !== 0);
      return amounts.length === 0 ? value(step) : amounts.map((part) => value(part)).join(' + ');
    }
    case 'is-below':
      if (right === undefined) return value(step);
      return `${figures(left, value)} ${step.low === 1 ? '<' : '≥'} ${figures(right, value)}`;
    default:
      return value(step);
  }
}
