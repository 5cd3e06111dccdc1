import type { Explained } from '@pleindroit/assessment';

/** The parts of a step on which its result rests. */
export function decisive(step: Explained): readonly Explained[] {
  const { op, low, high, settled, parts } = step;
  switch (op) {
    case 'any-of':
    case 'any-person':
      if (low === 1) return parts.filter(isMet).slice(0, 1);
      return settled ? parts : parts.filter((part) => !isNotMet(part));
    case 'all-of':
      if (high === 0) return parts.filter(isNotMet).slice(0, 1);
      return settled ? parts : parts.filter((part) => !isMet(part));
    case 'earlier-of':
    case 'later-of':
      return settled ? parts.filter((part) => part.settled && part.low === low).slice(0, 1) : parts;
    case 'earliest-person':
      return settled ? personOf(parts, low) : parts;
    case 'sum-persons':
      return withoutEmpty(parts);
    case 'plus':
      return parts.filter((part) => !isEmptySum(part));
    case 'when':
      return withoutEarlierTerms(parts);
    case 'is-below':
    case 'is-at-least':
      return isWithNever(step) ? parts.filter(({ never }) => never === true) : parts;
    case 'began-lasting':
    case 'began-completing':
      // The days between which it looks are those of the years around the request.
      return parts.slice(2);
    case 'proportion':
      return isWhole(step) ? parts.slice(0, 1) : parts;
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

/** Which period the law examines says less than what was found there: the income and its ceiling come first. */
export function decidingFirst(step: Explained): readonly Explained[] {
  const [condition, ...chosen] = decisive(step);
  if (condition === undefined || !isChoiceOfThePeriod(step)) return decisive(step);
  const under = chosen.flatMap((part) => (isChoiceOfThePeriod(part) ? decidingFirst(part) : [part]));
  return [...under.filter((part) => !isOfThePeriod(part)), condition, ...under.filter(isOfThePeriod)];
}

function isChoiceOfThePeriod({ op, settled, parts }: Explained): boolean {
  return op === 'when' && settled && isOfThePeriod(parts[0]);
}

function isOfThePeriod(step: Explained | undefined): boolean {
  return step?.card === 'older-situation' || step?.card === 'situation-of-the-month';
}

export function isComparison({ op }: Explained): boolean {
  return op === 'is-below' || op === 'is-at-least' || op === 'is-equal';
}

/** A day is compared with one that never comes: there is nothing to compare. */
export function isWithNever(step: Explained): boolean {
  return isComparison(step) && step.parts.some(({ never }) => never === true);
}

export function isMet({ low }: Explained): boolean {
  return low === 1;
}

export function isNotMet({ high }: Explained): boolean {
  return high === 0;
}

/** A sum of lines in which no line takes part: the own dwelling of a household that has none. */
export function isEmptySum({ op, unit, settled, high, parts }: Explained): boolean {
  const [first] = parts;
  if (unit !== 'cents' || !settled || high !== 0 || first === undefined) return false;
  if (op === 'card') return first.op !== 'sum-lines' && isEmptySum(first);
  if (op === 'minus') return parts.length === 1 && isEmptySum(first);
  if (op === 'sum-persons') return parts.every((part) => part.unit !== 'cents' || isEmptySum(part));
  return op === 'sum-lines' && parts.slice(1).every(isOfAnotherKind);
}

/** A rule that does not apply to this kind of line at all: the own dwelling, on the line of a wage. */
function isOfAnotherKind({ card, high, parts }: Explained): boolean {
  const condition = parts[0]?.op === 'when' ? parts[0].parts[0] : undefined;
  const isAboutTheKind = condition?.op === 'is' && condition.parts[0]?.of['fact'] === 'kind';
  return card !== undefined && high === 0 && isAboutTheKind && isNotMet(condition);
}

/** All of it: one of one part. */
export function isWhole({ op, parts: [, of, parts] }: Explained): boolean {
  return op === 'proportion' && of?.settled === true && of.low === parts?.low && of.high === parts?.high;
}

/** Each person is followed by what is gathered of them, unless they do not count. */
function pairs(parts: readonly Explained[]): readonly (readonly Explained[])[] {
  return parts.reduce<readonly (readonly Explained[])[]>((found, part) => {
    const before = found.at(-1);
    const belongs = before?.length === 1 && before[0]?.unit === 'yes-no' && part.unit !== 'yes-no';
    return belongs ? [...found.slice(0, -1), [...before, part]] : [...found, [part]];
  }, []);
}

function personOf(parts: readonly Explained[], low: number | undefined): readonly Explained[] {
  return pairs(parts).find(([, day]) => day !== undefined && day.low === low) ?? [];
}

function withoutEmpty(parts: readonly Explained[]): readonly Explained[] {
  return pairs(parts).flatMap((pair) => (pair[1] !== undefined && isEmptySum(pair[1]) ? [] : pair));
}

/** Of terms asked one after the other (41 years, 46 years, …): the last one that is over and the first one that is not. */
function withoutEarlierTerms(parts: readonly Explained[]): readonly Explained[] {
  const [condition, chosen] = parts;
  const isOver = (one: Explained | undefined) =>
    one?.op === 'is-below' && one.parts[0]?.unit === 'day' && isNotMet(one);
  return chosen?.op === 'when' && isOver(condition) && isOver(chosen.parts[0]) ? [chosen] : parts;
}
